import { coalesced, groupsOf } from '@baton/database/coalesce'
import type { EntityManager } from 'typeorm'
import type { LinkType } from '../domain/linked-records.js'
import type { PatientLink } from '../fhir-import/links-of.js'

/** A link between two records that are known: who tells it, and whom the name may mean. */
export interface KnownLink {
  readonly type: LinkType
  readonly tellerId: string
  readonly targetIds: readonly string[]
}

/** Keeps what Patients of a source link, in place of what these told before. */
export async function replaceLinks(
  tx: EntityManager,
  source: string,
  { before, links }: { before: readonly string[]; links: ReadonlyMap<string, readonly PatientLink[]> },
): Promise<void> {
  if (before.length > 0)
    await tx.query('delete from patient_link where source = $1 and source_id = any($2)', [source, before])
  const rows = [...links].flatMap(([sourceId, told]) =>
    told.map((one, at) => ({ sourceId, place: at + 1, ...one })),
  )
  if (rows.length === 0) return
  await tx.query(
    `insert into patient_link (source, source_id, place, type, other_id, system, value)
     select $1, "sourceId", place, type, "otherId", system, value from jsonb_to_recordset($2::jsonb)
       as row ("sourceId" text, place int, type text, "otherId" text, system text, value text)`,
    [source, JSON.stringify(rows)],
  )
}

/** Notes for comparison the records of these Patients that are linked, by themselves or by another of whatever source. */
export async function noteLinked(
  tx: EntityManager,
  source: string,
  patients: readonly { sourceId: string; patientId: string }[],
): Promise<void> {
  if (patients.length === 0) return
  await tx.query(
    `insert into duplicate_check (added_id)
     select distinct survivor_of(own.id) from unnest($2::text[], $3::text[]) as own (id, source_id)
      where exists (select 1 from patient_link where source = $1 and source_id = own.source_id)
         or exists (select 1 from patient_link where source = $1 and other_id = own.source_id)
         or exists (select 1 from patient_identifier number join patient_link link on link.value = number.value
                     where number.patient_id = own.id and number.system = coalesce(link.system, number.system))
     on conflict do nothing`,
    [source, patients.map(({ patientId }) => patientId), patients.map(({ sourceId }) => sourceId)],
  )
}

/**
 * What sources say of a record and others, whichever of them tells it. A merged record is the one that stands for it. All
 * that are asked about at once are one statement.
 */
export const findLinks = coalesced(async (tx: EntityManager, patientIds: readonly string[]) => {
  const found: (KnownLink & { readonly patientId: string })[] = await tx.query(
    `with own as (
       select patient_id, source, source_id, target_id from source_resource where patient_id = any($1) and type = 'Patient'
     ), told as (
       select own.patient_id, link.* from own join patient_link link using (source, source_id)
       union
       select own.patient_id, link.* from own
         join patient_link link on link.source = own.source and link.other_id = own.source_id
       union
       select named.patient_id, link.*
         from (select id as patient_id, id as record_id from unnest($1::text[]) as id
               union select patient_id, target_id from own) named
         join patient_identifier number on number.patient_id = named.record_id
         join patient_link link on link.value = number.value and number.system = coalesce(link.system, number.system)
     )
     select told.patient_id as "patientId", told.type, survivor_of(teller.target_id) as "tellerId", array(
       select survivor_of(target_id) from source_resource
        where source = told.source and type = 'Patient' and source_id = told.other_id
       union
       select survivor_of(patient_id) from patient_identifier where value = told.value and system = coalesce(told.system, system)
     ) as "targetIds"
       from told join source_resource teller
         on teller.source = told.source and teller.type = 'Patient' and teller.source_id = told.source_id
      where teller.target_id is not null`,
    [patientIds],
  )
  return groupsOf(patientIds, found, ({ patientId }) => patientId)
})
