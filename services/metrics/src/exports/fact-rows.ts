import { patientFilter } from '@baton/auth/care-relationships'
import type { Viewer } from '@baton/auth/viewer'
import { commonGroupsOf, type Traits } from '../domain/de-identify.js'
import type { ExportJob, RowKey } from '../domain/export-job.js'
import { exportRightsOf } from '../domain/export-rights.js'
import { windowOf } from '../domain/window.js'
import { KNOWN_TYPES, UNLABELLED_FACTS, visibleFacts } from '../storage/visible-facts.js'
import { countRows } from './case-rows.js'
import { pageOf, type ExportSource, type ExportTools } from './export-source.js'
import { groupsSql, PERSON_COLUMNS, personColumns, TRAITS, traitsOf } from './person-columns.js'

interface FactRow extends Traits {
  readonly key: RowKey
  readonly id: string
  readonly kind: string
  readonly subjectId: string
  readonly patientId: string
  readonly occurredAt: Date
  readonly recordedAt: Date
  readonly day: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** What a de-identified row may tell of what happened: codes and answers, never an id, a day or a place. */
const SAFE_DETAILS = [
  'class',
  'category',
  'priority',
  'lineOfBusiness',
  'payerCode',
  'outcome',
  'status',
  'to',
  'band',
  'instrument',
  'successful',
  'onTime',
  'extended',
  'disposition',
] as const

const NAMED = ['event_id', 'kind', 'subject_id', 'patient_id', 'occurred_at', 'recorded_at', 'detail']
const ANONYMOUS = [...PERSON_COLUMNS, 'kind', 'year', 'detail']

/** The facts of a period that the requester may know of, each as it was told. */
export const factRows: ExportSource = {
  columns: ({ deIdentified }) => (deIdentified ? ANONYMOUS : NAMED),

  async count(tools) {
    const { sql, parameters } = selectionOf(tools)
    return countRows(tools.db, sql, parameters)
  },

  async commonGroups(tools) {
    const { sql, parameters } = selectionOf(tools)
    return commonGroupsOf(await tools.db.query(groupsSql(sql), parameters))
  },

  async page(tools, after, limit) {
    const { sql, parameters } = selectionOf(tools)
    const n = parameters.length
    const rows: FactRow[] = await tools.db.query(
      `select chosen.key, chosen.id, regexp_replace(chosen.type, '[.]v[0-9]+$', '') as kind, chosen.subject_id as "subjectId",
              chosen.patient_id as "patientId", chosen.occurred_at as "occurredAt", chosen.recorded_at as "recordedAt",
              (chosen.occurred_at at time zone $4)::date::text as day, chosen.payload, ${TRAITS}
         from (select * from (${sql}) every
                where $${n + 1}::text is null or (every.key[1], every.key[2]) > ($${n + 1}, $${n + 2})
                order by every.key[1], every.key[2] limit $${n + 3}) chosen ${traitsOf('chosen.patient_id')}
        order by chosen.key[1], chosen.key[2]`,
      [...parameters, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    )
    return pageOf(rows, limit, (row) => ({
      patientId: row.patientId,
      values: tools.job.deIdentified ? anonymous(tools.job, row) : named(row),
    }))
  },
}

function selectionOf({ deps, job }: ExportTools): { sql: string; parameters: unknown[] } {
  const { from, until } = windowOf(job.period, deps.organizationTimeZone, job.asOf)
  const parameters: unknown[] = [from, until, job.asOf, deps.organizationTimeZone, job.salt ?? '']
  const condition = job.deIdentified ? EVERYBODYS : visibleTo(job.viewer, deps.clock.now(), parameters)
  // De-identified rows come in an order that tells nothing.
  const order = job.deIdentified
    ? `md5(f.event_id || $5::text)`
    : `to_char(f.occurred_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')`
  const sql = `select array[${order}, f.event_id] as key, f.event_id as id, f.type, f.subject_id, f.patient_id,
            f.occurred_at, f.recorded_at, f.payload
       from fact f where f.occurred_at >= $1 and f.occurred_at < $2 and f.recorded_at <= $3 and $4::text is not null
        and $5::text is not null and ${condition}`
  return { sql, parameters }
}

const EVERYBODYS = `${UNLABELLED_FACTS} and f.type in (${KNOWN_TYPES.map((type) => `'${type}'`).join(', ')})`

/** What a viewer may know of and take along; adds its parameters to those that are there. */
function visibleTo(viewer: Viewer, now: Date, parameters: unknown[]): string {
  const visible = visibleFacts({ viewer, now, nextParameter: parameters.length + 1 })
  parameters.push(...visible.parameters)
  const nextParameter = parameters.length + 1
  const reach = patientFilter(viewer, 'export', {
    verb: 'create',
    column: 'f.patient_id',
    now,
    nextParameter,
  })
  parameters.push(...reach.parameters)
  const kinds = exportRightsOf(viewer).authorizationsOnly
    ? `f.type like any (array['authorization.%', 'appeal.%'])`
    : 'true'
  return `${visible.sql} and (${reach.sql}) and ${kinds}`
}

function named(row: FactRow): Record<string, unknown> {
  return {
    event_id: row.id,
    kind: row.kind,
    subject_id: row.subjectId,
    patient_id: row.patientId,
    occurred_at: row.occurredAt.toISOString(),
    recorded_at: row.recordedAt.toISOString(),
    detail: row.payload,
  }
}

/** Dates go down to the year (45 CFR 164.514(b)(2)(i)(C)). */
function anonymous(job: ExportJob, row: FactRow): Record<string, unknown> {
  const told = SAFE_DETAILS.flatMap((name) =>
    name in row.payload ? [[name, row.payload[name]] as const] : [],
  )
  return {
    ...personColumns(job, row, row.day),
    kind: row.kind,
    year: Number(row.day.slice(0, 4)),
    detail: Object.fromEntries(told),
  }
}
