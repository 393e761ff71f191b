import type { Viewer } from '@baton/auth/viewer'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { isInForce, opens, PART2_NOTICE, type Consent } from '../../domain/consent.js'
import type { ReferralMessage } from '../../domain/message.js'
import { isPart2, type Referral } from '../../domain/referral.js'
import { findConsents, whoTreats } from '../../storage/consents.js'
import { addDisclosure } from '../../storage/disclosures.js'
import { addMessage } from '../../storage/referral-messages.js'
import { partyOf } from '../referral/take-step.js'

/** A coded value in an input. */
export const code = z.object({
  system: z.string().max(200).nullish(),
  code: z.string().trim().min(1, 'Give a code.').max(64),
  display: z.string().max(200).nullish(),
})

/** What is written, as an input gives it. */
export interface Entry {
  readonly kind: ReferralMessage['kind']
  readonly text?: string | null | undefined
  readonly sensitivity?: ReferralMessage['sensitivity'] | null | undefined
  readonly code?: z.output<typeof code> | null | undefined
  readonly occurredOn?: string | null | undefined
  readonly enrollment?: ReferralMessage['enrollment'] | undefined
  readonly documentId?: string | null | undefined
}

/** Writes an entry between care team and agency. What an agency says about a Part 2 referral is Part 2. */
export async function writeEntry(
  tx: EntityManager,
  referral: Referral,
  { viewer, now, entry }: { viewer: Viewer; now: Date; entry: Entry },
): Promise<void> {
  const party = partyOf(viewer)
  const inherited = party === 'AGENCY' && isPart2(referral.sensitivity) ? referral.sensitivity : 'NONE'
  const sensitivity = entry.sensitivity && entry.sensitivity !== 'NONE' ? entry.sensitivity : inherited
  const { system, code: text, display } = entry.code ?? {}
  const message: ReferralMessage = {
    id: newId('message'),
    referralId: referral.id,
    kind: entry.kind,
    at: now,
    by: viewer.id,
    party,
    sensitivity,
    text: entry.text ?? null,
    code: text ? { system: system ?? null, code: text, display: display ?? null } : null,
    occurredOn: entry.occurredOn ?? null,
    enrollment: entry.enrollment ?? null,
    documentId: entry.documentId ?? null,
  }
  await addMessage(tx, message)
  if (isPart2(sensitivity) && party === 'AGENCY') await discloseToCareTeam(tx, referral, message)
}

/** Every disclosure of Part 2 records names its consent and notice (42 CFR 2.32): here, to the people it names. */
async function discloseToCareTeam(
  tx: EntityManager,
  referral: Referral,
  message: ReferralMessage,
): Promise<void> {
  const consents = await findConsents(tx, referral.patientId)
  const inForce = consents.filter(
    (one) =>
      one.kind === message.sensitivity &&
      one.form === 'WRITTEN' &&
      isInForce(one, message.at) &&
      (message.kind === 'DOCUMENT' ? opens(one, 'DOCUMENT') : opens(one, 'NOTE') || opens(one, 'REFERRAL')),
  )
  for (const [recipientId, consent] of await consentByPerson(tx, inForce, message.at)) {
    await addDisclosure(tx, {
      id: newId('disclosure'),
      patientId: referral.patientId,
      referralId: referral.id,
      recipientId,
      basis: 'PART2_CONSENT',
      purpose: consent.purpose,
      consentId: consent.consentId,
      noticeVersion: PART2_NOTICE.version,
      policyVersion: null,
      at: message.at,
      expiresAt: consent.endsAt,
      payload: null,
      fields: [message.kind],
      status: 'MADE',
    })
  }
}

/** Everybody to whom some consents together disclose, each with the newest that does. */
async function consentByPerson(
  tx: EntityManager,
  consents: readonly Consent[],
  at: Date,
): Promise<ReadonlyMap<string, Consent>> {
  const found = new Map<string, Consent>()
  for (const consent of consents)
    for (const id of await peopleNamed(tx, consent, at)) if (!found.has(id)) found.set(id, consent)
  return found
}

/** The people whom a consent names, or who look after the patient where it names their class. */
async function peopleNamed(tx: EntityManager, consent: Consent, at: Date): Promise<readonly string[]> {
  const named = consent.recipientIds.filter((id) => id.startsWith('practitioner_'))
  const isOfClass = consent.kind === 'PART2' && consent.recipientClasses.includes('TREATING_PROVIDERS')
  const treating = isOfClass ? await whoTreats(tx, consent.patientId, at) : []
  return [...new Set([...named, ...treating])]
}
