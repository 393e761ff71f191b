import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'
import { chart, labelled } from './labelled-chart.js'
import { bundleOf, measurements } from './large-bundles.js'

/*
 * A bundle that goes in by parts is told when all of it is written: the outbox never holds what refers to a labelled record
 * without the label, not even before the same thing with it.
 */
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
beforeAll(async () => {
  patients = await testSubgraph(definition)
  ask = asking(patients)
})
afterAll(() => patients.close())

const REFERRING = ['report', 'lab', 'drug', 'procedure', 'claim', 'plan', 'plain'] as const

/** A bundle in which the diagnosis and the stay come last, many entries behind what refers to them. */
function bundle(prefix: string, type: string, more: { labels: object; padding: number; changed?: object }) {
  const { labels, padding, changed = {} } = more
  const one = chart(prefix, labels)
  const first = REFERRING.map((name) => ({ resource: { ...one[name], ...changed } }))
  const last = [one.dx, one.stay].map((resource) => ({ resource: { ...resource, ...changed } }))
  const person = { resource: one.patient }
  return bundleOf(type, [person, ...first, ...measurements(`${prefix}-pad`, padding), ...last])
}

/** Every telling of a chart's resources, in order: of a fact its label, of what others own the kind and the label. */
async function tellings(prefix: string): Promise<Record<string, string[]>> {
  const rows: { key: string; label: string }[] = await patients.db.query(
    `with own as (select coalesce(target_id, type || '/' || source_id) as id, replace(source_id, $1 || '-', '') as key
       from source_resource where source_id like $1 || '-%' and source_id not like $1 || '-pad%'),
     told as (select sequence, fact ->> 'id' as id,
         case when fact ->> 'status' = 'entered-in-error' then 'taken back' else coalesce(fact ->> 'sensitivity', 'NONE') end as label
       from outbox, jsonb_array_elements(payload -> 'facts') as fact where type = 'clinical-fact.recorded.v1'
      union all select sequence, payload ->> 'observationId', 'measured ' || (payload ->> 'sensitivity')
       from outbox where type = 'observation.recorded.v1'
      union all select sequence, regexp_replace(payload ->> 'resourceId', '^.*#', ''),
         'received ' || coalesce(payload ->> 'sensitivity', 'NONE') from outbox where type like '%.received.v1'
      union all select sequence, regexp_replace(payload ->> 'recordId', '^.*#', ''), 'relabelled ' || (payload ->> 'sensitivity')
       from outbox where type = 'record.labelled.v1')
     select key, label from told join own using (id) order by sequence, label`,
    [prefix],
  )
  const found: Record<string, string[]> = {}
  for (const { key, label } of rows) (found[key] ??= []).push(label)
  return found
}

test.each([
  ['transaction', 20_000],
  ['batch', 10_500],
  ['transaction', 4_500],
])(
  'a %s of %i entries and more',
  async (type, padding) => {
    const prefix = `${type}-${padding}`
    const labels = { diagnosis: labelled('42CFRPart2'), stay: labelled('SDV') }
    const sent = bundle(prefix, type, { labels, padding })
    expect(await importFile(patients, fileOf([sent]), `urn:${prefix}`)).toMatchObject({
      status: 'COMPLETED',
      rejects: [],
      created: padding + 11,
    })
    expect(await tellings(prefix)).toEqual({
      stay: ['IPV'],
      lab: ['IPV', 'measured IPV'],
      report: ['IPV'],
      plain: ['NONE'],
    })
    const [waiting] = await patients.db.query(
      `select (select count(*)::int from staged_telling) as tellings, (select count(*)::int from staged_stay) as stays`,
    )
    expect(waiting).toEqual({ tellings: 0, stays: 0 })
    expect(await ask.told('clinical-fact.recorded.v1')).not.toEqual([])
  },
  120_000,
)

test('what was told before is taken back, or told anew under its label, and never again without', async () => {
  const open = bundle('again', 'transaction', { labels: {}, padding: 1 })
  await importFile(patients, fileOf([open]), 'urn:again')
  const labels = { diagnosis: labelled('HIV'), stay: labelled('42CFRPart2') }
  const changed = { language: 'en' }
  const shut = bundle('again', 'transaction', { labels, padding: 4_500, changed })
  expect(await importFile(patients, fileOf([shut]), 'urn:again')).toMatchObject({ rejects: [], changed: 9 })
  expect(await tellings('again')).toEqual({
    dx: ['NONE', 'HIV'],
    drug: ['NONE', 'HIV'],
    procedure: ['NONE', 'HIV'],
    stay: ['NONE', 'relabelled PART2', 'PART2'],
    lab: ['NONE', 'measured NONE', 'relabelled PART2', 'taken back'],
    report: ['NONE', 'taken back'],
    claim: ['received NONE', 'relabelled HIV', 'received HIV'],
    plan: ['received NONE', 'relabelled HIV', 'received HIV'],
    plain: ['NONE', 'NONE'],
  })
}, 120_000)
