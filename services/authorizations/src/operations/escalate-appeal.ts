import { nextAppealLevel } from '@baton/clinical/appeal-levels'
import { refused, type Refusal } from '@baton/database/refusal'
import type { Appeal } from '../domain/appeal.js'
import { findAppeals } from '../storage/appeals.js'
import { escalateInput, type EscalateInput } from './appeal-input.js'
import { authorizationOperation } from './authorization-operation.js'
import { stepRefusal } from './change-authorization.js'
import { filingRefusal, openAppeal, type Filing } from './open-appeal.js'

/** Takes a lost appeal to the next level: hearing, council, court, external review. Answers the authorization's id. */
export const escalateAppeal = authorizationOperation(
  { operation: 'escalateAppeal', schema: escalateInput, row: 'appeal', verb: 'create' },
  async (tx, { authorization, input, by, at }) => {
    const refusal = stepRefusal(authorization, 'APPEALED')
    if (refusal) return refused(refusal)
    const before = (await findAppeals(tx, [authorization.id])).at(-1)
    if (!before || before.outcome === null) return refused(nothingLost)
    const level = nextAppealLevel(authorization.lineOfBusiness, before.level)
    if (!level) return refused(noFurther)
    const filing = filingOf(input, { before, by, at })
    const problem = await filingRefusal(tx, authorization, { level, filing })
    if (problem) return refused(problem)
    await openAppeal(tx, authorization, { level, filing })
    return undefined
  },
)

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
