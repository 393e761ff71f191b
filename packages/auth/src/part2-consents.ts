import type { Payload } from '@baton/events/catalogue'
import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { DataSource, EntityManager } from 'typeorm'
import { applyRevocation } from './access-epoch.js'
import { openedBy } from './record-kinds.js'

interface HandlerDeps {
  readonly db: DataSource
}

/** Spread into the handlers of a service that shows records with labels: it keeps the Part 2 consents. */
export const part2ConsentHandlers = {
  'consent.given.v1': async (deps: HandlerDeps, event: DomainEvent<'consent.given.v1'>): Promise<void> => {
    await handleOnce(deps, event, (tx) => keepGiven(tx, event.payload))
  },
  'consent.revoked.v1': async (
    deps: HandlerDeps,
    event: DomainEvent<'consent.revoked.v1'>,
  ): Promise<void> => {
    await handleOnce(deps, event, async (tx) => {
      await applyRevocation(tx, event.payload.epoch)
      await keepRevoked(tx, event.payload)
    })
  },
} as const

async function keepGiven(tx: EntityManager, given: Payload<'consent.given.v1'>): Promise<void> {
  const {
    consentId,
    patientId,
    kind,
    recipientIds,
    recipientClasses = [],
    purpose,
    scopes,
    from,
    until,
  } = given
  if (kind !== 'PART2' && kind !== 'PART2_COUNSELING') return
  await tx.query(
    `insert into part2_consent (consent_id, patient_id, kind, recipient_ids, recipient_classes, purpose, starts_at, ends_at,
       opens)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (consent_id) do update set recipient_ids = excluded.recipient_ids,
       recipient_classes = excluded.recipient_classes, purpose = excluded.purpose, starts_at = excluded.starts_at,
       opens = excluded.opens, ends_at = least(part2_consent.ends_at, excluded.ends_at)`,
    [
      ...[consentId, patientId, kind, recipientIds, recipientClasses],
      ...[purpose, from, until, openedBy(kind, scopes)],
    ],
  )
}

async function keepRevoked(
  tx: EntityManager,
  { consentId, patientId, kind, at }: Payload<'consent.revoked.v1'>,
): Promise<void> {
  if (kind !== 'PART2' && kind !== 'PART2_COUNSELING') return
  await tx.query(
    `insert into part2_consent (consent_id, patient_id, kind, recipient_ids, recipient_classes, starts_at, ends_at)
     values ($1, $2, $3, '{}', '{}', $4, $4)
     on conflict (consent_id) do update set ends_at = least(part2_consent.ends_at, excluded.ends_at)`,
    [consentId, patientId, kind, at],
  )
}
