import type { EntityManager } from 'typeorm'
import { escalations, findOpenSilence } from '../../storage/escalations.js'
import { closeByItself } from '../escalation/close-by-itself.js'

/** A reading came: nobody needs to ask any more why none did. Who has answered already says what came of it. */
export async function endSilence(tx: EntityManager, patientId: string, at: Date, now: Date): Promise<void> {
  const id = await findOpenSilence(tx, patientId)
  const escalation = id === null ? null : await escalations.take(tx, id)
  if (escalation?.status !== 'OPEN') return
  await closeByItself(tx, escalation, { reason: `A reading of ${at.toISOString()} came.`, now })
}
