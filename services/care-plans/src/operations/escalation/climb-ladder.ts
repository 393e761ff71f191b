import type { CarePlansDeps } from '../../deps.js'
import { workOfEscalation } from '../../domain/escalation.js'
import { escalations } from '../../storage/escalations.js'
import { putOnQueue } from '../work-queue/change-queue.js'
import { askRung } from './ask-rung.js'

/** Asks the next of the ladder about an escalation that nobody answered in time. The second of two finds nothing. */
export async function climbLadder(
  deps: Pick<CarePlansDeps, 'db' | 'clock' | 'config'>,
  escalationId: string,
): Promise<void> {
  const now = deps.clock.now()
  await deps.db.transaction(async (tx) => {
    const escalation = await escalations.take(tx, escalationId)
    if (escalation?.status !== 'OPEN' || !escalation.climbAt || escalation.climbAt > now) return
    const asked = await askRung(tx, escalation, { config: deps.config, now })
    await escalations.replace(tx, escalation, asked.change)
    await asked.tell()
    await putOnQueue(tx, [workOfEscalation({ ...escalation, ...asked.change })])
  })
}
