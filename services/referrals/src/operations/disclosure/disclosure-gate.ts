import type { Refusal } from '@baton/database/refusal'
import type { EntityManager } from 'typeorm'
import type { Agency } from '../../domain/agency.js'
import { consentNeeded, coveringConsent, type Consent } from '../../domain/consent.js'
import type { Referral } from '../../domain/referral.js'
import { findConsents, isApproved } from '../../storage/consents.js'

/** What stands between a referral and its agency, if anything. */
export type Gate =
  | { readonly open: true; readonly consent: Consent | null }
  | { readonly open: false; readonly waitsFor: 'CONSENT' | 'AUTHORIZATION'; readonly refusal: Refusal }

/** Looks whether a referral may be sent: the consent that its kind needs is in force, and the payer approved. */
export async function gateOf(
  tx: EntityManager,
  referral: Referral,
  { agency, now }: { agency: Agency; now: Date },
): Promise<Gate> {
  const kind = consentNeeded(referral.sensitivity, agency)
  const consents = kind ? await findConsents(tx, referral.patientId) : []
  const need = { discloses: 'REFERRAL', recipient: agency, at: now } as const
  const consent = kind ? coveringConsent(consents, { kind, ...need }) : null
  if (kind && !consent) {
    const message =
      kind === 'SHARING'
        ? 'The patient has not agreed to share information with this agency.'
        : 'A signed 42 CFR Part 2 consent to referrals that names this agency is needed before it is sent.'
    return { open: false, waitsFor: 'CONSENT', refusal: { kind: 'ConsentRequired', message, consent: kind } }
  }
  if (referral.authorizationId && !(await isApproved(tx, referral.authorizationId))) {
    const { status } = referral
    const message = 'The payer has not approved the authorization that this referral waits for.'
    const refusal = { kind: 'TransitionNotAllowed', message, from: status, requested: 'SENT' } as const
    return { open: false, waitsFor: 'AUTHORIZATION', refusal: { ...refusal, allowed: ['CANCELLED'] } }
  }
  return { open: true, consent }
}
