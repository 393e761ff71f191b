import { accessEpoch } from '@baton/auth/access-epoch'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { countsFrom, type ConsentRow } from '../../domain/consent.js'
import type { Writing } from '../writing.js'

/** Tells the others of a consent that counts from now on. */
export async function tellConsentGiven({ tx, deps }: Writing, consent: ConsentRow): Promise<void> {
  const { id: consentId, patientId, kind, form, scopes, recipientIds, recipientClasses, purpose } = consent
  const payload = {
    consentId,
    patientId,
    kind,
    form,
    scopes: [...scopes],
    recipientIds: [...recipientIds],
    recipientClasses: [...recipientClasses],
    purpose,
    from: countsFrom(consent).toISOString(),
    until: consent.expiresAt?.toISOString() ?? null,
    epoch: await accessEpoch(tx),
  }
  const now = deps.clock.now()
  const facts = { subject: consentId, patientId, occurredAt: now, recordedAt: now, payload }
  await appendToOutbox(tx, [event('consent.given.v1', facts)])
}

/** Tells the others of a consent that no longer counts, under a number of the access epoch. */
export async function tellConsentRevoked(
  { tx, deps }: Writing,
  { id: consentId, patientId, kind }: ConsentRow,
  { at, epoch }: { at: Date; epoch: number },
): Promise<void> {
  const payload = { consentId, patientId, kind, at: at.toISOString(), epoch }
  const facts = { subject: consentId, patientId, occurredAt: at, recordedAt: deps.clock.now(), payload }
  await appendToOutbox(tx, [event('consent.revoked.v1', facts)])
}
