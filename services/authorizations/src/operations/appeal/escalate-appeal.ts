import { levelBesideUrgent, nextAppealLevel } from '@baton/clinical/prior-authorization/appeal-levels'
import { refused, type Refusal } from '@baton/database/refusal'
import { appealPath, wasFiled, type Appeal } from '../../domain/appeal.js'
import { decideAppeal, findAppeals } from '../../storage/appeals.js'
import { escalateInput, type EscalateInput } from './appeal-input.js'
import { authorizationOperation } from '../authorization-operation.js'
import { payerOf } from '../authorization/authorization-step.js'
import { stepRefusal } from '../authorization/change-authorization.js'
import { WORKER } from '../submission/give-up.js'
import { filingRefusal, openAppeal, type Filing } from './open-appeal.js'

/**
 * Takes a lost appeal to the next level: hearing, council, court, external review. An urgent case of a commercial plan may
 * go to the external review while the plan still decides. Answers the authorization's id.
 */
export const escalateAppeal = authorizationOperation(
  { operation: 'escalateAppeal', schema: escalateInput, row: 'appeal', verb: 'create' },
  async (tx, { authorization, input, by, at }) => {
    const refusal = stepRefusal(authorization, 'APPEALED')
    if (refusal) return refused(refusal)
    const appeals = await findAppeals(tx, [authorization.id])
    const before = appeals.at(-1)
    if (!before) return refused(nothingLost)
    const path = appealPath(authorization, await payerOf(tx, authorization))
    const filing = filingOf(input, { before, by, at })
    const lost = isLost(before, at)
    const beside = !lost && areUrgent([before, filing]) ? levelBesideUrgent(path) : null
    if (!lost && !beside) return refused(nothingLost)
    const level = beside ?? nextAppealLevel(path, before.level)
    if (!level || wasFiled(appeals, level.level)) return refused(noFurther)
    const problem = await filingRefusal(tx, authorization, { level, filing })
    if (problem) return refused(problem)
    if (lost && before.outcome === null)
      await decideAppeal(tx, before.id, { ...DEEMED_EXHAUSTED, decidedAt: at })
    await openAppeal(tx, authorization, { level, filing })
    return undefined
  },
)

/**
 * Lost, or not decided in time: a level whose body misses its clock counts as exhausted (42 CFR 438.408(f)(1)(i), 45 CFR
 * 147.136(b)(2)(ii)(F)).
 */
function isLost({ outcome, dueAt }: Appeal, at: Date): boolean {
  return outcome !== null || (dueAt !== null && dueAt < at)
}

function areUrgent(both: readonly Pick<Appeal, 'priority'>[]): boolean {
  return both.every(({ priority }) => priority === 'EXPEDITED')
}

const DEEMED_EXHAUSTED = {
  outcome: 'UPHELD',
  decidedBy: WORKER,
  decisionNote: 'CLOCK_MISSED',
  effectuationDueAt: null,
} as const

function filingOf(
  input: EscalateInput,
  { before, by, at }: { before: Appeal; by: string; at: Date },
): Filing {
  return {
    priority: input.priority ?? before.priority,
    subject: before.subject,
    filer: input.filer ?? before.filer,
    consentDocumentId: input.consentDocumentId ?? before.consentDocumentId,
    amount: input.amountInControversy ?? before.amount,
    continueBenefits: before.continueBenefits,
    reason: input.reason,
    by,
    at,
  }
}

const nothingLost: Refusal = {
  kind: 'InvalidInput',
  message: 'No level was decided yet that could be taken further.',
  field: ['input', 'id'],
}

const noFurther: Refusal = {
  kind: 'InvalidInput',
  message: 'There is no further level in this line of business.',
  field: ['input', 'id'],
}
