import { PERSONAS } from '@baton/auth/personas'
import { scopesOf } from '@baton/auth/scopes'
import type { Viewer } from '@baton/auth/viewer'
import { WORK_COLUMNS, workQueueStatement, type Statement } from '@baton/care-plans/work-queue-statement'
import pg from 'pg'
import { explainPrepared, type Touched } from './explain-prepared.js'
import type { BenchStack } from './bench-stack.js'

const items = 1_000_000
const readers = 2_000
const patients = 200_000
const first = 20
const mostRatio = 3

const dana: Viewer = {
  kind: 'staff',
  id: PERSONAS.dana.id,
  roles: PERSONAS.dana.roles,
  scopes: scopesOf(PERSONAS.dana.roles),
  agencyId: null,
  patientIds: [],
  purpose: PERSONAS.dana.purpose,
  onBehalfOf: null,
  accessEpoch: 0,
  clockVersion: 0,
}

/**
 * Buffers that a page of a coordinator's work queue touches, 500 open items among a million, beside a page of the same
 * rows by primary key, in the order in which they were written. Counts, not times: the same on every machine.
 */
export async function workQueue(stack: BenchStack): Promise<string> {
  const client = new pg.Client({ connectionString: stack.databaseUrl('care_plans') })
  await client.connect()
  try {
    await fill(client)
    const byKey = await buffersOf(client, {
      sql: `select ${WORK_COLUMNS} from work_item w where w.id > $1 order by w.id limit ${first + 1}`,
      parameters: ['task_bench_0500000'],
    })
    await client.query('set plan_cache_mode = force_generic_plan') // as subgraphs do
    const pages = [await pageOf(client, null), await pageOf(client, await keyOf(client, 400))]
    const found = pages.map(({ buffers, rows }) => `${buffers} (${rows} rows)`).join(' and ')
    const ratio = Math.max(...pages.map(({ buffers }) => buffers)) / byKey.buffers
    if (ratio > mostRatio)
      throw new Error(`A page of the queue touches ${ratio.toFixed(2)} x the buffers of a page by key.`)
    return `${'work-queue'.padEnd(14)} ${ratio.toFixed(2).padStart(7)} x the buffers of a page by primary key (first and deep page: ${found}; by key: ${byKey.buffers})`
  } finally {
    await client.end()
  }
}

/** Written set by set with the triggers off, as they would leave it; each reader looks after a hundred patients. */
async function fill(client: pg.Client): Promise<void> {
  await client.query(`set session_replication_role = replica`)
  await client.query(
    `insert into work_item (id, kind, subject_type, subject_id, patient_id, owner_id, label, priority, started_at,
                            due_at, time_zone, rank_at)
     select 'task_bench_' || lpad(i::text, 7, '0'), 'TASK', 'Task', 'task_bench_' || i,
            'patient_bench_' || (i % $2), null, 'Call the patient about the appointment', 'ROUTINE',
            timestamptz '2026-11-01', at, 'America/New_York', at
       from generate_series(1, $1::int) i,
            lateral (select timestamptz '2026-11-01' + (i::bigint * 7919 % 5000000) * interval '1 second' as at) due`,
    [items, patients],
  )
  await client.query(
    `insert into care_relationship (patient_id, practitioner_id, kind, starts_at)
     select 'patient_bench_' || p, case p % $2 when 0 then $3 else 'practitioner_bench_' || (p % $2) end,
            'COORDINATOR', timestamptz '2026-01-01' from generate_series(0, $1::int - 1) p`,
    [patients, readers, dana.id],
  )
  await client.query(
    `insert into work_queue_row (reader_id, id, kind, subject_type, subject_id, patient_id, owner_id, label, priority,
                                 risk_band, started_at, due_at, time_zone, rank_at, visible)
     select r.practitioner_id, w.id, w.kind, w.subject_type, w.subject_id, w.patient_id, w.owner_id, w.label,
            w.priority, w.risk_band, w.started_at, w.due_at, w.time_zone, w.rank_at,
            tstzmultirange(tstzrange(r.starts_at, r.ends_at))
       from work_item w join care_relationship r using (patient_id) where w.id like 'task_bench_%'`,
  )
  await client.query('vacuum analyze work_item')
  await client.query('vacuum analyze work_queue_row')
}

type Key = readonly [string, string]

async function pageOf(client: pg.Client, after: Key | null): Promise<Touched> {
  const reader = { viewer: dana, now: new Date('2026-11-24T19:05:00Z') }
  const page = { first, after }
  const selection = { kind: null, patientId: null, ownedByMe: false, dueBefore: null, page }
  const statement = workQueueStatement(reader, selection)
  if (!statement) throw new Error('A coordinator has no work queue.')
  return buffersOf(client, statement)
}

async function keyOf(client: pg.Client, offset: number): Promise<Key> {
  const { rows } = await client.query<{ rank_at: Date; id: string }>(
    'select rank_at, id from work_queue_row where reader_id = $1 order by rank_at, id offset $2 limit 1',
    [dana.id, offset],
  )
  const [row] = rows
  if (!row) throw new Error('The queue has fewer rows than were written.')
  return [row.rank_at.toISOString(), row.id]
}

async function buffersOf(client: pg.Client, { sql, parameters }: Statement): Promise<Touched> {
  return explainPrepared(async (text) => (await client.query(text)).rows, sql, parameters)
}
