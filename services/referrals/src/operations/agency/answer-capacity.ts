import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { CAPACITY_ANSWERS } from '../../domain/capacity.js'
import { findCapacityChecks, replaceCapacityCheck } from '../../storage/capacity-checks.js'
import { partyOf } from '../referral/take-step.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  capacityCheckId: z.string(),
  expectedVersion: z.int(),
  answer: z.enum(CAPACITY_ANSWERS),
  expectedOn: z.iso.date('Give a day as 2026-12-24.').nullish(),
})

/** The agency answers whether it has room. An answer may be changed: room comes and goes. */
export async function answerCapacity(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { capacityCheckId, expectedVersion, answer, expectedOn } = parsed.value
  const reader = { viewer: requireViewer(context), now: context.clock.now() }
  return change(context, { operation: 'answerCapacity', input: parsed.value }, async (tx) => {
    const [seen] = await findCapacityChecks(tx, reader, [capacityCheckId])
    if (!seen || partyOf(reader.viewer) !== 'AGENCY')
      return refused({ ...notFound('capacity check'), field: ['input', 'capacityCheckId'] })
    if (seen.version !== expectedVersion) return refused(versionConflict('capacity check', seen.version))
    const answered = { answer, expectedOn: expectedOn ?? null, answeredAt: reader.now }
    const next = { ...seen, ...answered, status: 'ANSWERED' } as const
    if (!(await replaceCapacityCheck(tx, seen, next)))
      return refused(versionConflict('capacity check', seen.version + 1))
    return done({ id: seen.id })
  })
}
