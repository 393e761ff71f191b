import type { RiskTier } from '@baton/clinical/scores/risk-tier'
import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { nextContactOf, type ContactFacts } from '../../domain/contact-cadence.js'
import { effectiveTier, type KeptTier } from '../../domain/risk-tier.js'
import { findContactFacts } from '../../storage/contact-cadence.js'
import { saidToBeDead } from '../../storage/death-reports.js'
import type { Writing } from '../writing.js'

const KINDS: Readonly<Record<RiskTier, string>> = {
  HIGH: 'HIGH_RISK_CONTACT',
  RISING: 'RISING_RISK_CONTACT',
  STANDARD: 'ROUTINE_CONTACT',
}

/** What became of a tier. */
export interface TierChange {
  readonly before: KeptTier | null
  readonly after: KeptTier
}

/**
 * Whose tier moved is contacted as often as the new one says. The tier is that of those who treat the patient, who alone see
 * this work (decision 0274): a stay that others may not know of brings a call, and tells them nothing.
 */
export async function askForContact(writing: Writing, changes: readonly TierChange[]): Promise<void> {
  const moved = changes.filter(
    ({ before, after }) => (before ? effectiveTier(before) : 'STANDARD') !== effectiveTier(after),
  )
  await planContacts(
    writing,
    moved.map(({ after }) => after.patientId),
  )
}

/**
 * Puts the next contact with each of these patients on the work queue, in place of the former one: the coordinator's, or
 * nobody's as long as nobody coordinates them. Whoever is not to be contacted is taken off.
 */
export async function planContacts({ tx, deps }: Writing, patientIds: readonly string[]): Promise<void> {
  if (patientIds.length === 0) return
  const at = deps.clock.now()
  const known = new Map((await findContactFacts(tx, { patientIds, at })).map((one) => [one.patientId, one]))
  const saidDead = await saidToBeDead(tx, patientIds)
  const events = patientIds.map((patientId) => {
    const facts = known.get(patientId)
    const dueAt = facts && !saidDead.has(patientId) ? nextContactOf(facts) : null
    return facts && dueAt ? raised(facts, dueAt, at) : settled(patientId, at)
  })
  await appendToOutbox(tx, events)
}

const keyOf = (patientId: string): string => `patients:contact:${patientId}`

function raised({ patientId, tier, coordinatorId: ownerId }: ContactFacts, dueAt: Date, now: Date): NewEvent {
  const payload = {
    key: keyOf(patientId),
    kind: KINDS[tier],
    subjectType: 'Outreach',
    subjectId: patientId,
    patientId,
    ownerId,
    urgency: 'ROUTINE' as const,
    dueAt: dueAt.toISOString(),
    at: now.toISOString(),
  }
  return event('work.raised.v1', { subject: patientId, patientId, occurredAt: now, recordedAt: now, payload })
}

function settled(patientId: string, now: Date): NewEvent {
  const payload = { key: keyOf(patientId), at: now.toISOString() }
  return event('work.settled.v1', {
    subject: patientId,
    patientId,
    occurredAt: now,
    recordedAt: now,
    payload,
  })
}
