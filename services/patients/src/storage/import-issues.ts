import type { DataSource, EntityManager } from 'typeorm'
import type { ImportIssueRow } from '../domain/import-job.js'

/** Writes down which lines did not go in, and what went in changed. */
export async function insertIssues(
  tx: EntityManager,
  jobId: string,
  issues: readonly Omit<ImportIssueRow, 'jobId'>[],
): Promise<void> {
  if (issues.length === 0) return
  await tx.query(
    `insert into import_issue (job_id, kind, line, position, resource, reason)
     select $1, kind, line, position, resource, reason from jsonb_to_recordset($2::jsonb)
       as issue (kind text, line int, position int, resource text, reason text)`,
    [jobId, JSON.stringify(issues)],
  )
}

/** Forgets what imports of a source warned of some resources: it is no longer so. */
export async function forgetWarnings(
  tx: EntityManager,
  { source, resources, reason }: { source: string; resources: readonly string[]; reason: string },
): Promise<void> {
  await tx.query(
    `with gone as (
       delete from import_issue using import_job job
        where import_issue.kind = 'WARNING' and import_issue.resource = any($2) and import_issue.reason = $3
          and job.id = import_issue.job_id and job.source = $1 returning import_issue.job_id)
     update import_job set warning_count = warning_count - gone.count
       from (select job_id, count(*)::int as count from gone group by job_id) as gone where import_job.id = gone.job_id`,
    [source, resources, reason],
  )
}

/** The issues of jobs, in the order of the lines. */
export async function findIssues(
  db: DataSource,
  jobIds: readonly string[],
  { kind, first }: { kind: ImportIssueRow['kind']; first: number },
): Promise<readonly ImportIssueRow[]> {
  return db.query(
    `select issue.job_id as "jobId", issue.kind, issue.line, issue.position, issue.resource, issue.reason
       from unnest($1::text[]) as job (id)
       cross join lateral (select * from import_issue where job_id = job.id and kind = $2
         order by line, position limit $3) as issue
      order by issue.job_id, issue.line, issue.position`,
    [jobIds, kind, first],
  )
}
