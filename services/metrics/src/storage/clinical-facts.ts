import type { DomainEvent } from '@baton/events/event'
import type { EntityManager } from 'typeorm'

/** An event that tells what measures need of resources. */
export type FactsTold = DomainEvent<'clinical-fact.recorded.v1'>

/**
 * Keeps the resources that an event told, in one statement; the revised ones take the place of what was known. Of two
 * that were recorded in one instant the event with the higher id is the later one, in whatever order they arrive.
 */
export async function addClinicalFacts(
  tx: EntityManager,
  { id, recordedAt, payload }: FactsTold,
): Promise<void> {
  const { patientId, facts } = payload
  const told = JSON.stringify(facts.filter(({ type }) => type !== 'Patient'))
  await tx.query(
    `insert into clinical_fact
       (patient_id, resource_id, resource_type, at, ended_at, class, status, event_id, recorded_at, known_until, detail)
     select $2, told.id, told.type, coalesce(told.start, told.noted, told."end", $4), told."end", told.class, told.status, $3, $4,
            coalesce((select min(later.recorded_at) from fact_revision later
                       where later.patient_id = $2 and later.resource_id = told.id and (later.recorded_at, later.event_id) > ($4, $3)), 'infinity'),
            detail.fact
       from jsonb_array_elements($1::jsonb) as detail (fact)
      cross join lateral jsonb_to_record(detail.fact) as told (id text, type text, start timestamptz, noted timestamptz,
            "end" timestamptz, class text, status text)`,
    [told, patientId, id, recordedAt],
  )
  const revised = facts.filter(({ revises }) => revises).map((fact) => fact.id)
  if (revised.length > 0) await replaceFormer(tx, { eventId: id, patientId, recordedAt, revised })
}

interface Revision {
  readonly eventId: string
  readonly patientId: string
  readonly recordedAt: Date
  readonly revised: readonly string[]
}

/** What was known of the resources until now was known until the instant of the revision. */
async function replaceFormer(
  tx: EntityManager,
  { eventId, patientId, recordedAt, revised }: Revision,
): Promise<void> {
  await tx.query(
    `insert into fact_revision (patient_id, resource_id, event_id, recorded_at)
     select $1, resource_id, $2, $3 from unnest($4::text[]) as resource_id`,
    [patientId, eventId, recordedAt, revised],
  )
  await tx.query(
    `update clinical_fact set known_until = $3
      where patient_id = $1 and resource_id = any ($4) and (recorded_at, event_id) < ($3, $2) and known_until > $3`,
    [patientId, eventId, recordedAt, revised],
  )
}
