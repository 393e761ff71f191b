import type { EntityManager } from 'typeorm'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { Stay } from '../domain/stay.js'

const COLUMNS = `s.encounter_id as "encounterId", s.patient_id as "patientId", s.class, s.time_zone as "timeZone",
  s.admitted_at as "admittedAt", s.discharged_at as "dischargedAt", s.disposition,
  s.coordinator_id as "coordinatorId", s.cancelled, s.told_at as "toldAt"`

/** A word about a stay: what it does not say is left as it was. */
export type StayWord = Pick<Stay, 'encounterId' | 'patientId' | 'class' | 'toldAt'> &
  Partial<Stay> & { readonly sensitivity?: Sensitivity | undefined }

/**
 * Keeps a word about a stay. A word older than what is known only fills in what was never said. Returns the stay as it
 * is known now. Takes the patient's turn first.
 */
export async function keepStay(tx: EntityManager, word: StayWord): Promise<Stay> {
  const known = await findStay(tx, word.encounterId)
  const stay = known ? merged(known, word) : { ...NOTHING, ...word }
  await tx.query(
    `insert into stay (encounter_id, patient_id, class, time_zone, admitted_at, discharged_at, disposition,
                       coordinator_id, cancelled, told_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (encounter_id) do update set class = excluded.class, time_zone = excluded.time_zone,
       admitted_at = excluded.admitted_at, discharged_at = excluded.discharged_at,
       disposition = excluded.disposition, coordinator_id = excluded.coordinator_id,
       cancelled = excluded.cancelled, told_at = excluded.told_at`,
    [
      stay.encounterId,
      stay.patientId,
      stay.class,
      stay.timeZone,
      stay.admittedAt,
      stay.dischargedAt,
      stay.disposition,
      stay.coordinatorId,
      stay.cancelled,
      stay.toldAt,
    ],
  )
  return stay
}

const NOTHING = {
  timeZone: null,
  admittedAt: null,
  dischargedAt: null,
  disposition: null,
  coordinatorId: null,
  cancelled: false,
} as const

/** An older word fills in the zone and the admission; where the stay stands is for the newest to say. */
function merged(known: Stay, word: StayWord): Stay {
  if (word.toldAt >= known.toldAt) return { ...known, ...word }
  return {
    ...known,
    timeZone: known.timeZone ?? word.timeZone ?? null,
    admittedAt: known.admittedAt ?? word.admittedAt ?? null,
  }
}

/** A stay as it is known; null if nobody told of it. */
export async function findStay(tx: EntityManager, encounterId: string): Promise<Stay | null> {
  const rows: Stay[] = await tx.query(`select ${COLUMNS} from stay s where s.encounter_id = $1`, [
    encounterId,
  ])
  return rows[0] ?? null
}

/**
 * The stays of a patient that began at or after an instant, oldest first; what a stay with a label decided of another
 * would show that there was one.
 */
export async function findStaysSince(
  tx: EntityManager,
  { patientId, since }: { patientId: string; since: Date },
): Promise<readonly Stay[]> {
  return tx.query(
    `select ${COLUMNS} from stay s where s.patient_id = $1 and s.admitted_at >= $2
        and cardinality(labels_of(s.encounter_id)) = 0 order by s.admitted_at`,
    [patientId, since],
  )
}

/** Notes when a patient died. */
export async function keepDeath(
  tx: EntityManager,
  { patientId, diedAt }: { patientId: string; diedAt: Date },
): Promise<void> {
  await tx.query(
    `insert into patient_death (patient_id, died_at) values ($1, $2)
     on conflict (patient_id) do update set died_at = excluded.died_at`,
    [patientId, diedAt],
  )
}

/** Whether a patient is known to have died. */
export async function hasDied(tx: EntityManager, patientId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select 1 from patient_death where patient_id = $1', [patientId])
  return rows.length > 0
}
