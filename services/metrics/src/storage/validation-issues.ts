import { patientFilter } from '@baton/auth/care-relationships'
import { reachOf } from '@baton/auth/reach'
import { openLabelFilter } from '@baton/auth/sensitivity'
import type { Page } from '@baton/database/keyset'
import { newId } from '@baton/service-kit/ids'
import type { DataSource, EntityManager } from 'typeorm'
import type { Reader } from '../domain/audience.js'
import type { ValidationIssue, ValidationResolution, ValidationStatus } from '../domain/validation-issue.js'
import type { ValidationRule } from '../validation/validation-rule.js'
import { KIND_OF_LABELLED } from './facts-for.js'
import type { Condition } from './visible-facts.js'
import type { RuleOutcome } from './validation-runs.js'

type Db = DataSource | EntityManager

const COLUMNS = `i.id, i.version, i.rule, i.subject_type as "subjectType", i.subject_id as "subjectId",
  i.related_id as "relatedId", i.patient_id as "patientId", i.status, i.resolution, i.note, i.found_at as "foundAt",
  i.last_found_at as "lastFoundAt", i.resolved_at as "resolvedAt", i.resolved_by as "resolvedBy"`

/** The values that order issues, newest first. */
export function issueKey({ foundAt, id }: ValidationIssue): readonly [string, string] {
  return [foundAt.toISOString(), id]
}

/** Which issues, and which page of them. */
export interface IssueSelection {
  readonly status: ValidationStatus | null
  readonly rule: string | null
  readonly page: Page
}

/**
 * One page of issues, newest first, and one row more if there is one: of the patients in reach, or of all without whose
 * they are for those who may not read single patients.
 */
export async function listIssues(
  db: DataSource,
  { viewer, now }: Reader,
  { status, rule, page }: IssueSelection,
): Promise<readonly ValidationIssue[]> {
  const nameless = reachOf(viewer, 'metricDrillDown', 'read') === 'none'
  const reach = nameless ? { sql: 'true', parameters: [] } : reachOfIssues({ viewer, now }, 6)
  const rows: ValidationIssue[] = await db.query(
    `select ${COLUMNS} from validation_issue i
      where ($1::text is null or i.status = $1) and ($2::text is null or i.rule = $2) and (${reach.sql})
        and ($3::timestamptz is null or (date_trunc('milliseconds', i.found_at), i.id) < ($3, $4))
      order by date_trunc('milliseconds', i.found_at) desc, i.id desc limit $5`,
    [status, rule, page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1, ...reach.parameters],
  )
  return nameless ? rows.map(withoutWhose) : rows
}

/** Issues of the patients in reach, without those about a record whose label keeps it from the reader. */
function reachOfIssues({ viewer, now }: Reader, nextParameter: number): Condition {
  const column = 'i.patient_id'
  const reach = patientFilter(viewer, 'metricDrillDown', { column, now, nextParameter })
  const next = nextParameter + reach.parameters.length
  const open = openLabelFilter(viewer, {
    ...{ label: 'l.label', kind: KIND_OF_LABELLED, column, now },
    nextParameter: next,
  })
  return {
    sql: `(${reach.sql}) and not exists (select from record_label l where l.patient_id = i.patient_id
      and l.record_id in (i.subject_id, i.related_id) and l.label <> 'NONE' and not ${open.sql})`,
    parameters: [...reach.parameters, ...open.parameters],
  }
}

/** The same without whose row it is. */
export function withoutWhose(issue: ValidationIssue): ValidationIssue {
  return { ...issue, subjectId: null, relatedId: null, patientId: null }
}

/** Issues by their ids. */
export async function findIssues(db: Db, ids: readonly string[]): Promise<readonly ValidationIssue[]> {
  return db.query(`select ${COLUMNS} from validation_issue i where i.id = any ($1)`, [ids])
}

/** A step of an issue that was written. */
interface Step {
  readonly id: string
  readonly kind: 'raised' | 'reopened' | 'gone'
}

/**
 * Runs one rule over what is known: what it finds for the first time is raised, what was corrected or gone and is found
 * again is opened again, what somebody accepted stays accepted, and what it finds no more is gone. What it came to.
 */
export async function runRule(tx: EntityManager, rule: ValidationRule, now: Date): Promise<RuleOutcome> {
  const found: { subject_id: string }[] = await tx.query(rule.sql, [now])
  const rows = JSON.stringify(found.map((one) => ({ ...one, id: newId('issue') })))
  const steps: Step[] = await tx.query(
    `with found as (select * from jsonb_to_recordset($2::jsonb) as row (id text, subject_id text, patient_id text, related_id text)),
     raised as (
       insert into validation_issue (id, rule, subject_id, subject_type, related_id, patient_id, status, found_at, last_found_at)
       select distinct on (subject_id) id, $1, subject_id, $4, related_id, patient_id, 'OPEN', $3, $3 from found
       on conflict (rule, subject_id) do nothing returning id),
     again as (
       update validation_issue i set last_found_at = $3 from found
        where i.rule = $1 and i.subject_id = found.subject_id and (i.status = 'OPEN' or i.resolution = 'ACCEPTED')),
     reopened as (
       update validation_issue i set status = 'OPEN', resolution = null, note = null, resolved_at = null, resolved_by = null,
              last_found_at = $3, version = version + 1
         from found where i.rule = $1 and i.subject_id = found.subject_id and i.status = 'RESOLVED' and i.resolution <> 'ACCEPTED'
       returning i.id),
     gone as (
       update validation_issue i set status = 'RESOLVED', resolution = 'GONE', resolved_at = $3, resolved_by = 'system:metrics',
              version = version + 1
        where i.rule = $1 and i.status = 'OPEN' and not exists (select from found where found.subject_id = i.subject_id)
       returning i.id)
     select id, 'raised' as kind from raised union all select id, 'reopened' from reopened union all select id, 'gone' from gone`,
    [rule.code, rows, now, rule.subjectType],
  )
  await writeSteps(tx, steps, now)
  const count = (kind: Step['kind']): number => steps.filter((step) => step.kind === kind).length
  return { raised: count('raised'), reopened: count('reopened'), gone: count('gone') }
}

async function writeSteps(tx: EntityManager, steps: readonly Step[], at: Date): Promise<void> {
  const rows = steps.map(({ id, kind }) => ({
    id: newId('change'),
    subject_id: id,
    from_status: { raised: null, reopened: 'RESOLVED', gone: 'OPEN' }[kind],
    to_status: kind === 'gone' ? 'RESOLVED' : 'OPEN',
    reason: kind,
  }))
  await tx.query(
    `insert into status_change (id, subject_id, at, by, from_status, to_status, reason)
     select id, subject_id, $2, 'system:metrics', from_status, to_status, reason
       from jsonb_to_recordset($1::jsonb) as row (id text, subject_id text, from_status text, to_status text, reason text)`,
    [JSON.stringify(rows), at],
  )
}

/** Ends an issue if it is still at the version that was seen; false when it is not. */
export async function resolveIssue(
  tx: EntityManager,
  end: {
    id: string
    version: number
    resolution: ValidationResolution
    note: string | null
    at: Date
    by: string
  },
): Promise<boolean> {
  const [, changed]: [unknown, number] = await tx.query(
    `update validation_issue set status = 'RESOLVED', resolution = $3, note = $4, resolved_at = $5, resolved_by = $6,
            version = version + 1 where id = $1 and version = $2`,
    [end.id, end.version, end.resolution, end.note, end.at, end.by],
  )
  return changed === 1
}
