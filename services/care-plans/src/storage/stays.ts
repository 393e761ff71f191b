import { coalesced, coalescedWrite, inOrderOf } from '@baton/database/coalesce'
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
  await writeStay(tx, stay)
  return stay
}

const writeStay = coalescedWrite(async (tx: EntityManager, stays: readonly Stay[]) => {
  await tx.query(
    `insert into stay (encounter_id, patient_id, class, time_zone, admitted_at, discharged_at, disposition,
                       coordinator_id, cancelled, told_at)
     select "encounterId", "patientId", class, "timeZone", "admittedAt", "dischargedAt", disposition,
            "coordinatorId", cancelled, "toldAt"
       from jsonb_to_recordset($1::jsonb) as row ("encounterId" text, "patientId" text, class text, "timeZone" text,
         "admittedAt" timestamptz, "dischargedAt" timestamptz, disposition text, "coordinatorId" text,
         cancelled boolean, "toldAt" timestamptz)
     on conflict (encounter_id) do update set class = excluded.class, time_zone = excluded.time_zone,
       admitted_at = excluded.admitted_at, discharged_at = excluded.discharged_at,
       disposition = excluded.disposition, coordinator_id = excluded.coordinator_id,
       cancelled = excluded.cancelled, told_at = excluded.told_at`,
    [JSON.stringify(stays)],
  )
})

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
export const findStay = coalesced(async (tx: EntityManager, encounterIds: readonly string[]) => {
  const rows: Stay[] = await tx.query(`select ${COLUMNS} from stay s where s.encounter_id = any($1)`, [
    encounterIds,
  ])
  return inOrderOf(encounterIds, rows, ({ encounterId }) => encounterId)
})

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
