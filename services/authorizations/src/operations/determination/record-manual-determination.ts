import { refused, type Refusal } from '@baton/database/refusal'
import { applyAnswer } from '../../domain/payer-answer.js'
import { awaitsAnswer, mayGo, type AuthorizationStatus } from '../../domain/status.js'
import { findServiceLines } from '../../storage/service-lines.js'
import { stopSubmissions } from '../../storage/submissions.js'
import { applyDecision } from './apply-decision.js'
import { authorizationOperation } from '../authorization-operation.js'
import { stepRefusal } from '../authorization/change-authorization.js'
import { decidedLinesRefusal } from './decided-lines.js'
import { itemOf, manualDecisionInput } from './decision-input.js'
import { keepDeterminations } from './keep-determinations.js'
import { settleWork } from '../open-work.js'
import { reachSubmitted } from '../submission/reach-submitted.js'

/**
 * A decision that a person heard by phone, fax, letter or portal: the same history, ledger and clocks as one that came
 * by itself. Answers the authorization's id.
 */
export const recordManualDetermination = authorizationOperation(
  {
    operation: 'recordManualDetermination',
    schema: manualDecisionInput,
    row: 'determination',
    verb: 'create',
  },
  async (tx, { authorization, input, by, at }) => {
    const waits = awaitsAnswer(authorization.status) || authorization.status === 'FAILED_TO_SEND'
    if (!waits) return refused(stepRefusal(authorization, 'APPROVED') ?? notWaiting)
    const lines = await findServiceLines(tx, [authorization.id])
    const items = input.lines.map(itemOf)
    const problem = decidedLinesRefusal(lines, items)
    if (problem) return refused(problem)
    const decision = applyAnswer(lines, { items, errors: [], authorizationNumber: null })
    const reached = await reachSubmitted(tx, authorization, { by, at })
    if (!leads(reached.status, decision.status))
      return refused(stepRefusal(reached, decision.status) ?? notWaiting)
    await keepDeterminations(tx, reached, {
      items,
      channel: input.channel,
      applied: true,
      submission: null,
      at,
    })
    await stopSubmissions(tx, reached.id)
    await applyDecision(tx, reached, { decision, by, at, noticeDate: input.noticeDate ?? null })
    await settleWork(tx, reached, { kinds: ['SUBMIT_BY_HAND'], at })
    return undefined
  },
)

function leads(from: AuthorizationStatus, to: AuthorizationStatus): boolean {
  return from === to || mayGo(from, to)
}

const notWaiting: Refusal = {
  kind: 'InvalidInput',
  message: 'This authorization does not wait for a decision.',
  field: ['input', 'id'],
}
