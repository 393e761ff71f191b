import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { OF_NO_LABELLED_STAY } from './contact-attempts.js'

/** Somebody told that a patient died: a contact, or a source that did not say when. */
export interface DeathReport {
  readonly patientId: string
  /** Whether it is still to be verified: nobody has reached the patient since. */
  readonly isOpen: boolean
}

/**
 * The patients of whom a contact told that they died, or a source without the time, whether or not a date of death is in the
 * record. Contacts after a stay with a label neither tell nor verify it: whoever sees what follows may not know of the stay.
 */
export async function deathReportsOf(
  tx: EntityManager,
  patientIds: readonly string[],
): Promise<readonly DeathReport[]> {
  if (patientIds.length === 0) return []
  return tx.query(
    `select told.patient_id as "patientId",
            not exists (select 1 from contact_attempt where contact_attempt.patient_id = told.patient_id
              and outcome = 'REACHED_PATIENT' and attempted_at > told.last_at and ${OF_NO_LABELLED_STAY}) as "isOpen"
       from (select patient_id, max(at) as last_at from (
              select patient_id, attempted_at as at from contact_attempt
               where patient_id = any($1) and outcome = 'DECEASED' and ${OF_NO_LABELLED_STAY}
              union all select patient_id, told_at from undated_death where patient_id = any($1)) each
             group by patient_id) told
      order by told.patient_id`,
    [patientIds],
  )
}

/** Nobody has reached the patient of the telling `told` since. What a contact told is hearsay until it is verified. */
const UNREACHED = `not exists (select 1 from contact_attempt
    where contact_attempt.patient_id = told.patient_id and outcome = 'REACHED_PATIENT' and attempted_at > told.told_at
      and ${OF_NO_LABELLED_STAY})`

/** The condition that a source told of `patient` that they died and not when, and that nobody has reached them since. */
export const deadByASource = (patient: string): string =>
  `exists (select 1 from undated_death told where told.patient_id = ${patient} and ${UNREACHED})`

/** All of whom this holds, as a list: where many patients are counted these few are read once, and nobody is looked up. */
export const DEAD_BY_SOURCES = `array(select told.patient_id from undated_death told where ${UNREACHED})`

/** Since when it was heard from a source, of each of these patients of whom one told it; null where it no longer counts. */
export async function heardDeathsOf(
  db: Pick<EntityManager, 'query'>,
  patientIds: readonly string[],
): Promise<readonly { patientId: string; heardAt: Date | null }[]> {
  if (patientIds.length === 0) return []
  return db.query(
    `select patient_id as "patientId", case when ${deadByASource('heard.patient_id')} then max(told_at) end as "heardAt"
       from undated_death heard where patient_id = any($1) group by patient_id order by patient_id`,
    [patientIds],
  )
}

/** Who of these patients is said to have died, as long as nobody has reached them since. */
export async function saidToBeDead(
  tx: EntityManager,
  patientIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const reports = await deathReportsOf(tx, patientIds)
  return new Set(reports.flatMap(({ patientId, isOpen }) => (isOpen ? [patientId] : [])))
}

/** Notes deaths that were told without a time. Answers of whom nobody had told so before. */
export async function insertUndatedDeaths(
  tx: EntityManager,
  patientIds: readonly string[],
  toldAt: Date,
): Promise<readonly string[]> {
  const rows = patientIds.map((patientId) => ({ id: newId('undated_death'), patientId }))
  const noted: { patientId: string }[] = await tx.query(
    `insert into undated_death (id, patient_id, told_at)
     select id, "patientId", $2 from jsonb_to_recordset($1::jsonb) as row (id text, "patientId" text)
      where not exists (select 1 from undated_death known where known.patient_id = "patientId")
     returning patient_id as "patientId"`,
    [JSON.stringify(rows), toldAt],
  )
  return noted.map(({ patientId }) => patientId)
}

/** Takes back deaths that were told without a time. Answers of whom there was one. */
export async function deleteUndatedDeaths(
  tx: EntityManager,
  patientIds: readonly string[],
): Promise<readonly string[]> {
  const [gone]: [{ patientId: string }[], number] = await tx.query(
    'delete from undated_death where patient_id = any($1) returning patient_id as "patientId"',
    [patientIds],
  )
  return [...new Set(gone.map(({ patientId }) => patientId))]
}
