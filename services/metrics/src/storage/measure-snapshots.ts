import type { DataSource, EntityManager } from 'typeorm'
import type { MeasureSnapshot } from '../domain/measure-snapshot.js'

/** Keeps what a measure came to on a day; what is kept of it already stays. */
export async function addSnapshot(tx: EntityManager, snapshot: MeasureSnapshot): Promise<void> {
  await tx.query(
    `insert into measure_snapshot (measure_code, day, measure_version, as_of, initial_population, denominator, numerator, taken_at)
     select "measureCode", day, "measureVersion", "asOf", "initialPopulation", denominator, numerator, "takenAt"
       from jsonb_to_record($1::jsonb) as s ("measureCode" text, day date, "measureVersion" text, "asOf" timestamptz,
            "initialPopulation" int, denominator int, numerator int, "takenAt" timestamptz)
     on conflict do nothing`,
    [JSON.stringify(snapshot)],
  )
}

/** What a measure came to on a day; null when nothing was kept. */
export async function findSnapshot(
  db: DataSource,
  code: string,
  day: string,
): Promise<MeasureSnapshot | null> {
  const rows: MeasureSnapshot[] = await db.query(
    `select measure_code as "measureCode", to_char(day, 'YYYY-MM-DD') as day, measure_version as "measureVersion", as_of as "asOf",
            initial_population as "initialPopulation", denominator, numerator, taken_at as "takenAt"
       from measure_snapshot where measure_code = $1 and day = $2`,
    [code, day],
  )
  return rows[0] ?? null
}

/** The codes of the measures of which something was kept of a day. */
export async function keptOn(db: DataSource, day: string): Promise<ReadonlySet<string>> {
  const rows: { code: string }[] = await db.query(
    'select measure_code as code from measure_snapshot where day = $1',
    [day],
  )
  return new Set(rows.map(({ code }) => code))
}

/** Whether something that was recorded by an instant still waits to be counted. */
export async function isAwaited(db: DataSource, instant: Date): Promise<boolean> {
  const rows: unknown[] = await db.query(
    'select 1 from inbox where handled_at is null and dead_at is null and recorded_at <= $1 limit 1',
    [instant],
  )
  return rows.length > 0
}
