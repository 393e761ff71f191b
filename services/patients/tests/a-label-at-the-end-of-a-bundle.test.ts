import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'
import { chart, labelled } from './labelled-chart.js'
import { bundleOf, measurements } from './large-bundles.js'
import { tellingsOf } from './tellings.js'

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
    expect(await tellingsOf(patients, prefix)).toEqual({
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
  expect(await tellingsOf(patients, 'again')).toEqual({
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
