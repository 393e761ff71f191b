import type { Outcome } from '@baton/database/refusal'
import type { ReferralsDeps, ReferralsRequest } from '../../deps.js'
import { linkState, type LinkStep } from '../../domain/agency-link.js'
import { isTokenOf, linkIdOf } from '../../links/link-token.js'
import { findLink, markLinkUsed, type LinkOnPage } from '../../storage/agency-links.js'
import { agencyViewer } from '../agency-viewer.js'
import { acceptReferral } from '../referral/accept-referral.js'
import { completeService } from '../referral/complete-service.js'
import { rejectReferral } from '../referral/reject-referral.js'
import type { StepInput } from '../referral/take-step.js'

/** A link as its page shows it. An unknown, forged or foreign token is one and the same: UNKNOWN. */
export type LinkView =
  | { readonly state: 'UNKNOWN' }
  | { readonly state: 'OPEN' | 'USED' | 'EXPIRED' | 'DONE' | 'REFUSED'; readonly link: LinkOnPage }

const STEPS: Readonly<
  Record<LinkStep, (context: ReferralsRequest, input: StepInput) => Promise<Outcome<{ id: string }>>>
> = {
  ACCEPT: acceptReferral,
  REJECT: (context, input) => rejectReferral(context, { ...input, reason: 'OTHER' }),
  COMPLETE: completeService,
}

/** What a link leads to; changes nothing, so that a program that reads links in advance does no harm. */
export async function viewAgencyLink(deps: ReferralsDeps, token: string): Promise<LinkView> {
  const link = await findLink(deps.db, linkIdOf(token))
  if (!link || !isTokenOf(deps.partnerKey, link, token)) return { state: 'UNKNOWN' }
  return { state: linkState(link, deps.clock.now()), link }
}

/**
 * Takes the step that a link is bound to, once: the link's id is the idempotency key, so two clicks at once are one
 * step, and after it the link is spent.
 */
export async function followAgencyLink(
  deps: ReferralsDeps,
  request: { readonly token: string; readonly requestId: string },
): Promise<LinkView> {
  const view = await viewAgencyLink(deps, request.token)
  if (view.state !== 'OPEN') return view
  const { link } = view
  // Whoever holds the link acts for the agency, and the history names the link.
  const viewer = agencyViewer(link.id, link.agencyId)
  const context = { ...deps, viewer, requestId: request.requestId, extensions: {} }
  const outcome = await STEPS[link.step](context, {
    idempotencyKey: link.id,
    referralId: link.referralId,
    expectedVersion: link.referralVersion,
  })
  if (!outcome.ok) return { state: 'REFUSED', link }
  await markLinkUsed(deps.db, link.id, deps.clock.now())
  return { state: 'DONE', link }
}
