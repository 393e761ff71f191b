import type { Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { z } from 'zod'
import type { ReferralsRequest } from '../../deps.js'
import { endClocks } from './end-clocks.js'
import { settleWork } from './raise-work.js'
import { takeStep } from './take-step.js'

const inputSchema = z.object({
  idempotencyKey: z.string().max(200).nullish(),
  referralId: z.string(),
  expectedVersion: z.int(),
  position: z.int().min(1, 'A waiting list begins at 1.').nullish(),
  expectedOn: z.iso.date('Give a day as 2026-12-24.').nullish(),
})

/** The agency puts the patient on its waiting list: the clock for accepting is met, the referral waits. */
export async function waitlistReferral(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(inputSchema, input)
  if (!parsed.ok) return parsed
  const { position, expectedOn } = parsed.value
  return takeStep(context, {
    operation: 'waitlistReferral',
    transition: 'WAITLIST',
    input: parsed.value,
    changes: { waitlistPosition: position ?? null, expectedOn: expectedOn ?? null },
    async afterwards(tx, referral, now) {
      await endClocks(tx, referral, { how: 'DONE', now, only: 'referral-accept' })
      await settleWork(tx, referral, { now, kinds: ['REFERRAL_SLA_MISSED'] })
    },
  })
}
