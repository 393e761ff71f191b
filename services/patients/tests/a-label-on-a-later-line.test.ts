import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { runImport } from '../src/fhir-import/run-import.js'
import { asking } from './ask.js'
import { fileOf, importFile, importJob, queueFile } from './import-files.js'
import { chart, labelled } from './labelled-chart.js'
import { bundleOf, measurements } from './large-bundles.js'
import { tellingsOf } from './tellings.js'

/*
 * A file with a resource on each line, as FHIR Bulk Data has it, in which a label comes after what refers to the labelled
 * record: nothing about such a patient is told or shown before the file has been read.
 */
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
beforeAll(async () => {
  patients = await testSubgraph(definition)
  ask = asking(patients)
  await ask.cast()
})
afterAll(() => patients.close())

const LABELS = { diagnosis: labelled('42CFRPart2'), stay: labelled('SDV') }
const REFERRING = ['report', 'lab', 'drug', 'procedure', 'claim', 'plan', 'plain'] as const
const TOLD = { stay: ['IPV'], lab: ['IPV', 'measured IPV'], report: ['IPV'], plain: ['NONE'] }

/** A patient's lines, the labelled ones last. */
function lines(prefix: string, labels: { diagnosis?: object; stay?: object } = LABELS): object[] {
  const one = chart(prefix, labels)
  return [one.patient, ...REFERRING.map((name) => one[name]), one.stay, one.dx]
}

/** Lines about somebody else, more than go in together. */
function others(prefix: string, count: number): object[] {
  const [patient, ...measured] = measurements(prefix, count)
    .map(({ resource }) => resource)
    .reverse()
  const subject = { reference: `Patient/${prefix}` }
  return [patient ?? {}, ...measured.map((one) => ({ ...one, subject }))]
}

async function waiting(): Promise<{ lines: number; people: number }> {
  const [row] = await patients.db.query(
    `select (select count(*)::int from import_waiting_line) as lines, (select count(*)::int from import_hold) as people`,
  )
  return row
}

test.each([
  ['in one batch', 0, false],
  ['many lines later', 2_500, false],
  ['in a file that is gzipped', 1_200, true],
])('a label that comes %s', async (way, count, gzip) => {
  const prefix = `later-${count}`
  const [person = {}, ...rest] = lines(prefix)
  const sent = [person, ...rest.slice(0, -2), ...others(`${prefix}-pad`, count), ...rest.slice(-2)]
  expect(await importFile(patients, fileOf(sent, { gzip }), `urn:${way}`)).toMatchObject({
    status: 'COMPLETED',
    rejects: [],
    created: count + 11,
    lines: count + 11,
  })
  expect(await tellingsOf(patients, prefix)).toEqual(TOLD)
  expect(await waiting()).toEqual({ lines: 0, people: 0 })
})

const NUMBER = { system: 'urn:numbers', type: { coding: [{ code: 'MR' }] } }

/** A patient's measurement and labelled stay, each naming its patient in its own way, far apart. */
function twoWays(prefix: string, measured: object, stayed: object): { person: object; sent: object[] } {
  const { patient, lab, stay } = chart(prefix, { stay: labelled('PSY') })
  const person = { ...patient, identifier: [{ ...NUMBER, value: prefix }, { value: `${prefix}-bare` }] }
  const padding = others(`${prefix}-pad`, 1_200)
  return { person, sent: [{ ...lab, subject: measured }, ...padding, { ...stay, subject: stayed }] }
}

test.each([
  ['id, then by number', 'id-number', 'id', 'number', 'FILE'],
  ['number, then by id', 'number-id', 'number', 'id', 'FILE'],
  ['id, then by number, and is known', 'known-id-number', 'id', 'number', 'RECORD'],
  ['number, then by id, and is known', 'known-number-id', 'number', 'id', 'RECORD'],
  ['number alone, then by id', 'alone-id', 'alone', 'id', 'FILE'],
  ['id, then by number alone', 'id-alone', 'id', 'alone', 'FILE'],
  ['number alone, then by id, and is known', 'known-alone-id', 'alone', 'id', 'RECORD'],
  ['id, then by number alone, and is known', 'known-id-alone', 'id', 'alone', 'RECORD'],
  ['number, then by number alone', 'number-alone', 'number', 'alone', 'FILE'],
  ['number without a system, then by id', 'bare-id', 'bare', 'id', 'FILE'],
  ['id, then by number without a system, and is known', 'known-id-bare', 'id', 'bare', 'RECORD'],
  ['number without a system, then by id, and is known', 'known-bare-id', 'bare', 'id', 'RECORD'],
  ['number without a system alone, then by number', 'bare-alone', 'bareAlone', 'number', 'FILE'],
  [
    'number, then by one without a system alone, and is known',
    'known-number-bare',
    'number',
    'bareAlone',
    'RECORD',
  ],
] as const)(
  'somebody whom a file names by %s waits for the label',
  async (way, prefix, first, then, from) => {
    const names = {
      id: { reference: `Patient/${prefix}` },
      number: { reference: `Patient?identifier=${NUMBER.system}|${prefix}` },
      alone: { reference: `Patient?identifier=${prefix}` },
      bare: { reference: `Patient?identifier=|${prefix}-bare` },
      bareAlone: { reference: `Patient?identifier=${prefix}-bare` },
    }
    const { person, sent } = twoWays(prefix, names[first], names[then])
    if (from === 'RECORD') await importFile(patients, fileOf([person]), `urn:${way}`)
    const file = fileOf(from === 'FILE' ? [person, ...sent] : sent)
    expect(await importFile(patients, file, `urn:${way}`)).toMatchObject({ status: 'COMPLETED', rejects: [] })
    expect(await tellingsOf(patients, prefix)).toEqual({ stay: ['BH'], lab: ['BH', 'measured BH'] })
    expect(await waiting()).toEqual({ lines: 0, people: 0 })
  },
)

test('a bundle waits for the label of a later line, and the diagnosis of a stay on a later line belongs to it', async () => {
  const one = chart('mixed', { stay: labelled('42CFRPart2') })
  const { encounter } = one.lab
  const first = [one.patient, { ...one.dx, encounter: { reference: 'Encounter/mixed-stay' } }, one.lab]
  const bundle = bundleOf(
    'batch',
    first.map((resource) => ({ resource })),
  )
  const after = { ...one.drug, reasonReference: undefined, encounter }
  const sent = fileOf([bundle, one.stay, after])
  expect(await importFile(patients, sent, 'urn:mixed')).toMatchObject({ created: 5, rejects: [] })
  expect(await tellingsOf(patients, 'mixed')).toEqual({ stay: ['PART2'] })
  expect(await diagnosesSeen('mixed')).toEqual([])
})

/** Of what an import warned: here of a patient without a zone, and of links that were left out. */
function warned({ warnings }: { warnings: { resource: string }[] }): string[] {
  return warnings.map(({ resource }) => resource)
}

test('a diagnosis that came in an earlier file than its stay belongs to the stay, and is not changed by it', async () => {
  const one = chart('apart', { stay: labelled('42CFRPart2') })
  const dx = { ...one.dx, encounter: { reference: 'Encounter/apart-stay' } }
  const first = await importFile(patients, fileOf([one.patient, dx]), 'urn:apart')
  expect(warned(first)).toEqual(['Patient/apart', 'Condition/apart-dx'])
  expect(await diagnosesSeen('apart')).toHaveLength(1)
  await importFile(patients, fileOf([one.stay]), 'urn:apart')
  expect(await diagnosesSeen('apart')).toEqual([])
  const [kept] = await patients.db.query(
    `select target_version = condition.version as "isAsSent" from source_resource
       join condition on condition.id = target_id where source_id = 'apart-dx'`,
  )
  expect(kept.isAsSent).toBe(true)
  const later = await importJob(patients, first.id)
  expect([later.warningCount, warned(later)]).toEqual([1, ['Patient/apart']])
})

test('of a link that is made by a later line of the file nothing is said; of one that is not made it is', async () => {
  const { patient, dx, stay } = chart('linked', {})
  const before = { ...dx, encounter: { reference: 'Encounter/linked-stay' } }
  const never = { ...dx, id: 'linked-never', encounter: { reference: 'Encounter/elsewhere' } }
  const answer = await importFile(patients, fileOf([patient, before, never, stay]), 'urn:linked')
  expect(answer).toMatchObject({ created: 4, warningCount: 2 })
  expect(warned(answer)).toEqual(['Patient/linked', 'Condition/linked-never'])
})

test.each([
  ['number', { identifier: { system: 'urn:visits', value: 'N-7' } }],
  ['condition', { reference: 'Encounter?identifier=urn:visits|N-7' }],
  ['server', { reference: 'https://hospital.example/fhir/Encounter/server-stay' }],
  ['version', { reference: 'Encounter/version-stay/_history/2' }],
  ['urn', { reference: 'urn:uuid:urn-stay' }],
])('a condition that names its stay by its %s is joined to it when it comes', async (prefix, encounter) => {
  const one = chart(prefix, { stay: labelled('42CFRPart2') })
  const number = { system: 'urn:visits', value: 'N-7' }
  const other = { ...one.stay, id: `${prefix}-other`, meta: {}, identifier: [{ ...number, value: 'N-8' }] }
  const source = `urn:names-by-${prefix}`
  await importFile(patients, fileOf([one.patient, { ...one.dx, encounter }]), source)
  await importFile(patients, fileOf([other]), source)
  expect(await diagnosesSeen(prefix)).toHaveLength(1)
  await importFile(patients, fileOf([{ ...one.stay, identifier: [number] }]), source)
  expect(await diagnosesSeen(prefix)).toEqual([])
})

/** The diagnoses of a patient that a coordinator without a consent sees. */
async function diagnosesSeen(prefix: string): Promise<object[]> {
  const [{ id }] = await patients.db.query(`select id from patient where family_key = $1`, [prefix])
  const query = `{ patient(id: "${id}") { conditions { edges { node { id } } } } }`
  const { patient } = await ask.read(viewer('jo'), query)
  return patient.conditions.edges
}

test('a worker that stops leaves nothing of it to be seen, and the next one goes on', async () => {
  const [person = {}, ...rest] = lines('stopped')
  const open = lines('unstopped', {})
  const sent = [person, ...open, ...rest.slice(0, -2), ...others('stopped-pad', 12_000), ...rest.slice(-2)]
  const id = await queueFile(patients, fileOf(sent), 'urn:stopped')
  const stopping = new AbortController()
  const run = runImport(patients.deps, id, stopping.signal)
  while ((await importJob(patients, id)).lines === 0) await pause(10)
  stopping.abort()
  await run
  expect((await importJob(patients, id)).lines).toBeLessThan(12_000)
  expect(await waiting()).toEqual({ lines: 7, people: 1 })
  expect(await tellingsOf(patients, 'stopped')).toEqual({})
  expect(await tellingsOf(patients, 'unstopped')).toMatchObject({ stay: ['NONE'], report: ['NONE'] }) // waits for nobody
  const [kept] = await patients.db.query(
    `select count(*)::int as count from source_resource where source_id like 'stopped-%' and source_id not like 'stopped-pad%'`,
  )
  expect(kept.count).toBe(0)
  await runImport(patients.deps, id, new AbortController().signal)
  expect(await importJob(patients, id)).toMatchObject({ status: 'COMPLETED', created: 12_021, rejects: [] })
  expect(await tellingsOf(patients, 'stopped')).toEqual(TOLD)
})

test('what waits when an import is cancelled does not go in and is forgotten', async () => {
  const [person = {}, ...rest] = lines('cancelled')
  const sent = [person, ...rest.slice(0, -2), ...others('cancelled-pad', 12_000), ...rest.slice(-2)]
  const id = await queueFile(patients, fileOf(sent), 'urn:cancelled')
  const run = runImport(patients.deps, id, new AbortController().signal)
  while ((await importJob(patients, id)).lines === 0) await pause(10)
  expect(await waiting()).toEqual({ lines: 7, people: 1 })
  await ask.done(viewer('adam'), 'cancelImport', { id })
  await run
  expect(await waiting()).toEqual({ lines: 0, people: 0 })
  expect(await tellingsOf(patients, 'cancelled')).toEqual({})
})

test('a line that the database cannot hold is refused by its number, and the others that waited go in', async () => {
  const one = lines('refused')
  const drug = { ...chart('refused', LABELS).plain, id: `refused-${'x'.repeat(200_000)}` }
  const sent = fileOf([...one.slice(0, 3), drug, ...one.slice(3)])
  const answer = await importFile(patients, sent, 'urn:refused')
  expect(answer).toMatchObject({ status: 'COMPLETED', created: 10, rejectCount: 1 })
  expect(answer.rejects).toMatchObject([{ line: 4 }])
  expect(await tellingsOf(patients, 'refused')).toEqual(TOLD)
})

test('of a file that breaks off, what waited before the fault goes in', async () => {
  const { stay, lab, patient } = chart('broken', { stay: labelled('PSY') })
  const path = fileOf([patient, lab, stay, '{"resourceType":"Bun'], { gzip: false })
  expect(await importFile(patients, path, 'urn:broken')).toMatchObject({ created: 3, rejectCount: 1 })
  expect(await tellingsOf(patients, 'broken')).toEqual({ stay: ['BH'], lab: ['BH', 'measured BH'] })
  expect(existsSync(path)).toBe(true)
})
