import type { Viewer } from '@baton/auth/viewer'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { ReferralsRequest } from '../../deps.js'
import type { Referral, ReferralStatusReason } from '../../domain/referral.js'
import type { Party, ReferralTransition } from '../../domain/transitions.js'
import { findReferralToChange } from '../../storage/referrals.js'
import { moveReferral } from './move-referral.js'

/** The input of every mutation that takes a step. */
export interface StepInput {
  readonly idempotencyKey?: string | null | undefined
  readonly referralId: string
  readonly expectedVersion: number
  readonly reason?: ReferralStatusReason | null | undefined
}

/** Which step, what else of the referral changes, and what else commits with it. */
export interface StepRequest {
  /** The mutation's name. */
  readonly operation: string
  readonly transition: ReferralTransition
  readonly input: StepInput
  readonly changes?: Partial<Referral>
  afterwards?(tx: EntityManager, next: Referral, now: Date): Promise<void>
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
  const { operation, input, transition, changes } = request
  return change(context, { operation, input }, async (tx) => {
    const seen = await findForStep(tx, context, input)
    if (!seen.ok) return seen
    const viewer = requireViewer(context)
    const now = context.clock.now()
    const who = { party: partyOf(viewer), by: viewer.id, now, reason: input.reason ?? null }
    const moved = await moveReferral(tx, seen.value, { transition, ...who, ...(changes ? { changes } : {}) })
    if (!moved.ok) return moved
    await request.afterwards?.(tx, moved.value, now)
    return done({ id: moved.value.id })
  })
}

/** The referral that a mutation means, locked, if the viewer may change it and saw its current version. */
export async function findForStep(
  tx: EntityManager,
  context: ReferralsRequest,
  { referralId, expectedVersion }: Pick<StepInput, 'referralId' | 'expectedVersion'>,
): Promise<Outcome<Referral>> {
  const reader = { viewer: requireViewer(context), now: context.clock.now() }
  const seen = await findReferralToChange(tx, reader, referralId)
  if (!seen) return refused({ ...notFound('referral'), field: ['input', 'referralId'] })
  if (seen.version !== expectedVersion) return refused(versionConflict('referral', seen.version))
  return done(seen)
}
