import { coalescedWrite } from '@baton/database/coalesce'
import type { DomainEvent } from '@baton/events/event'
import type { EntityManager } from 'typeorm'

/** An event that tells what measures need of resources. */
export type FactsTold = DomainEvent<'clinical-fact.recorded.v1'>

/** One resource as an event told it. */
interface Told {
  readonly patientId: string
  readonly eventId: string
  readonly recordedAt: Date
  readonly fact: FactsTold['payload']['facts'][number]
}

/**
 * Keeps the resources that events told; the revised ones take the place of what was known. Of two that were recorded in
 * one instant the event with the higher id is the later one, in whatever order they arrive.
 */
export const addClinicalFacts = coalescedWrite(
  async (tx: EntityManager, events: readonly FactsTold[]): Promise<void> => {
    const told = events.flatMap(toldBy).filter(({ fact }) => fact.type !== 'Patient')
    if (told.length === 0) return
    await addVersions(tx, told)
    const revised = told.filter(({ fact }) => fact.revises)
    if (revised.length > 0) await replaceFormer(tx, revised)
  },
)

function toldBy({ id, recordedAt, payload }: FactsTold): readonly Told[] {
  return payload.facts.map((fact) => ({ patientId: payload.patientId, eventId: id, recordedAt, fact }))
}

const TOLD = `jsonb_to_recordset($1::jsonb) as told ("patientId" text, "eventId" text, "recordedAt" timestamptz, fact jsonb)`

async function addVersions(tx: EntityManager, told: readonly Told[]): Promise<void> {
  await tx.query(
    `insert into clinical_fact
       (patient_id, resource_id, resource_type, at, ended_at, class, status, event_id, recorded_at, known_until, detail)
     select told."patientId", f.id, f.type, coalesce(f.start, f.noted, f."end", told."recordedAt"), f."end", f.class, f.status,
            told."eventId", told."recordedAt",
            coalesce((select min(later.recorded_at) from fact_revision later
                       where later.patient_id = told."patientId" and later.resource_id = f.id
                         and (later.recorded_at, later.event_id) > (told."recordedAt", told."eventId")), 'infinity'),
            told.fact
       from ${TOLD}
      cross join lateral jsonb_to_record(told.fact) as f (id text, type text, start timestamptz, noted timestamptz,
            "end" timestamptz, class text, status text)`,
    [JSON.stringify(told)],
  )
}

/** What was known of the resources until now was known until the instant of the next revision. */
async function replaceFormer(tx: EntityManager, revised: readonly Told[]): Promise<void> {
  const parameters = [JSON.stringify(revised)]
  await tx.query(
    `insert into fact_revision (patient_id, resource_id, event_id, recorded_at)
     select told."patientId", told.fact ->> 'id', told."eventId", told."recordedAt" from ${TOLD} on conflict do nothing`,
    parameters,
  )
  await tx.query(
    `update clinical_fact own
        set known_until = (select min(later.recorded_at) from fact_revision later
                            where later.patient_id = own.patient_id and later.resource_id = own.resource_id
                              and (later.recorded_at, later.event_id) > (own.recorded_at, own.event_id))
       from (select distinct "patientId", fact ->> 'id' as id from ${TOLD}) told
      where own.patient_id = told."patientId" and own.resource_id = told.id
        and exists (select from fact_revision later
                     where later.patient_id = own.patient_id and later.resource_id = own.resource_id
                       and (later.recorded_at, later.event_id) > (own.recorded_at, own.event_id)
                       and later.recorded_at < own.known_until)`,
    parameters,
  )
}
