import type { DataSource, EntityManager } from 'typeorm'

/** Somebody who looks after a patient at a moment. */
export interface Carer {
  readonly patientId: string
  readonly practitionerId: string
  readonly kind: 'COORDINATOR' | 'COVERING' | 'CARE_TEAM' | 'BREAK_GLASS' | 'PROXY'
  readonly startsAt: Date
  /** Of a proxy alone. */
  readonly scopes?: readonly string[] | null
}

const COLUMNS = `patient_id as "patientId", practitioner_id as "practitionerId", kind, starts_at as "startsAt", scopes`
const AT = `starts_at <= $2 and (ends_at is null or ends_at > $2)`

/** Who looks after these patients at a moment, whoever asks. */
export async function findCarers(
  db: DataSource | EntityManager,
  { patientIds, at }: { patientIds: readonly string[]; at: Date },
): Promise<readonly Carer[]> {
  if (patientIds.length === 0) return []
  return db.query(
    `select ${COLUMNS} from care_relationship where patient_id = any($1) and ${AT} order by patient_id, starts_at desc`,
    [patientIds, at],
  )
}

/** The coordinator of each patient that has one. */
export async function findCoordinators(
  tx: EntityManager,
  request: { patientIds: readonly string[]; at: Date },
): Promise<ReadonlyMap<string, string>> {
  const carers = await findCarers(tx, request)
  const coordinators = carers.filter(({ kind }) => kind === 'COORDINATOR')
  return new Map(coordinators.map(({ patientId, practitionerId }) => [patientId, practitionerId]))
}

/** Whether somebody looks after a patient from one instant until another, or longer; an emergency access does not count. */
export async function looksAfterUntil(
  tx: EntityManager,
  asked: { patientId: string; practitionerId: string; from: Date; until: Date },
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `select 1 from care_relationship where patient_id = $1 and practitioner_id = $2
        and kind in ('COORDINATOR', 'COVERING', 'CARE_TEAM') and starts_at <= $3 and (ends_at is null or ends_at >= $4) limit 1`,
    [asked.patientId, asked.practitionerId, asked.from, asked.until],
  )
  return rows.length > 0
}

/** Everybody whom a practitioner looks after at a moment or is going to. */
export async function findCaredFor(
  tx: EntityManager,
  { practitionerId, at }: { practitionerId: string; at: Date },
): Promise<readonly Carer[]> {
  return tx.query(
    `select ${COLUMNS} from care_relationship where practitioner_id = $1 and (ends_at is null or ends_at > $2) order by patient_id`,
    [practitionerId, at],
  )
}

/** How often the coordinators of patients changed: every beginning and every end counts. None for who never had one. */
export async function countCoordinatorMoves(
  db: DataSource | EntityManager,
  patientIds: readonly string[],
): Promise<readonly { readonly patientId: string; readonly version: number }[]> {
  return db.query(
    `select patient_id as "patientId", (count(*) + count(ends_at))::int as version from care_relationship
      where patient_id = any($1) and kind = 'COORDINATOR' group by patient_id`,
    [patientIds],
  )
}
