import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { ReferralsRequest } from '../../deps.js'
import { acceptanceDeadline } from '../../domain/acceptance-deadline.js'
import { appointmentDeadline } from '../../domain/appointment-deadline.js'
import { PART2_NOTICE, type Consent } from '../../domain/consent.js'
import type { Disclosure, DisclosureBasis } from '../../domain/disclosure.js'
import { isPart2, type Referral } from '../../domain/referral.js'
import { findAgencies } from '../../storage/agencies.js'
import { addDisclosure } from '../../storage/disclosures.js'
import { addDeadline } from '../../storage/referral-deadlines.js'
import { gateOf, type Gate } from '../disclosure/disclosure-gate.js'
import { moveReferral } from './move-referral.js'
import { deadlineStarted, referralSent } from './referral-events.js'
import { findForStep, partyOf, type StepInput } from './take-step.js'

/** A referral that was sent, or that now waits: then what it lacks is said as well. */
export interface Sent {
  readonly id: string
  readonly lacks?: readonly Refusal[]
}

/**
 * Sends a referral to its agency and starts its clocks. Without the consent or the authorization that it needs it
 * waits in a state of its own, and nothing leaves.
 */
export async function sendReferral(context: ReferralsRequest, input: StepInput): Promise<Outcome<Sent>> {
  return change<Sent>(context, { operation: 'sendReferral', input }, async (tx) => {
    const seen = await findForStep(tx, context, input)
    if (!seen.ok) return seen
    const viewer = requireViewer(context)
    const who = { party: partyOf(viewer), by: viewer.id, now: context.clock.now() } as const
    const [agency] = await findAgencies(tx, null, [seen.value.agencyId])
    if (!agency) return refused(notFound('agency'))
    const gate = await gateOf(tx, seen.value, { agency, now: who.now })
    if (!gate.open && who.party === 'CARE_TEAM') return wait(tx, seen.value, { gate, ...who })
    const moved = await moveReferral(tx, seen.value, { transition: 'SEND', ...who })
    if (!moved.ok || !gate.open) return moved
    await startClocks(tx, moved.value, { now: who.now, timeZone: context.organizationTimeZone })
    const purpose = viewer.purpose
    await addDisclosure(tx, disclosureOf(moved.value, { consent: gate.consent, purpose, now: who.now }))
    return done({ id: moved.value.id })
  })
}

interface Waiting {
  readonly gate: Gate & { open: false }
  readonly by: string
  readonly now: Date
}

async function wait(tx: EntityManager, seen: Referral, { gate, by, now }: Waiting): Promise<Outcome<Sent>> {
  if (seen.status !== 'DRAFT') {
    // What is past waiting is told where it stands; what waits still waits for the same.
    const waits = seen.status === 'AWAITING_CONSENT' || seen.status === 'AWAITING_AUTH'
    if (waits) return refused(gate.refusal)
    return moveReferral(tx, seen, { transition: 'SEND', party: 'CARE_TEAM', by, now })
  }
  const consent = gate.waitsFor === 'CONSENT'
  const moved = await moveReferral(tx, seen, {
    transition: consent ? 'AWAIT_CONSENT' : 'AWAIT_AUTHORIZATION',
    party: 'SYSTEM',
    by,
    now,
    reason: consent ? 'CONSENT_MISSING' : 'AUTHORIZATION_PENDING',
  })
  if (!moved.ok) return moved
  return done({ id: seen.id, ...(consent ? { lacks: [gate.refusal] } : {}) })
}

async function startClocks(
  tx: EntityManager,
  referral: Referral,
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<void> {
  const of = (deadline: ReturnType<typeof acceptanceDeadline>) => ({
    ...deadline,
    id: newId('deadline'),
    referralId: referral.id,
  })
  const accept = of(acceptanceDeadline(referral.priority, now, timeZone))
  const appointment = of(appointmentDeadline(referral, now, timeZone))
  await addDeadline(tx, accept)
  await addDeadline(tx, appointment)
  await appendToOutbox(tx, [
    referralSent(referral, now, accept.dueAt),
    deadlineStarted(referral, accept),
    deadlineStarted(referral, appointment),
  ])
}

/** The grant under which the agency receives it; the worker reads the chart and keeps what is sent. */
function disclosureOf(
  { id, patientId, agencyId, sensitivity }: Referral,
  { consent, purpose, now }: { consent: Consent | null; purpose: string; now: Date },
): Disclosure {
  const part2 = isPart2(sensitivity)
  const basis: DisclosureBasis = part2 ? 'PART2_CONSENT' : consent ? 'AUTHORIZATION' : 'TREATMENT'
  return {
    id: newId('disclosure'),
    patientId,
    referralId: id,
    recipientId: agencyId,
    basis,
    purpose,
    consentId: consent?.consentId ?? null,
    noticeVersion: part2 ? PART2_NOTICE.version : null,
    policyVersion: null,
    at: now,
    expiresAt: consent?.endsAt ?? null,
    payload: null,
    fields: [],
    status: 'DUE',
  }
}
