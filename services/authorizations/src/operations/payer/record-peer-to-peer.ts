import type { PasItem } from '@baton/fhir/pas/item'
import { refused } from '@baton/database/refusal'
import { applyAnswer } from '../../domain/payer-answer.js'
import type { ServiceLine } from '../../domain/service-line.js'
import { endPeerToPeer } from '../../storage/dialog.js'
import { findServiceLines } from '../../storage/service-lines.js'
import { applyDecision } from '../determination/apply-decision.js'
import { authorizationOperation } from '../authorization-operation.js'
import { takeStep } from '../authorization/authorization-step.js'
import { stepRefusal } from '../authorization/change-authorization.js'
import { endClocks } from '../determination/deadline-clock.js'
import { decidedLinesRefusal } from '../determination/decided-lines.js'
import { itemOf, talkInput } from '../determination/decision-input.js'
import { keepDeterminations } from '../determination/keep-determinations.js'

/** The talk was held, or was not: back to where it stood, or to what the payer allows now. Answers the id. */
export const recordPeerToPeer = authorizationOperation(
  { operation: 'recordPeerToPeer', schema: talkInput, verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    const { outcome, payerReviewer = null, note = null } = input
    const back = authorization.resumeStatus ?? 'DENIED'
    if (authorization.status !== 'P2P_REQUESTED') {
      const message = `No talk was asked for: an authorization that is ${authorization.status} has none to record.`
      return refused(
        stepRefusal(authorization, back) ?? { kind: 'InvalidInput', message, field: ['input', 'id'] },
      )
    }
    if (outcome === 'MODIFIED' && !input.lines?.length) {
      const message = 'Say what the payer allows now, line by line.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'lines'] })
    }
    const lines = await findServiceLines(tx, [authorization.id])
    const problem = decidedLinesRefusal(lines, input.lines ?? [])
    if (problem) return refused(problem)
    await endPeerToPeer(tx, authorization.id, { heldAt: at, outcome, payerReviewer, note })
    await endClocks(tx, authorization, { label: 'PEER_TO_PEER', at, done: outcome !== 'NOT_HELD' })
    if (outcome === 'UPHELD' || outcome === 'NOT_HELD') {
      await takeStep(tx, authorization, { to: back, by, at, reason: `PEER_TO_PEER_${outcome}` })
      return undefined
    }
    const items = input.lines?.length ? input.lines.map(itemOf) : lines.filter(isShort).map(certified)
    await keepDeterminations(tx, authorization, {
      items,
      channel: 'PHONE',
      applied: true,
      submission: null,
      at,
    })
    const answer = applyAnswer(lines, { items, errors: [], authorizationNumber: null })
    await applyDecision(tx, authorization, { decision: { ...answer, status: outcome }, by, at })
    return undefined
  },
)

/** Whether less was allowed than was asked for. */
export function isShort(line: ServiceLine): boolean {
  return line.outcome !== 'APPROVED' && line.outcome !== 'NOT_REQUIRED'
}

/** A line as asked for, certified in total. */
export function certified(line: ServiceLine): PasItem {
  return itemOf({ sequence: line.sequence, actionCode: 'A1', quantity: line.quantity })
}
