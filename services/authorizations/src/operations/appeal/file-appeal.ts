import { continuationDue } from '@baton/clinical/prior-authorization/appeal-due'
import { appealLevels } from '@baton/clinical/prior-authorization/appeal-levels'
import { localDateOf, endOfLocalDay } from '@baton/clinical/calendar/local-time'
import { refused, type Refusal } from '@baton/database/refusal'
import type { EntityManager } from 'typeorm'
import { appealPath, wasFiled } from '../../domain/appeal.js'
import type { Authorization } from '../../domain/authorization.js'
import { findAppeals } from '../../storage/appeals.js'
import { findServiceLines } from '../../storage/service-lines.js'
import { fileAppealInput } from './appeal-input.js'
import { authorizationOperation } from '../authorization-operation.js'
import { payerOf } from '../authorization/authorization-step.js'
import { stepRefusal } from '../authorization/change-authorization.js'
import { filingRefusal, openAppeal, type Filing } from './open-appeal.js'

const ALREADY_APPEALED: readonly string[] = ['APPEALED', 'UPHELD', 'DISMISSED']

/**
 * Appeals a decision at the first level of its line of business, in time and by who may. Answers the authorization's
 * id.
 */
export const fileAppeal = authorizationOperation(
  { operation: 'fileAppeal', schema: fileAppealInput, row: 'appeal', verb: 'create' },
  async (tx, { authorization, input, by, at }) => {
    const refusal = stepRefusal(authorization, 'APPEALED')
    if (refusal) return refused(refusal)
    const [level] = appealLevels(appealPath(authorization, await payerOf(tx, authorization)))
    if (ALREADY_APPEALED.includes(authorization.status) || !level) return refused(useEscalate)
    if (wasFiled(await findAppeals(tx, [authorization.id]), level.level)) return refused(useEscalate)
    const filing: Filing = {
      priority: input.priority ?? authorization.priority,
      subject: input.subject ?? (authorization.serviceKind === 'PART_B_DRUG' ? 'PART_B_DRUG' : 'SERVICE'),
      filer: input.filer ?? 'PROVIDER',
      consentDocumentId: input.consentDocumentId ?? null,
      amount: input.amountInControversy ?? null,
      continueBenefits: input.continueBenefits ?? false,
      reason: input.reason,
      by,
      at,
    }
    const problem =
      (await filingRefusal(tx, authorization, { level, filing })) ??
      (await tooLateToContinue(tx, authorization, filing))
    if (problem) return refused(problem)
    await openAppeal(tx, authorization, { level, filing })
    return undefined
  },
)

const useEscalate: Refusal = {
  kind: 'InvalidInput',
  message: 'The first level was used: escalateAppeal takes it to the next one.',
  field: ['input', 'id'],
}

/** Services go on during an appeal only when asked for in time (42 CFR 438.420). */
async function tooLateToContinue(
  tx: EntityManager,
  authorization: Authorization,
  { continueBenefits, at }: Filing,
): Promise<Refusal | null> {
  if (!continueBenefits || !authorization.decidedAt) return null
  const { timeZone } = await payerOf(tx, authorization)
  const ends = (await findServiceLines(tx, [authorization.id]))
    .flatMap(({ serviceTo }) => serviceTo ?? [])
    .sort()
  const day = continuationDue(localDateOf(authorization.decidedAt, timeZone), ends[0] ?? null)
  const deadline = endOfLocalDay(day, timeZone)
  if (at.getTime() <= deadline.getTime()) return null
  const message = `Asking to go on with the service was due by ${day}.`
  return {
    kind: 'DeadlinePassed',
    message,
    field: ['input', 'continueBenefits'],
    deadline: deadline.toISOString(),
  }
}
