import type { EntityManager } from 'typeorm'
import type { ServiceEntry } from '../directory/entries.js'

/** An organization as a source names it. */
export interface AgencyEntry {
  readonly id: string
  readonly sourceId: string
  readonly name: string
}

/** The agencies of a source, by their id there. */
export async function agenciesOfSource(
  tx: EntityManager,
  source: string,
): Promise<ReadonlyMap<string, string>> {
  const rows: { sourceId: string; id: string }[] = await tx.query(
    `select source_id as "sourceId", id from agency where source = $1`,
    [source],
  )
  return new Map(rows.map(({ sourceId, id }) => [sourceId, id]))
}

/** Adds agencies of a source or gives them their new names. Nothing is known of their place under HIPAA: none. */
export async function putAgencies(
  tx: EntityManager,
  entries: readonly AgencyEntry[],
  { source, timeZone, now }: { source: string; timeZone: string; now: Date },
): Promise<void> {
  await tx.query(
    `insert into agency (id, version, name, hipaa_status, part2_program, time_zone, created_at, source, source_id)
     select id, 1, name, 'NEITHER', false, $3, $4, $2, "sourceId"
       from jsonb_to_recordset($1::jsonb) as entry (id text, "sourceId" text, name text)
     on conflict (source, source_id) where source is not null
       do update set name = excluded.name, version = agency.version + 1 where agency.name <> excluded.name`,
    [JSON.stringify(entries), source, timeZone, now],
  )
}

/** Adds a service of a source or puts its new state in place; false when nothing of it changed. */
export async function putService(
  tx: EntityManager,
  entry: ServiceEntry & { readonly id: string; readonly agencyId: string },
  source: string,
): Promise<boolean> {
  const rows: { id: string }[] = await tx.query(
    `insert into community_service (id, version, agency_id, name, description, category, needs, languages, status,
       source, source_id, eligibility, minimum_age, maximum_age, schedules, locations, assured_on)
     values ($1, 1, $2, $3, $4, 'SOCIAL', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (source, source_id) where source is not null do update set
       agency_id = excluded.agency_id, name = excluded.name, description = excluded.description,
       needs = excluded.needs, languages = excluded.languages, status = excluded.status,
       eligibility = excluded.eligibility, minimum_age = excluded.minimum_age, maximum_age = excluded.maximum_age,
       schedules = excluded.schedules, locations = excluded.locations, assured_on = excluded.assured_on,
       version = community_service.version + 1
     where (community_service.agency_id, community_service.name, community_service.description,
            community_service.needs, community_service.languages, community_service.status,
            community_service.eligibility, community_service.minimum_age, community_service.maximum_age,
            community_service.schedules, community_service.locations, community_service.assured_on)
       is distinct from
           (excluded.agency_id, excluded.name, excluded.description, excluded.needs, excluded.languages,
            excluded.status, excluded.eligibility, excluded.minimum_age, excluded.maximum_age, excluded.schedules,
            excluded.locations, excluded.assured_on)
     returning id`,
    [
      entry.id,
      entry.agencyId,
      entry.name,
      entry.description,
      entry.needs,
      entry.languages,
      entry.status,
      source,
      entry.sourceId,
      entry.eligibility,
      entry.minimumAge,
      entry.maximumAge,
      JSON.stringify(entry.schedules),
      JSON.stringify(entry.locations),
      entry.assuredOn,
    ],
  )
  const [row] = rows
  if (!row) return false
  await putPlaces(tx, row.id, entry)
  return true
}

/** A service that moved is found where it is now. */
async function putPlaces(tx: EntityManager, serviceId: string, { locations }: ServiceEntry): Promise<void> {
  await tx.query('delete from service_location where service_id = $1', [serviceId])
  const placed = locations.filter(({ latitude, longitude }) => latitude !== null && longitude !== null)
  await tx.query(
    `insert into service_location (service_id, position, latitude, longitude)
     select $1, row_number() over (), latitude, longitude
       from jsonb_to_recordset($2::jsonb) as place (latitude float, longitude float)`,
    [serviceId, JSON.stringify(placed)],
  )
}

/** A row to be kept as it was given. */
export interface KeptRow {
  readonly key: string
  readonly content: Readonly<Record<string, string>>
}

/** Keeps the rows of one table as they were given. Answers how many were new or had changed. */
export async function keepRows(
  tx: EntityManager,
  rows: readonly KeptRow[],
  { source, file, now }: { source: string; file: string; now: Date },
): Promise<number> {
  const changed: unknown[] = await tx.query(
    `insert into directory_row (source, file, row_key, content, imported_at)
     select $2, $3, key, content, $4 from jsonb_to_recordset($1::jsonb) as row (key text, content jsonb)
     on conflict (source, file, row_key) do update set content = excluded.content, imported_at = excluded.imported_at
       where directory_row.content is distinct from excluded.content
     returning row_key`,
    [JSON.stringify(rows), source, file, now],
  )
  return changed.length
}
