import type { Verb } from '@baton/auth/reach'
import type { Page } from '@baton/database/keyset'
import type { EntityManager } from 'typeorm'
import type { Task, TaskStatus } from '../domain/task.js'
import { openLabels } from './open-labels.js'
import { withinReach, type Database, type Reader } from './reader.js'
import { TaskEntity } from './task.entity.js'

const COLUMNS = `t.id, t.version, t.patient_id as "patientId", t.episode_id as "episodeId", t.code, t.title, t.status,
  t.status_reason as "statusReason", t.priority, t.owner_id as "ownerId", t.requester_id as "requesterId",
  t.due_at as "dueAt", t.time_zone as "timeZone", t.created_at as "createdAt", t.completed_at as "completedAt",
  t.care_plan_id as "carePlanId", t.goal_id as "goalId", t.recurrence, t.previous_id as "previousId", t.escalation,
  t.escalate_at as "escalateAt"`

/** What is done for a plan, a goal or a stay that a label shuts is as shut as these. */
function reach(
  reader: Reader,
  { verb = 'read', nextParameter = 2 }: { verb?: Verb; nextParameter?: number } = {},
) {
  const column = 't.patient_id'
  const within = withinReach(reader, { row: 'carePlan', column, verb, nextParameter })
  const next = nextParameter + within.parameters.length
  const open = openLabels(reader, { labels: `labels_behind('Task', t.id)`, column, nextParameter: next })
  return { sql: `${within.sql} and ${open.sql}`, parameters: [...within.parameters, ...open.parameters] }
}

/** The values that order a patient's tasks, newest first. */
export function taskKey(task: Task): readonly [string, string] {
  return [task.createdAt.toISOString(), task.id]
}

/** The tasks with these ids that the reader may see. One statement. */
export async function findTasks(
  db: Database,
  reader: Reader,
  ids: readonly string[],
): Promise<readonly Task[]> {
  const visible = reach(reader)
  return db.query(`select ${COLUMNS} from task t where t.id = any($1) and ${visible.sql}`, [
    ids,
    ...visible.parameters,
  ])
}

/** Which tasks of a patient, and which page of them. */
export interface TaskSelection {
  readonly status: readonly TaskStatus[] | null
  readonly page: Page
}

/** One page of tasks for each of these patients, one row more than asked, newest first. One statement. */
export async function findTasksOfPatients(
  db: Database,
  reader: Reader,
  { patientIds, status, page }: TaskSelection & { patientIds: readonly string[] },
): Promise<readonly Task[]> {
  const visible = reach(reader, { nextParameter: 6 })
  return db.query(
    `select page.* from unnest($1::text[]) as patient (id) cross join lateral (
       select ${COLUMNS} from task t
        where t.patient_id = patient.id and ($2::text[] is null or t.status = any($2))
          and ($3::timestamptz is null or (t.created_at, t.id) < ($3, $4::text)) and ${visible.sql}
        order by t.created_at desc, t.id desc limit $5) as page`,
    [
      patientIds,
      status,
      page.after?.[0] ?? null,
      page.after?.[1] ?? null,
      page.first + 1,
      ...visible.parameters,
    ],
  )
}

/** The tasks of these episodes that the reader may see, oldest first. One statement. */
export async function findTasksOfEpisodes(
  db: Database,
  reader: Reader,
  episodeIds: readonly string[],
): Promise<readonly Task[]> {
  const visible = reach(reader)
  return db.query(
    `select ${COLUMNS} from task t where t.episode_id = any($1) and ${visible.sql} order by t.created_at, t.id`,
    [episodeIds, ...visible.parameters],
  )
}

/**
 * One task that the reader may change, locked until the transaction ends; null if there is none. A patient changes
 * only what is the patient's own to do (domain.md 9.6).
 */
export async function findTaskToChange(tx: EntityManager, reader: Reader, id: string): Promise<Task | null> {
  const visible = reach(reader, { verb: 'update', nextParameter: 3 })
  const ownOnly = reader.viewer.kind === 'patient' ? reader.viewer.id : null
  const rows: Task[] = await tx.query(
    `select ${COLUMNS} from task t
      where t.id = $1 and ($2::text is null or t.owner_id = $2) and ${visible.sql} for update`,
    [id, ownOnly, ...visible.parameters],
  )
  return rows[0] ?? null
}

/** The tasks of one kind that an episode has, locked until the transaction ends. */
export async function takeTasksOfEpisode(
  tx: EntityManager,
  episodeId: string,
  code: string,
): Promise<readonly Task[]> {
  return tx.query(`select ${COLUMNS} from task t where t.episode_id = $1 and t.code = $2 for update`, [
    episodeId,
    code,
  ])
}

/** Adds a task. */
export async function addTask(tx: EntityManager, task: Task): Promise<void> {
  await tx.insert(TaskEntity, task)
}

/** What a change of a task writes. */
export type TaskChange = Partial<
  Pick<Task, 'status' | 'statusReason' | 'ownerId' | 'completedAt' | 'priority' | 'escalation' | 'escalateAt'>
>

/** Writes a task if it is still as it was read; false if somebody else was first. The version goes up by one. */
export async function replaceTask(
  tx: EntityManager,
  { id, version }: Pick<Task, 'id' | 'version'>,
  next: TaskChange,
): Promise<boolean> {
  const result = await tx.update(TaskEntity, { id, version }, next)
  return result.affected === 1
}

/** One task for the service itself, locked until the transaction ends. */
export async function takeTask(tx: EntityManager, id: string): Promise<Task | null> {
  const rows: Task[] = await tx.query(`select ${COLUMNS} from task t where t.id = $1 for update`, [id])
  return rows[0] ?? null
}

/** The tasks that are to be handed on by now, longest waiting first. */
export async function findTasksToEscalate(
  db: Database,
  { now, limit }: { now: Date; limit: number },
): Promise<readonly string[]> {
  const rows: { id: string }[] = await db.query(
    'select id from task where escalate_at <= $1 order by escalate_at limit $2',
    [now, limit],
  )
  return rows.map((row) => row.id)
}

/** The tasks of these plans that the reader may see, oldest first. One statement. */
export async function findTasksOfPlans(
  db: Database,
  reader: Reader,
  carePlanIds: readonly string[],
): Promise<readonly Task[]> {
  const visible = reach(reader)
  return db.query(
    `select ${COLUMNS} from task t where t.care_plan_id = any($1) and ${visible.sql} order by t.created_at, t.id`,
    [carePlanIds, ...visible.parameters],
  )
}
