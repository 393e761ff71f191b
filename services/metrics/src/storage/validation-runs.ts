import type { DataSource, EntityManager } from 'typeorm'
import type { ValidationRun } from '../domain/validation-issue.js'

type Db = DataSource | EntityManager

const COLUMNS = `id, status, rules_done as "rulesDone", raised, reopened, gone, requested_by as "requestedBy",
  requested_at as "requestedAt", finished_at as "finishedAt"`

/** Keeps that the rules shall be run. */
export async function addValidationRun(
  tx: EntityManager,
  { id, requestedBy, requestedAt }: Pick<ValidationRun, 'id' | 'requestedBy' | 'requestedAt'>,
): Promise<void> {
  await tx.query(
    `insert into validation_run (id, status, requested_by, requested_at) values ($1, 'QUEUED', $2, $3)`,
    [id, requestedBy, requestedAt],
  )
}

/** Runs by their ids. */
export async function findValidationRuns(db: Db, ids: readonly string[]): Promise<readonly ValidationRun[]> {
  return db.query(`select ${COLUMNS} from validation_run where id = any ($1)`, [ids])
}

/** Takes an open run for this transaction; null when another worker has it or it is done. */
export async function lockOpenRun(tx: EntityManager, id: string): Promise<ValidationRun | null> {
  const [run]: ValidationRun[] = await tx.query(
    `select ${COLUMNS} from validation_run where id = $1 and status <> 'COMPLETED' for update skip locked`,
    [id],
  )
  return run ?? null
}

/** What one rule came to. */
export interface RuleOutcome {
  readonly raised: number
  readonly reopened: number
  readonly gone: number
}

/** Counts a rule in; after the last one the run is complete. */
export async function advanceRun(
  tx: EntityManager,
  id: string,
  { outcome, isLast, at }: { outcome: RuleOutcome; isLast: boolean; at: Date },
): Promise<void> {
  await tx.query(
    `update validation_run set status = 'RUNNING', rules_done = rules_done + 1, raised = raised + $2,
            reopened = reopened + $3, gone = gone + $4, touched_at = clock_timestamp() where id = $1`,
    [id, outcome.raised, outcome.reopened, outcome.gone],
  )
  if (isLast)
    await tx.query(`update validation_run set status = 'COMPLETED', finished_at = $2 where id = $1`, [id, at])
}

/** Open runs that nobody has worked on for a while. */
export async function abandonedRuns(db: DataSource): Promise<readonly string[]> {
  const rows: { id: string }[] = await db.query(
    `select id from validation_run where status <> 'COMPLETED' and touched_at < clock_timestamp() - interval '5 seconds'
      order by touched_at limit 20`,
  )
  return rows.map(({ id }) => id)
}
