import type { EntityManager } from 'typeorm'
import type { BestTimes } from '../domain/best-times.js'
import { withinReach, type Database, type Reader } from './reader.js'

/** Keeps when a patient likes to be called; a word older than what is known changes nothing. */
export async function keepBestTimes(
  tx: EntityManager,
  { patientId, hours, toldAt }: BestTimes,
): Promise<void> {
  await tx.query(
    `insert into best_times (patient_id, hours, told_at) values ($1, $2, $3)
     on conflict (patient_id) do update set hours = excluded.hours, told_at = excluded.told_at
     where best_times.told_at <= excluded.told_at`,
    [patientId, JSON.stringify(hours), toldAt],
  )
}

/** When those of the patients like to be called whose outreach the reader may see. One statement. */
export async function findBestTimes(
  db: Database,
  reader: Reader,
  patientIds: readonly string[],
): Promise<readonly (BestTimes & { readonly id: string })[]> {
  const reach = withinReach(reader, { row: 'outreach', column: 'p.id', nextParameter: 2 })
  return db.query(
    `select p.id, p.id as "patientId", coalesce(b.hours, '[]') as hours, b.told_at as "toldAt"
       from unnest($1::text[]) as p (id) left join best_times b on b.patient_id = p.id where ${reach.sql}`,
    [patientIds, ...reach.parameters],
  )
}
