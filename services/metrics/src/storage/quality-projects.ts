import type { DataSource, EntityManager } from 'typeorm'
import type { PdsaCycle, QualityProject, RootCause } from '../domain/quality-project.js'

type Db = DataSource | EntityManager

const PROJECT = `id, version, title, aim, measure_code as "measureCode", target_rate as "targetRate",
  opened_at as "openedAt", opened_by as "openedBy"`
const CYCLE = `id, project_id as "projectId", change, prediction, new_baseline as "newBaseline", started_on::text as "startedOn", ended_on::text as "endedOn",
  finding, decision, recorded_at as "recordedAt", recorded_by as "recordedBy"`
const CAUSE = `id, project_id as "projectId", method, category, finding, recorded_at as "recordedAt", recorded_by as "recordedBy"`

/** Every project, newest first; of one measure when told. */
export async function listProjects(db: Db, measureCode: string | null): Promise<readonly QualityProject[]> {
  return db.query(
    `select ${PROJECT} from quality_project where $1::text is null or measure_code = $1 order by opened_at desc, id desc limit 200`,
    [measureCode],
  )
}

/** Projects by their ids. */
export async function findProjects(db: Db, ids: readonly string[]): Promise<readonly QualityProject[]> {
  return db.query(`select ${PROJECT} from quality_project where id = any ($1)`, [ids])
}

/** The cycles of projects, in the order in which they began. */
export async function listCycles(db: Db, projectIds: readonly string[]): Promise<readonly PdsaCycle[]> {
  return db.query(`select ${CYCLE} from pdsa_cycle where project_id = any ($1) order by started_on, id`, [
    projectIds,
  ])
}

/** The causes that projects found, in the order in which they were recorded. */
export async function listCauses(db: Db, projectIds: readonly string[]): Promise<readonly RootCause[]> {
  return db.query(`select ${CAUSE} from root_cause where project_id = any ($1) order by recorded_at, id`, [
    projectIds,
  ])
}

/** Opens a project. */
export async function addProject(tx: EntityManager, project: QualityProject): Promise<void> {
  const { id, version, title, aim, measureCode, targetRate, openedAt, openedBy } = project
  await tx.query(
    `insert into quality_project (id, version, title, aim, measure_code, target_rate, opened_at, opened_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, version, title, aim, measureCode, targetRate, openedAt, openedBy],
  )
}

/** Raises a project's version if it is still the one that was seen; false when it is not. */
export async function touchProject(tx: EntityManager, id: string, expectedVersion: number): Promise<boolean> {
  const [, changed]: [unknown, number] = await tx.query(
    `update quality_project set version = version + 1 where id = $1 and version = $2`,
    [id, expectedVersion],
  )
  return changed === 1
}

/** Keeps a cycle. */
export async function addCycle(tx: EntityManager, cycle: PdsaCycle): Promise<void> {
  await tx.query(
    `insert into pdsa_cycle (id, project_id, change, prediction, started_on, ended_on, finding, decision, recorded_at, recorded_by, new_baseline)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      cycle.id,
      cycle.projectId,
      cycle.change,
      cycle.prediction,
      cycle.startedOn,
      cycle.endedOn,
      cycle.finding,
      cycle.decision,
      cycle.recordedAt,
      cycle.recordedBy,
      cycle.newBaseline,
    ],
  )
}

/** Keeps a cause. */
export async function addCause(tx: EntityManager, cause: RootCause): Promise<void> {
  const { id, projectId, method, category, finding, recordedAt, recordedBy } = cause
  await tx.query(
    `insert into root_cause (id, project_id, method, category, finding, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, projectId, method, category, finding, recordedAt, recordedBy],
  )
}
