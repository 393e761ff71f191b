import { coalesced, coalescedWrite, groupsOf, inOrderOf } from '@baton/database/coalesce'
import type { EntityManager } from 'typeorm'
import type { NewWorkItem, WorkItem } from '../domain/work-item.js'
import { rankAt } from '../domain/work-rank.js'
import { takePatientsTurn } from './patient-risks.js'
import type { Database, Reader } from './reader.js'
import { WORK_COLUMNS, workQueueStatement, type WorkSelection } from './work-queue-statement.js'

/** The values that order the queue. */
export function workItemKey(item: WorkItem): readonly [string, string] {
  return [item.rankAt.toISOString(), item.id]
}

/** One page of the work queue, one row more than asked, most pressing first. One statement. */
export async function findWorkItems(
  db: Database,
  reader: Reader,
  selection: WorkSelection,
): Promise<readonly WorkItem[]> {
  const statement = workQueueStatement(reader, selection)
  return statement ? db.query(statement.sql, [...statement.parameters]) : []
}

/** Puts work on the queue, or brings what is there up to date. */
export async function putWorkItems(tx: EntityManager, items: readonly NewWorkItem[]): Promise<void> {
  const ranked = items.map(async (item) => {
    const riskBand = item.patientId === null ? null : await riskBandOf(tx, item.patientId)
    return { ...item, riskBand, rankAt: rankAt({ ...item, riskBand }) }
  })
  await writeWorkItems(tx, await Promise.all(ranked))
}

type RankedItem = Omit<WorkItem, 'labels'>

/** One row for each id: of two words about one piece of work the later one counts. */
const writeWorkItems = coalescedWrite(
  async (tx: EntityManager, lists: readonly (readonly RankedItem[])[]) => {
    const items = new Map(lists.flat().map((item) => [item.id, item]))
    if (items.size === 0) return
    await tx.query(
      `insert into work_item (id, kind, subject_type, subject_id, patient_id, owner_id, label, priority, risk_band,
                            started_at, due_at, time_zone, rank_at)
     select id, kind, "subjectType", "subjectId", "patientId", "ownerId", label, priority, "riskBand",
            "startedAt", "dueAt", "timeZone", "rankAt"
       from jsonb_to_recordset($1::jsonb) as row (id text, kind text, "subjectType" text, "subjectId" text,
         "patientId" text, "ownerId" text, label text, priority text, "riskBand" text, "startedAt" timestamptz,
         "dueAt" timestamptz, "timeZone" text, "rankAt" timestamptz)
      order by id -- two writers never wait for each other in a circle
     on conflict (id) do update set owner_id = excluded.owner_id, label = excluded.label,
       priority = excluded.priority, risk_band = excluded.risk_band, started_at = excluded.started_at,
       due_at = excluded.due_at, rank_at = excluded.rank_at`,
      [JSON.stringify([...items.values()])],
    )
  },
)

/** Looks anew at the labels of what a patient's work stems from. Answers whose work has others now. */
export const labelWorkAgain = coalesced(async (tx: EntityManager, patientIds: readonly string[]) => {
  const changed = `update work_item set labels = labels where patient_id = any($1)
    and labels is distinct from coalesce(labels_behind(subject_type, subject_id), '{}') returning patient_id`
  return groupsOf(patientIds, patientsOf(await tx.query(changed, [patientIds])), (patientId) => patientId)
})

/** Takes work off the queue: its cause is gone. Answers whose work it was. */
export async function removeWorkItems(tx: EntityManager, ids: readonly string[]): Promise<PatientIds> {
  if (ids.length === 0) return []
  return patientsOf(await tx.query('delete from work_item where id = any($1) returning patient_id', [ids]))
}

/** Takes work of a key off the queue that was raised by an instant; what was raised again later stays. Answers whose it was. */
export async function removeRaisedBy(tx: EntityManager, key: string, at: Date): Promise<PatientIds> {
  const gone = 'delete from work_item where id = $1 and started_at <= $2 returning patient_id'
  return patientsOf(await tx.query(gone, [key, at]))
}

/** Gives all work about a subject to somebody. Answers whose it is. */
export async function giveWorkItems(
  tx: EntityManager,
  { subjectId, ownerId }: { subjectId: string; ownerId: string },
): Promise<PatientIds> {
  const given = 'update work_item set owner_id = $2 where subject_id = $1 returning patient_id'
  return patientsOf(await tx.query(given, [subjectId, ownerId]))
}

/** Of whom some work is; null for work that concerns no patient. */
export type PatientIds = readonly (string | null)[]

/** What a statement that changed rows answers: the rows, and how many. */
type Changed = readonly [rows: readonly { patient_id: string | null }[], count: number]

function patientsOf([rows]: Changed): PatientIds {
  return rows.map(({ patient_id: patientId }) => patientId)
}

/** The work of a patient, locked until the transaction ends. */
export const takeWorkOfPatient = coalesced(async (tx: EntityManager, patientIds: readonly string[]) => {
  const rows: WorkItem[] = await tx.query(
    `select ${WORK_COLUMNS} from work_item w where w.patient_id = any($1) order by w.id for update`,
    [patientIds],
  )
  return groupsOf(patientIds, rows, ({ patientId }) => patientId)
})

/**
 * The band that a patient's work ranks under. Shared with whoever writes the band, so that an item and a new band cannot pass
 * each other unseen.
 */
export async function riskBandOf(tx: EntityManager, patientId: string): Promise<string | null> {
  await takePatientsTurn(tx, patientId)
  return highestBandOf(tx, patientId)
}

const highestBandOf = coalesced(async (tx: EntityManager, patientIds: readonly string[]) => {
  const rows: { patientId: string; band: string }[] = await tx.query(
    `select distinct on (patient_id) patient_id as "patientId",
            case band when 'INTERMEDIATE' then 'MODERATE' else band end as band
       from patient_risk where patient_id = any($1)
      order by patient_id, array_position('{HIGH,MODERATE,INTERMEDIATE,LOW}', band) nulls last`,
    [patientIds],
  )
  return inOrderOf(patientIds, rows, ({ patientId }) => patientId).map((row) => row?.band ?? null)
})

/** Deletes the queue rows of readers whose last relationship with the patient has ended. */
export async function deleteEndedQueueRows(db: Database, now: Date): Promise<void> {
  await db.query('delete from work_queue_row where not upper_inf(visible) and upper(visible) <= $1', [now])
}

/** Deletes the queue rows about some patients, whoever reads them: their work is put there anew. */
export async function deleteQueueRowsOf(db: Database, patientIds: readonly string[]): Promise<void> {
  await db.query('delete from work_queue_row where patient_id = any($1)', [patientIds])
}
