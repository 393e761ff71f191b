import { change } from '@baton/database/change'
import { done, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, version } from '../fields.js'
import { beginAccountingMove, moveTo } from './change-accounting.js'
import { tellAccountingEnded } from './tell-accounting.js'

const schema = z.object({
  accountingRequestId: idOf('accounting_request'),
  expectedVersion: version,
  feeAccepted: z.boolean().nullish(),
  idempotencyKey,
})

/** Writes down that the patient got the account. Where a fee applies the patient must have agreed to it beforehand. */
export async function answerAccountingOfDisclosures(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { accountingRequestId: id, expectedVersion, feeAccepted } = parsed.value
  return change(context, { operation: 'answerAccountingOfDisclosures', input }, async (tx) => {
    const begun = await beginAccountingMove({ tx, context }, { id, expectedVersion, to: 'ANSWERED' })
    if (!begun.ok) return begun
    const before = begun.value
    if (before.feeApplies && feeAccepted !== true)
      return refused({
        kind: 'InvalidInput',
        message: 'A fee applies: the patient is told beforehand and may withdraw (45 CFR 164.528(c)(2)).',
        field: ['input', 'feeAccepted'],
      })
    const after = { ...before, status: 'ANSWERED', endedAt: context.clock.now() } as const
    await moveTo({ tx, context }, { before, after }, null)
    await tellAccountingEnded({ tx, deps: context }, after)
    return done({ id })
  })
}
