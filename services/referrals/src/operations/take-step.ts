import type { Viewer } from '@baton/auth/viewer'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { ReferralsRequest } from '../deps.js'
import type { Referral, ReferralStatusReason } from '../domain/referral.js'
import { take, type Party, type ReferralTransition } from '../domain/transitions.js'
import { addStatusChange, findReferralToChange, replaceReferral } from '../storage/referrals.js'
import { tellWebhooks } from './tell-webhooks.js'

/** The input of every mutation that takes a step. */
export interface StepInput {
  readonly idempotencyKey?: string | null | undefined
  readonly referralId: string
  readonly expectedVersion: number
  readonly reason?: ReferralStatusReason
}

/** Which step, and what else commits with it. */
export interface StepRequest {
  /** The mutation's name. */
  readonly operation: string
  readonly transition: ReferralTransition
  readonly input: StepInput
  afterwards(tx: EntityManager, next: Referral, now: Date): Promise<void>
}

/** On whose side of a referral a viewer stands. */
export function partyOf(viewer: Pick<Viewer, 'kind'>): Party {
  return viewer.kind === 'partner' ? 'AGENCY' : 'CARE_TEAM'
}

/** Takes one step: find what the viewer may change, decide, write with its history, and what else commits with it. */
export async function takeStep(
  context: ReferralsRequest,
  request: StepRequest,
): Promise<Outcome<{ id: string }>> {
  const { operation, input } = request
  return change(context, { operation, input }, async (tx) => {
    const stepped = await step(tx, context, request)
    if (!stepped.ok) return stepped
    await request.afterwards(tx, stepped.value, context.clock.now())
    return done({ id: stepped.value.id })
  })
}

async function step(
  tx: EntityManager,
  context: ReferralsRequest,
  { transition, input }: StepRequest,
): Promise<Outcome<Referral>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  const seen = await findReferralToChange(tx, { viewer, now }, input.referralId)
  if (!seen) return refused({ ...notFound('referral'), field: ['input', 'referralId'] })
  if (seen.version !== input.expectedVersion) return refused(versionConflict('referral', seen.version))
  const reason = input.reason ?? null
  const decision = take(seen, { transition, party: partyOf(viewer), now, reason })
  if (!decision.ok) return refused(decision.refusal)
  const { next } = decision
  if (!(await replaceReferral(tx, seen, next))) return refused(versionConflict('referral', seen.version + 1))
  const steps = { referralId: seen.id, at: now, by: viewer.id, from: seen.status, to: next.status, reason }
  await addStatusChange(tx, { id: newId('step'), ...steps })
  await tellWebhooks(tx, next, now)
  return done(next)
}
