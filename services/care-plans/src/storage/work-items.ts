import { reachOf, type ResourceRow } from '@baton/auth/reach'
import type { Page } from '@baton/database/keyset'
import type { EntityManager } from 'typeorm'
import type { WorkItem } from '../domain/work-item.js'
import { rankAt } from '../domain/work-rank.js'
import { takePatientsTurn } from './patient-risks.js'
import { withinReach, type Database, type Reader } from './reader.js'

const COLUMNS = `w.id, w.kind, w.subject_type as "subjectType", w.subject_id as "subjectId",
  w.patient_id as "patientId", w.owner_id as "ownerId", w.label, w.priority, w.risk_band as "riskBand",
  w.started_at as "startedAt", w.due_at as "dueAt", w.time_zone as "timeZone", w.rank_at as "rankAt"`

/** Which work items a page shows. */
export interface WorkSelection {
  readonly kind: readonly string[] | null
  readonly patientId: string | null
  readonly ownedByMe: boolean
  readonly dueBefore: Date | null
  readonly page: Page
}

/** The resource whose readers may see work about a subject; nobody sees work about anything else. */
const SUBJECT_ROWS: Readonly<Record<string, ResourceRow>> = {
  Task: 'carePlan',
  TransitionEpisode: 'transitionEpisode',
  Authorization: 'authorization',
  Referral: 'referral',
}

/** The values that order the queue. */
export function workItemKey(item: WorkItem): readonly [string, string] {
  return [item.rankAt.toISOString(), item.id]
}

/** One page of the work queue, one row more than asked, most pressing first. One statement. */
export async function findWorkItems(
  db: Database,
  reader: Reader,
  { kind, patientId, ownedByMe, dueBefore, page }: WorkSelection,
): Promise<readonly WorkItem[]> {
  const visible = withinReach(reader, { row: 'workQueue', column: 'w.patient_id', nextParameter: 10 })
  const subjects = Object.keys(SUBJECT_ROWS).filter(
    (type) => reachOf(reader.viewer, SUBJECT_ROWS[type] ?? 'workQueue', 'read') !== 'none',
  )
  return db.query(
    `select ${COLUMNS} from work_item w
      where w.subject_type = any($1) and ($2::text[] is null or w.kind = any($2))
        and ($3::text is null or w.patient_id = $3)
        and (not $4::boolean or w.owner_id = $5)
        and ($6::timestamptz is null or w.due_at < $6)
        and ($7::timestamptz is null or (w.rank_at, w.id) > ($7, $8::text))
        and (w.patient_id is null and w.owner_id = $5 or w.patient_id is not null and ${visible.sql})
      order by w.rank_at, w.id limit $9`,
    [
      subjects,
      kind,
      patientId,
      ownedByMe,
      reader.viewer.id,
      dueBefore,
      page.after?.[0] ?? null,
      page.after?.[1] ?? null,
      page.first + 1,
      ...visible.parameters,
    ],
  )
}

/** A work item before its rank is known: the patient's risk band is looked up. */
export type NewWorkItem = Omit<WorkItem, 'riskBand' | 'rankAt'>

/** Puts work on the queue, or brings what is there up to date. */
export async function putWorkItems(tx: EntityManager, items: readonly NewWorkItem[]): Promise<void> {
  for (const item of items) {
    const riskBand = item.patientId === null ? null : await riskBandOf(tx, item.patientId)
    await tx.query(
      `insert into work_item (id, kind, subject_type, subject_id, patient_id, owner_id, label, priority, risk_band,
                              started_at, due_at, time_zone, rank_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       on conflict (id) do update set owner_id = excluded.owner_id, label = excluded.label,
         priority = excluded.priority, risk_band = excluded.risk_band, due_at = excluded.due_at,
         rank_at = excluded.rank_at`,
      [
        item.id,
        item.kind,
        item.subjectType,
        item.subjectId,
        item.patientId,
        item.ownerId,
        item.label,
        item.priority,
        riskBand,
        item.startedAt,
        item.dueAt,
        item.timeZone,
        rankAt({ ...item, riskBand }),
      ],
    )
  }
}

/** Takes work off the queue: its cause is gone. */
export async function removeWorkItems(tx: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.query('delete from work_item where id = any($1)', [ids])
}

/** Gives all work about a subject to somebody. */
export async function giveWorkItems(
  tx: EntityManager,
  { subjectId, ownerId }: { subjectId: string; ownerId: string },
): Promise<void> {
  await tx.query('update work_item set owner_id = $2 where subject_id = $1', [subjectId, ownerId])
}

/** Ranks a patient's work again under the risk band that is known now. */
export async function rerankPatient(tx: EntityManager, patientId: string): Promise<void> {
  const items: WorkItem[] = await tx.query(
    `select ${COLUMNS} from work_item w where w.patient_id = $1 for update`,
    [patientId],
  )
  await putWorkItems(tx, items)
}

/** Shared with whoever writes the band, so that an item and a new band cannot pass each other unseen. */
async function riskBandOf(tx: EntityManager, patientId: string): Promise<string | null> {
  await takePatientsTurn(tx, patientId)
  const rows: { band: string }[] = await tx.query('select band from patient_risk where patient_id = $1', [
    patientId,
  ])
  return rows[0]?.band ?? null
}
