import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { requireViewer } from '@baton/service-kit/request-context'
import type { ReferralsRequest } from '../../deps.js'
import { LINK_HOURS, LONGEST_LINK_HOURS, type LinkStep } from '../../domain/agency-link.js'
import { addLink } from '../../storage/agency-links.js'
import { findReferralToChange } from '../../storage/referrals.js'

/** Which door to open. */
export interface CreateAgencyLink {
  readonly idempotencyKey?: string | null | undefined
  readonly referralId: string
  readonly step: LinkStep
  readonly validHours?: number | null | undefined
}

const HOUR_MS = 3_600_000

/** Makes a link with which somebody at the agency takes one step of one referral, once, without an account. */
export async function createAgencyLink(
  context: ReferralsRequest,
  input: CreateAgencyLink,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  const hours = input.validHours ?? LINK_HOURS
  return change(context, { operation: 'createAgencyLink', input }, async (tx) => {
    if (hours < 1 || hours > LONGEST_LINK_HOURS) return refused(wrongHours())
    const referral = await findReferralToChange(tx, { viewer, now }, input.referralId)
    if (!referral) return refused({ ...notFound('referral'), field: ['input', 'referralId'] })
    if (!referral.sentAt) return refused(notSent())
    const id = newId('link')
    await addLink(tx, {
      id,
      referralId: referral.id,
      agencyId: referral.agencyId,
      step: input.step,
      createdBy: viewer.id,
      createdAt: now,
      expiresAt: new Date(now.getTime() + hours * HOUR_MS),
      usedAt: null,
    })
    return done({ id })
  })
}

function wrongHours(): Refusal {
  const message = `A link lives 1 to ${LONGEST_LINK_HOURS} hours.`
  return { kind: 'InvalidInput', message, field: ['input', 'validHours'] }
}

function notSent(): Refusal {
  const message = 'Send the referral first: an agency takes no step on a draft.'
  return { kind: 'InvalidInput', message, field: ['input', 'referralId'] }
}
