import { patientFilter } from '@baton/auth/care-relationships'
import type { DataSource, EntityManager } from 'typeorm'
import { type Audience, type Reader } from '../domain/audience.js'
import { commonGroupsOf, type Traits } from '../domain/de-identify.js'
import type { ExportJob, RowKey } from '../domain/export-job.js'
import { windowOf } from '../domain/window.js'
import { measureByCode } from '../measures/catalogue.js'
import { casesSqlOf, type Measure } from '../measures/measure.js'
import { factsFor } from '../storage/facts-for.js'
import { pageOf, type ExportSource, type ExportTools } from './export-source.js'
import { groupsSql, PERSON_COLUMNS, personColumns, TRAITS, traitsOf } from './person-columns.js'

interface CaseRow extends Traits {
  readonly key: RowKey
  readonly id: string
  readonly patientId: string
  readonly stratum: string | null
  readonly startedAt: Date
  readonly dueAt: Date
  readonly doneAt: Date | null
  readonly day: string
  readonly inDenominator: boolean
  readonly inNumerator: boolean
  readonly reason: string
}

const COUNTS = ['in_denominator', 'in_numerator', 'reason', 'explanation']
const NAMED = ['case_id', 'case_type', 'patient_id', 'stratum', 'started_at', 'due_at', 'done_at', ...COUNTS]
const ANONYMOUS = [...PERSON_COLUMNS, 'year', 'stratum', 'days_until_done', ...COUNTS]
const DAY_MS = 86_400_000

/** The cases of a measure, each with why it counts as it does: the evidence behind a number. */
export const caseRows: ExportSource = {
  columns: ({ deIdentified }) => (deIdentified ? ANONYMOUS : NAMED),

  async count(tools) {
    const { sql, parameters } = caseSelection(tools)
    return countRows(tools.db, sql, parameters)
  },

  async commonGroups(tools) {
    const { sql, parameters } = caseSelection(tools)
    return commonGroupsOf(await tools.db.query(groupsSql(sql), parameters))
  },

  async page(tools, after, limit) {
    const { sql, parameters, measure } = caseSelection(tools)
    const n = parameters.length
    const rows: CaseRow[] = await tools.db.query(
      `select chosen.key, chosen.id, chosen.patient_id as "patientId", chosen.stratum, chosen.started_at as "startedAt",
              chosen.due_at as "dueAt", chosen.done_at as "doneAt", (chosen.started_at at time zone $4)::date::text as day,
              chosen.in_denominator as "inDenominator", chosen.in_numerator as "inNumerator", chosen.reason, ${TRAITS}
         from (select * from (${sql}) every
                where $${n + 1}::text is null or (every.key[1], every.key[2]) > ($${n + 1}, $${n + 2})
                order by every.key[1], every.key[2] limit $${n + 3}) chosen ${traitsOf('chosen.patient_id')}
        order by chosen.key[1], chosen.key[2]`,
      [...parameters, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    )
    const values = tools.job.deIdentified ? anonymous : named
    return pageOf(rows, limit, (row) => ({
      patientId: row.patientId,
      values: values(tools.job, measure, row),
    }))
  },
}

/** The measure of an export; the operation that started it checked that there is one. */
export function measureOf({ measureCode }: ExportJob): Measure {
  const measure = measureByCode(measureCode ?? '')
  if (!measure) throw new Error(`There is no measure ${measureCode ?? ''} any more.`)
  return measure
}

/** How many rows a statement gives. */
export async function countRows(
  db: DataSource | EntityManager,
  sql: string,
  parameters: readonly unknown[],
): Promise<number> {
  const [found]: { rows: number }[] = await db.query(`select count(*)::int as rows from (${sql}) chosen`, [
    ...parameters,
  ])
  return found?.rows ?? 0
}

/** For whom an export is made: rows that name nobody are anybody's. */
export function audienceOfExport({ deIdentified, viewer }: ExportJob, now: Date): Audience {
  return deIdentified ? 'ANYBODY' : { viewer, now }
}

/** The cases whose patients the requester may see, or all without who they are. $5 is the salt. */
export function caseSelection({ deps, job }: ExportTools) {
  const measure = measureOf(job)
  const { from, until } = windowOf(job.period, deps.organizationTimeZone, job.asOf)
  const parameters: unknown[] = [from, until, job.asOf, deps.organizationTimeZone, job.salt ?? '']
  const audience = audienceOfExport(job, deps.clock.now())
  const facts = factsFor(audience, parameters.length + 1)
  parameters.push(...facts.parameters)
  const inReach = typeof audience === 'string' ? 'true' : reachOfExport(audience, parameters)
  // De-identified rows come in an order that tells nothing.
  const order = job.deIdentified
    ? `md5(c.id || $5::text)`
    : `to_char(c.started_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')`
  const sql = `${facts.sql}
    select c.*, array[${order}, c.id] as key from (${casesSqlOf(measure, deps.organizationTimeZone)}) c
     where $4::text is not null and $5::text is not null and ${inReach}`
  return { sql, parameters, measure }
}

/** The patients whose cases a viewer may see and take along; adds its parameters to those that are there. */
function reachOfExport({ viewer, now }: Reader, parameters: unknown[]): string {
  const column = 'c.patient_id'
  const next = () => ({ column, now, nextParameter: parameters.length + 1 })
  const seen = patientFilter(viewer, 'metricDrillDown', next())
  parameters.push(...seen.parameters)
  const takenAlong = patientFilter(viewer, 'export', { verb: 'create', ...next() })
  parameters.push(...takenAlong.parameters)
  return `(${seen.sql}) and (${takenAlong.sql})`
}

function counts({ reasons }: Measure, { inDenominator, inNumerator, reason }: CaseRow) {
  const explanation = reasons[reason] ?? reason
  return { in_denominator: inDenominator, in_numerator: inNumerator, reason, explanation }
}

function named(_: ExportJob, measure: Measure, row: CaseRow): Record<string, unknown> {
  return {
    case_id: row.id,
    case_type: measure.subject,
    patient_id: row.patientId,
    stratum: row.stratum,
    started_at: row.startedAt.toISOString(),
    due_at: row.dueAt.toISOString(),
    done_at: row.doneAt?.toISOString() ?? null,
    ...counts(measure, row),
  }
}

function anonymous(job: ExportJob, measure: Measure, row: CaseRow): Record<string, unknown> {
  const { doneAt, startedAt } = row
  return {
    ...personColumns(job, row, row.day),
    year: Number(row.day.slice(0, 4)),
    stratum: row.stratum,
    days_until_done: doneAt === null ? null : Math.floor((doneAt.getTime() - startedAt.getTime()) / DAY_MS),
    ...counts(measure, row),
  }
}
