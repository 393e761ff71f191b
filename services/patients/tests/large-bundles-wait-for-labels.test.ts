import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { runImport } from '../src/fhir-import/run-import.js'
import { fileOf, importFile, importJob, queueFile } from './import-files.js'
import { chart, labelled } from './labelled-chart.js'
import { bundleOf, measurements } from './large-bundles.js'
import { tellingsOf } from './tellings.js'

/*
 * A bundle of more than 1 MiB goes in by parts, and waits all the same for the labels that later lines of its file give; and
 * lines before it wait for the labels that it gives.
 */
let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

const LABELS = { diagnosis: labelled('42CFRPart2'), stay: labelled('SDV') }
const REFERRING = ['report', 'lab', 'drug', 'procedure', 'claim', 'plan', 'plain'] as const
const TOLD = { stay: ['IPV'], lab: ['IPV', 'measured IPV'], report: ['IPV'], plain: ['NONE'] }
/** Entries besides that make a bundle large, and so many that memory does not hold their names. */
const [LARGE, VAST] = [4_500, 10_500]

const entriesOf = (resources: readonly object[]) => resources.map((resource) => ({ resource }))
/** A bundle with so many measurements of somebody else besides. */
const large = (type: string, prefix: string, padding: number, resources: readonly object[]) =>
  bundleOf(type, [...entriesOf(resources), ...measurements(`${prefix}-pad`, padding)])
/** One more measurement of somebody else in a large bundle. */
const ofPadding = (prefix: string) => ({
  ...measurements(`${prefix}-pad`, 1)[0]?.resource,
  id: `${prefix}-after`,
  subject: { reference: `Patient/${prefix}-pad` },
})

async function waiting(): Promise<object> {
  const [row] = await patients.db.query(
    `select (select count(*)::int from import_waiting_line) as lines, (select count(*)::int from import_hold) as people,
            (select count(*)::int from staged_telling) as tellings, (select count(*)::int from staged_entry) as entries`,
  )
  return row
}
const NOBODY = { lines: 0, people: 0, tellings: 0, entries: 0 }

test.each([
  ['transaction', LARGE, false],
  ['batch', LARGE, true],
  ['transaction', VAST, true],
  ['batch', VAST, false],
] as const)(
  'a %s of %i entries and more waits for a label on a later line',
  async (type, padding, gzip) => {
    const prefix = `later-${type}-${padding}`
    const { patient, stay, dx, ...rest } = chart(prefix, LABELS)
    const bundle = large(type, prefix, padding, [patient, ...REFERRING.map((name) => rest[name])])
    const sent = fileOf([bundle, ofPadding(prefix), stay, dx], { gzip })
    expect(await importFile(patients, sent, `urn:${prefix}`)).toMatchObject({
      status: 'COMPLETED',
      rejects: [],
      created: padding + 12,
      lines: 4,
    })
    expect(await tellingsOf(patients, prefix)).toMatchObject(TOLD)
    expect(await waiting()).toEqual(NOBODY)
  },
  120_000,
)

test.each([
  ['transaction', LARGE, 'id'],
  ['transaction', VAST, 'urn'],
  ['batch', LARGE, 'urn'],
  ['transaction', LARGE, 'number'],
] as const)(
  'lines wait for a label in a later %s of %i entries and more, which names its patient by %s',
  async (type, padding, way) => {
    const prefix = `before-${type}-${padding}-${way}`
    const identifier = [{ system: 'urn:numbers', value: prefix, type: { coding: [{ code: 'MR' }] } }]
    const { patient, stay, dx, ...rest } = chart(prefix, LABELS)
    const subject = {
      id: { reference: `Patient/${prefix}` },
      urn: { reference: `urn:uuid:${prefix}-person` },
      number: { reference: `Patient?identifier=urn:numbers|${prefix}` },
    }[way]
    const person = { fullUrl: `urn:uuid:${prefix}-person`, resource: { ...patient, identifier } }
    const last = [stay, dx].map((one) => ({ resource: { ...one, subject } }))
    const bundle = bundleOf(type, [person, ...measurements(`${prefix}-pad`, padding), ...last])
    const sent = fileOf([
      { ...patient, identifier },
      ...REFERRING.map((name) => rest[name]),
      bundle,
      ofPadding(prefix),
    ])
    expect(await importFile(patients, sent, `urn:${prefix}`)).toMatchObject({
      status: 'COMPLETED',
      rejects: [],
    })
    expect(await tellingsOf(patients, prefix)).toMatchObject(TOLD)
    expect(await waiting()).toEqual(NOBODY)
  },
  120_000,
)

test('two large bundles of one patient wait together, and one of another patient for nobody', async () => {
  const one = chart('both', LABELS)
  const other = chart('open', {})
  const sent = fileOf([
    large('transaction', 'both-1', LARGE, [one.patient, one.lab]),
    large('transaction', 'both-2', LARGE, [one.report]),
    large('batch', 'open', LARGE, [other.patient, other.plain]),
    ...[one.stay, one.plain],
  ])
  const id = await queueFile(patients, sent, 'urn:both')
  const stopping = new AbortController()
  const run = runImport(patients.deps, id, stopping.signal)
  while ((await importJob(patients, id)).lines < 3) await pause(5)
  stopping.abort()
  await run
  if ((await importJob(patients, id)).status === 'RUNNING') {
    expect(await tellingsOf(patients, 'both')).toEqual({})
    const [kept] = await patients.db.query(
      `select count(*)::int as count from source_resource where source_id like 'both-%'`,
    )
    expect(kept.count).toBe(0)
    expect(await tellingsOf(patients, 'open')).toMatchObject({ plain: ['NONE'] })
  }
  await runImport(patients.deps, id, new AbortController().signal)
  expect(await importJob(patients, id)).toMatchObject({
    status: 'COMPLETED',
    created: 3 * LARGE + 10,
    rejects: [],
  })
  const { stay, lab, report, plain } = await tellingsOf(patients, 'both')
  expect({ stay, lab, report, plain }).toEqual(TOLD)
  expect(await waiting()).toEqual(NOBODY)
}, 120_000)

test.each([
  ['of entries that are held', LARGE],
  ['of any number of entries', VAST],
])(
  'a bundle %s that waited is refused by its line, and the others go in',
  async (_, padding) => {
    const prefix = `refused-${padding}`
    const one = chart(prefix, LABELS)
    const bad = { ...one.plain, id: `${prefix}-bad`, subject: { reference: 'Patient/nobody' } }
    const sent = fileOf([
      one.patient,
      large('transaction', prefix, padding, [one.report, { ...bad, resourceType: 'Condition' }]),
      ...[one.lab, one.stay],
    ])
    const answer = await importFile(patients, sent, `urn:${prefix}`)
    expect(answer).toMatchObject({ status: 'COMPLETED', created: 3, rejectCount: 1 })
    expect(answer.rejects).toMatchObject([{ line: 2, reason: expect.stringContaining('Patient/nobody') }])
    expect(await tellingsOf(patients, prefix)).toEqual({ stay: ['IPV'], lab: ['IPV', 'measured IPV'] })
    expect(await waiting()).toEqual(NOBODY)
  },
  120_000,
)
