import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import { findServiceLines } from '../../storage/service-lines.js'
import { submittedEvent } from '../determination/apply-decision.js'
import { takeStep } from '../authorization/authorization-step.js'

/** An answer proves that the payer has it, whatever we thought. */
export async function reachSubmitted(
  tx: EntityManager,
  authorization: Authorization,
  { by, at }: { by: string; at: Date },
): Promise<Authorization> {
  let reached = authorization
  if (reached.status === 'FAILED_TO_SEND')
    reached = await takeStep(tx, reached, { to: 'QUEUED', by, at, reason: 'BY_HAND' })
  if (reached.status !== 'QUEUED') return reached
  const lines = await findServiceLines(tx, [reached.id])
  const tell = (next: Authorization, payer: Parameters<typeof submittedEvent>[1]) => [
    submittedEvent(next, payer, { at, lines }),
  ]
  return takeStep(tx, reached, { to: 'SUBMITTED', by, at, tell })
}
