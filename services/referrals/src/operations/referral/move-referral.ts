import { done, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Referral, ReferralStatusReason } from '../../domain/referral.js'
import { take, type Party, type ReferralTransition } from '../../domain/transitions.js'
import { addStatusChange, replaceReferral } from '../../storage/referral-changes.js'
import { referralMoved } from './referral-events.js'
import { tellWebhooks } from '../webhook/tell-webhooks.js'

/** Who moves a referral, how, and what else of it changes in the same breath. */
export interface Move {
  readonly transition: ReferralTransition
  readonly party: Party
  readonly by: string
  readonly now: Date
  readonly reason?: ReferralStatusReason | null
  readonly changes?: Partial<Referral>
}

/** Takes one step of a referral that was found and locked: decide, write with its history, tell. */
export async function moveReferral(
  tx: EntityManager,
  seen: Referral,
  move: Move,
): Promise<Outcome<Referral>> {
  const { transition, party, by, now, changes } = move
  const reason = move.reason ?? null
  const decision = take({ ...seen, ...changes }, { transition, party, now, reason })
  if (!decision.ok) return refused(decision.refusal)
  const { next } = decision
  if (!(await replaceReferral(tx, seen, next))) return refused(versionConflict('referral', seen.version + 1))
  const step = { referralId: seen.id, at: now, by, from: seen.status, to: next.status, reason }
  await addStatusChange(tx, { id: newId('step'), ...step })
  await appendToOutbox(tx, [referralMoved(seen.status, next, now)])
  await tellWebhooks(tx, next, now)
  return done(next)
}
