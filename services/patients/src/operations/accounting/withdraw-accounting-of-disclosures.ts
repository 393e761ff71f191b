import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, maybe, text, version } from '../fields.js'
import { beginAccountingMove, moveTo } from './change-accounting.js'
import { tellAccountingEnded } from './tell-accounting.js'

const schema = z.object({
  accountingRequestId: idOf('accounting_request'),
  expectedVersion: version,
  reason: maybe(text(500)),
  idempotencyKey,
})

/** Writes down that the patient no longer asks for the account, because of the fee for example. */
export async function withdrawAccountingOfDisclosures(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { accountingRequestId: id, expectedVersion, reason } = parsed.value
  return change(context, { operation: 'withdrawAccountingOfDisclosures', input }, async (tx) => {
    const begun = await beginAccountingMove({ tx, context }, { id, expectedVersion, to: 'WITHDRAWN' })
    if (!begun.ok) return begun
    const before = begun.value
    const after = { ...before, status: 'WITHDRAWN', endedAt: context.clock.now() } as const
    await moveTo({ tx, context }, { before, after }, reason)
    await tellAccountingEnded({ tx, deps: context }, after)
    return done({ id })
  })
}
