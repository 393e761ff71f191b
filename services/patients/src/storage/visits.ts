import type { EntityManager } from 'typeorm'
import type { VisitEvent } from '../domain/visit.js'

/** What is known of a hospital's visit number. */
export interface KnownVisit {
  readonly encounterId: string
  readonly lastEvent: VisitEvent | null
  readonly lastEventAt: Date | null
}

/** The encounter of a visit number. */
export async function findVisit(
  tx: EntityManager,
  number: { readonly system: string; readonly value: string },
): Promise<KnownVisit | null> {
  const rows: KnownVisit[] = await tx.query(
    `select encounter_id as "encounterId", last_event as "lastEvent", last_event_at as "lastEventAt"
       from visit_number where system = $1 and value = $2`,
    [number.system, number.value],
  )
  return rows[0] ?? null
}

/** The last event of an encounter, whatever number it came under. */
export async function findVisitOfEncounter(
  tx: EntityManager,
  encounterId: string,
): Promise<KnownVisit | null> {
  const rows: KnownVisit[] = await tx.query(
    `select encounter_id as "encounterId", last_event as "lastEvent", last_event_at as "lastEventAt"
       from visit_number where encounter_id = $1 order by last_event_at desc nulls last limit 1`,
    [encounterId],
  )
  return rows[0] ?? null
}

/** Which encounters of a patient a message without a number of its own may mean. */
interface Candidates {
  readonly patientId: string
  readonly class: string | null
  /** Began at this instant; else any that runs. */
  readonly admittedAt: Date | null
  /** Only those that no number names yet. */
  readonly unnumbered: boolean
}

/** Encounters that may be meant: of that beginning where one is told, else those that run. */
export async function findCandidates(tx: EntityManager, wanted: Candidates): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from encounter where patient_id = $1 and ($2::text is null or class = $2)
        and case when $3::timestamptz is null then status in ('IN_PROGRESS', 'ARRIVED', 'TRIAGED', 'ON_LEAVE')
            else admitted_at = $3 and status not in ('CANCELLED', 'ENTERED_IN_ERROR') end
        and (not $4 or not exists (select 1 from visit_number where encounter_id = encounter.id))
      order by id limit 10`,
    [wanted.patientId, wanted.class, wanted.admittedAt, wanted.unnumbered],
  )
  return rows.map(({ id }) => id)
}

/** Keeps a visit number with the last event that decided where the visit stands. */
export async function keepVisit(
  tx: EntityManager,
  number: { readonly system: string; readonly value: string },
  visit: KnownVisit,
): Promise<void> {
  await tx.query(
    `insert into visit_number (system, value, encounter_id, last_event, last_event_at) values ($1, $2, $3, $4, $5)
     on conflict (system, value) do update set last_event = excluded.last_event, last_event_at = excluded.last_event_at`,
    [number.system, number.value, visit.encounterId, visit.lastEvent, visit.lastEventAt],
  )
}
