import type { Verb } from '@baton/auth/reach'
import { coalesced, groupsOf, inOrderOf } from '@baton/database/coalesce'
import type { EntityManager } from 'typeorm'
import type { TransitionEpisode } from '../domain/transition-episode.js'
import { openLabels } from './open-labels.js'
import { withinReach, type Database, type Reader } from './reader.js'
import { TransitionEpisodeEntity } from './transition-episode.entity.js'

const COLUMNS = `e.id, e.version, e.patient_id as "patientId", e.encounter_id as "encounterId", e.status,
  e.status_reason as "statusReason", e.admitted_at as "admittedAt", e.discharged_at as "dischargedAt", e.time_zone as "timeZone",
  e.service_period_ends_on as "servicePeriodEndsOn", e.coordinator_id as "coordinatorId", e.opened_at as "openedAt",
  e.medications_reconciled_at as "medicationsReconciledAt", e.readmission_encounter_id as "readmissionEncounterId",
  e.ready_at as "readyAt", e.ready_by as "readyBy"`

/** The transition of a stay is as protected as the stay. */
function reach(reader: Reader, verb: Verb) {
  const column = 'e.patient_id'
  const within = withinReach(reader, { row: 'transitionEpisode', verb, column, nextParameter: 2 })
  const nextParameter = 2 + within.parameters.length
  const open = openLabels(reader, { labels: 'labels_of(e.encounter_id)', column, nextParameter })
  return { sql: `${within.sql} and ${open.sql}`, parameters: [...within.parameters, ...open.parameters] }
}

/** The episodes with these ids that the reader may see. One statement. */
export async function findEpisodes(
  db: Database,
  reader: Reader,
  ids: readonly string[],
): Promise<readonly TransitionEpisode[]> {
  const visible = reach(reader, 'read')
  return db.query(`select ${COLUMNS} from transition_episode e where e.id = any($1) and ${visible.sql}`, [
    ids,
    ...visible.parameters,
  ])
}

/** Every episode of these patients that the reader may see, newest discharge first. One statement. */
export async function findEpisodesOfPatients(
  db: Database,
  reader: Reader,
  patientIds: readonly string[],
): Promise<readonly TransitionEpisode[]> {
  const visible = reach(reader, 'read')
  return db.query(
    `select ${COLUMNS} from transition_episode e where e.patient_id = any($1) and ${visible.sql}
      order by coalesce(e.discharged_at, e.admitted_at, e.opened_at) desc, e.id desc`,
    [patientIds, ...visible.parameters],
  )
}

/** One episode that the reader may change, locked until the transaction ends; null if there is none. */
export async function findEpisodeToChange(
  tx: EntityManager,
  reader: Reader,
  id: string,
): Promise<TransitionEpisode | null> {
  const visible = reach(reader, 'update')
  const rows: TransitionEpisode[] = await tx.query(
    `select ${COLUMNS} from transition_episode e where e.id = $1 and ${visible.sql} for update`,
    [id, ...visible.parameters],
  )
  return rows[0] ?? null
}

/** The episodes that a stay ended as a readmission, locked until the transaction ends. */
export const takeReadmittedBy = coalesced(async (tx: EntityManager, encounterIds: readonly string[]) => {
  const rows: TransitionEpisode[] = await tx.query(
    `select ${COLUMNS} from transition_episode e
      where e.readmission_encounter_id = any($1) and e.status = 'READMITTED' order by e.id for update`,
    [encounterIds],
  )
  return groupsOf(encounterIds, rows, ({ readmissionEncounterId }) => readmissionEncounterId)
})

/** One episode for a sweep, locked until the transaction ends. */
export async function takeEpisode(tx: EntityManager, id: string): Promise<TransitionEpisode | null> {
  const rows: TransitionEpisode[] = await tx.query(
    `select ${COLUMNS} from transition_episode e where e.id = $1 for update`,
    [id],
  )
  return rows[0] ?? null
}

/** Adds an episode; false if the stay has one already. */
export async function addEpisode(tx: EntityManager, episode: TransitionEpisode): Promise<boolean> {
  const result = await tx
    .createQueryBuilder()
    .insert()
    .into(TransitionEpisodeEntity)
    .values(episode)
    .orIgnore()
    .returning('id')
    .execute()
  return (result.raw as unknown[]).length > 0 // the rows of `returning`
}

/** The patient of the episode that a stay has; null if it has none. */
export async function patientOfEncounter(tx: EntityManager, encounterId: string): Promise<string | null> {
  const rows: { patientId: string }[] = await tx.query(
    `select patient_id as "patientId" from transition_episode where encounter_id = $1`,
    [encounterId],
  )
  return rows[0]?.patientId ?? null
}

/** What a change of an episode writes. */
export type EpisodeChange = Pick<TransitionEpisode, 'status' | 'statusReason'> &
  Partial<
    Pick<
      TransitionEpisode,
      | 'dischargedAt'
      | 'servicePeriodEndsOn'
      | 'coordinatorId'
      | 'medicationsReconciledAt'
      | 'readmissionEncounterId'
      | 'readyAt'
      | 'readyBy'
    >
  >

/** Writes an episode if it is still as it was read; false if somebody else was first. */
export async function replaceEpisode(
  tx: EntityManager,
  current: TransitionEpisode,
  next: EpisodeChange,
): Promise<boolean> {
  const { id, version } = current
  const result = await tx.update(TransitionEpisodeEntity, { id, version }, next)
  return result.affected === 1
}

/** Names the coordinator of a patient's open transitions that have none; the ids of those. */
export async function adoptEpisodes(
  tx: EntityManager,
  { patientId, coordinatorId }: { patientId: string; coordinatorId: string },
): Promise<readonly string[]> {
  const [rows]: [{ id: string }[], number] = await tx.query(
    `update transition_episode set coordinator_id = $2, version = version + 1
      where patient_id = $1 and coordinator_id is null
        and status in ('IN_FACILITY', 'DISCHARGED', 'CONTACTED', 'CONTACT_ATTEMPTED', 'SEEN')
      returning id`,
    [patientId, coordinatorId],
  )
  return rows.map((row) => row.id)
}

/** The episode of a stay, locked until the transaction ends; null if it has none. */
export const takeEpisodeOfStay = coalesced(async (tx: EntityManager, encounterIds: readonly string[]) => {
  const rows: TransitionEpisode[] = await tx.query(
    `select ${COLUMNS} from transition_episode e where e.encounter_id = any($1) order by e.id for update`,
    [encounterIds],
  )
  return inOrderOf(encounterIds, rows, ({ encounterId }) => encounterId)
})

/** The open episodes of a patient, locked until the transaction ends, oldest first. */
export const takeOpenEpisodes = coalesced(async (tx: EntityManager, patientIds: readonly string[]) => {
  const rows: TransitionEpisode[] = await tx.query(
    `select ${COLUMNS} from transition_episode e
      where e.patient_id = any($1) and e.status in ('IN_FACILITY', 'DISCHARGED', 'CONTACTED', 'CONTACT_ATTEMPTED', 'SEEN')
      order by e.id for update`,
    [patientIds],
  )
  return groupsOf(patientIds, rows, ({ patientId }) => patientId)
})

/** The episodes of a patient that a death closed, by the reason for it, locked until the transaction ends, oldest first. */
export async function takeClosedByDeath(
  tx: EntityManager,
  { patientId, statusReason }: Pick<TransitionEpisode, 'patientId' | 'statusReason'>,
): Promise<readonly TransitionEpisode[]> {
  return tx.query(
    `select ${COLUMNS} from transition_episode e
      where e.patient_id = $1 and e.status = 'CLOSED_DECEASED' and e.status_reason = $2
      order by e.id for update`,
    [patientId, statusReason],
  )
}

/** The patient of an episode that the reader may change; null if there is none. Nothing is locked. */
export async function patientToChange(tx: EntityManager, reader: Reader, id: string): Promise<string | null> {
  const visible = reach(reader, 'update')
  const rows: { patientId: string }[] = await tx.query(
    `select e.patient_id as "patientId" from transition_episode e where e.id = $1 and ${visible.sql}`,
    [id, ...visible.parameters],
  )
  return rows[0]?.patientId ?? null
}

/** Episodes that were SEEN and whose service period ended, each in its own zone. */
export async function findEpisodesToComplete(
  db: Database,
  { now, limit }: { now: Date; limit: number },
): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `select e.id from transition_episode e
      where e.status = 'SEEN' and e.service_period_ends_on < to_char($1::timestamptz at time zone 'Pacific/Kiritimati', 'YYYY-MM-DD')
        and e.service_period_ends_on < to_char($1::timestamptz at time zone e.time_zone, 'YYYY-MM-DD')
      order by e.service_period_ends_on limit $2`,
    [now, limit],
  )
  return rows.map((row) => row.id)
}
