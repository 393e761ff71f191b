import { hasPassed } from '@baton/clinical/calendar/deadline'
import { change } from '@baton/database/change'
import { done, refused, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import { extendedDue } from '../../domain/accounting-request.js'
import type { RecordContext } from '../chart/begin-record.js'
import { idempotencyKey, idOf, text, version } from '../fields.js'
import { beginAccountingMove, moveTo } from './change-accounting.js'
import { tellAccountingDue } from './tell-accounting.js'

const schema = z.object({
  accountingRequestId: idOf('accounting_request'),
  expectedVersion: version,
  reason: text(500),
  idempotencyKey,
})

/** Extends the time to answer by thirty days, once and before it has passed; the patient is told why and until when. */
export async function extendAccountingOfDisclosures(
  context: RecordContext,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { accountingRequestId: id, expectedVersion, reason } = parsed.value
  return change(context, { operation: 'extendAccountingOfDisclosures', input }, async (tx) => {
    const begun = await beginAccountingMove({ tx, context }, { id, expectedVersion, to: 'EXTENDED' })
    if (!begun.ok) return begun
    const before = begun.value
    const now = context.clock.now()
    if (hasPassed(before, now))
      return refused({
        kind: 'DeadlinePassed',
        message: 'The time to answer has passed: it can no longer be extended.',
        deadline: before.dueAt.toISOString(),
      })
    const extension = { extendedAt: now, extensionReason: reason, dueAt: extendedDue(before) }
    const after = { ...before, ...extension, status: 'EXTENDED' } as const
    await moveTo({ tx, context }, { before, after }, reason)
    await tellAccountingDue({ tx, deps: context }, after)
    return done({ id })
  })
}
