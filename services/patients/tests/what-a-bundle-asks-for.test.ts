import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { fileOf, importFile } from './import-files.js'
import { adt, receive } from './messages.js'

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

const MRN = 'http://hospital.example/mrn'
const person = (id: string, value: string, family = 'Condition') => ({
  resourceType: 'Patient',
  id,
  identifier: [{ system: MRN, value }],
  name: [{ family, given: ['Ada'] }],
  birthDate: '1950-02-03',
})
const visit = (id: string, subject: object) => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { code: 'AMB' },
  subject,
  period: { start: '2026-03-01T10:00:00Z', end: '2026-03-01T11:00:00Z' },
})
const bundle = (entry: readonly object[], type = 'transaction') => ({ resourceType: 'Bundle', type, entry })
const post = (resource: { resourceType: string; id: string }, ifNoneExist?: string) => ({
  fullUrl: `urn:uuid:${resource.id}`,
  resource,
  request: { method: 'POST', url: resource.resourceType, ...(ifNoneExist ? { ifNoneExist } : {}) },
})

async function visitsOf(value: string): Promise<{ family: string; patient: string; visits: string[] }[]> {
  return patients.deps.db.query(
    `select patient.family_key as family, patient.id as patient,
            array(select source_id from source_resource kept where kept.patient_id = patient.id and kept.type = 'Encounter'
                   order by source_id) as visits
       from patient join patient_identifier own on own.patient_id = patient.id and own.value = $1`,
    [value],
  )
}

test('what is asked for only if none exists leaves what is known as it is, and is what the others refer to', async () => {
  const query = `identifier=${encodeURIComponent(MRN)}%7CC-1`
  const first = bundle([post(person('u-1', 'C-1'), query), post(visit('v-1', { reference: 'urn:uuid:u-1' }))])
  expect(await importFile(patients, fileOf([first]), 'urn:c')).toMatchObject({ created: 2, rejects: [] })
  const second = bundle([
    post(person('u-2', 'C-1', 'Otherwise'), `Patient?identifier=${MRN}|C-1`),
    post(visit('v-2', { reference: 'urn:uuid:u-2' })),
    post(visit('v-3', { reference: `Patient?identifier=${MRN}|C-1` })),
  ])
  expect(await importFile(patients, fileOf([second]), 'urn:c')).toMatchObject({
    created: 2,
    changed: 0,
    unchanged: 1,
    rejects: [],
  })
  expect(await visitsOf('C-1')).toMatchObject([{ family: 'condition', visits: ['v-1', 'v-2', 'v-3'] }])
})

test('an update on a condition changes whoever meets it, and adds where nobody does', async () => {
  const put = (id: string, value: string, family: string) => ({
    fullUrl: `urn:uuid:${id}`,
    resource: person(id, value, family),
    request: { method: 'PUT', url: `Patient?identifier=${MRN}|${value}` },
  })
  await importFile(patients, fileOf([bundle([put('w-1', 'C-2', 'Before')])]), 'urn:w')
  const answer = await importFile(patients, fileOf([bundle([put('w-2', 'C-2', 'After')])]), 'urn:w')
  expect(answer).toMatchObject({ created: 1, rejects: [] })
  expect(await visitsOf('C-2')).toMatchObject([{ family: 'after' }])
})

test('a condition that several meet, or that asks for more than an identifier, is refused by name', async () => {
  const twins = [
    person('t-1', 'C-3'),
    { ...person('t-2', 'C-3'), name: [{ family: 'Twin' }], birthDate: '1961-01-01' },
  ]
  await importFile(patients, fileOf(twins), 'urn:t')
  const answer = await importFile(
    patients,
    fileOf([
      bundle([post(person('t-3', 'C-3'), `identifier=${MRN}|C-3`)]),
      bundle([post(person('t-4', 'C-4'), 'name=Ada&birthdate=1950-02-03')]),
      bundle([post(person('t-5', 'C-5'), 'identifier=C-5')]),
    ]),
    'urn:t',
  )
  expect(answer.rejects).toEqual(
    [
      { line: 1, reason: 'Patient/t-3 goes in on a condition that 2 records meet.' },
      {
        line: 2,
        reason: 'Entry 1: Patient has a request.ifNoneExist that asks for more than one identifier.',
      },
      {
        line: 3,
        reason:
          "Patient has a request.ifNoneExist whose identifier has no system; a number alone may be another one's, too.",
      },
    ].map((one) => ({ ...one, reason: one.reason.replace('Entry 1: ', '') })),
  )
})

/** Something of a patient that patients has no table for. */
const measured = (id: string, value: string, subject: object, more: object = {}) => ({
  resourceType: 'Observation',
  id,
  identifier: [{ system: MRN, value }],
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
  subject,
  effectiveDateTime: '2026-03-04T10:00:00Z',
  valueQuantity: { value: 60, unit: '/min' },
  ...more,
})

test('what has no table of its own is added once, too, whether it came on a condition before or without one', async () => {
  const [ada, other] = [{ reference: 'Patient/k-1' }, { reference: 'Patient/k-2' }] as const
  const place = (id: string) => ({
    resourceType: 'Location',
    id,
    name: 'Ward',
    identifier: [{ system: MRN, value: 'K-L' }],
  })
  const before = [
    { ...person('k-1', 'K-1') },
    { ...person('k-2', 'K-2'), name: [{ family: 'Twin' }], birthDate: '1961-01-01' },
    measured('plain', 'K-"A"', ada),
    measured('of-another', 'K-B', other),
    measured('twice-1', 'K-C', ada),
    measured('twice-2', 'K-C', ada),
    place('ward'),
    bundle([post(measured('asked', 'K-D', ada), `identifier=${MRN}|K-D`)]),
    bundle([post(measured('same-file', 'K-"A"', ada), `identifier=${MRN}|K-"A"`)]),
  ]
  expect(await importFile(patients, fileOf(before), 'urn:k')).toMatchObject({
    created: 8,
    unchanged: 1,
    rejects: [],
  })
  const again = (id: string, value: string) =>
    post(
      measured(id, value, { reference: 'urn:uuid:k-3' }, { valueQuantity: { value: 70, unit: '/min' } }),
      `Observation?identifier=${MRN}|${value}`,
    )
  const patient = post(person('k-3', 'K-1'), `identifier=${MRN}|K-1`)
  const entries = [
    ...[patient, again('new-a', 'K-"A"'), again('new-b', 'K-B'), again('new-d', 'K-D')],
    ...[again('new-e', 'K-E'), again('new-f', 'K-E'), post(place('ward-2'), `identifier=${MRN}|K-L`)],
  ]
  const sent = fileOf([bundle(entries), bundle([patient, again('new-c', 'K-C')])])
  const answer = await importFile(patients, sent, 'urn:k')
  expect(answer).toMatchObject({ created: 2, changed: 0, unchanged: 5 })
  expect(answer.rejects).toEqual([
    { line: 2, reason: 'Observation/new-c goes in on a condition that 2 records meet.' },
  ])
  const kept = await patients.deps.db.query(
    `select source_id as id from source_resource where source = 'urn:k' and type in ('Observation', 'Location') order by 1`,
  )
  expect(kept.map(({ id }: { id: string }) => id)).toEqual(
    ['asked', 'new-b', 'new-e', 'of-another', 'plain', 'twice-1', 'twice-2', 'ward'].sort(),
  )
})

test('what the others refer to is what is known, where it has no table of its own', async () => {
  const drug = (id: string, code: string) => ({
    resourceType: 'Medication',
    id,
    code: { coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code }] },
  })
  const order = (id: string, medication: string) => ({
    resourceType: 'MedicationRequest',
    id,
    status: 'active',
    intent: 'order',
    subject: { reference: 'Patient/d-1' },
    medicationReference: { reference: `urn:uuid:${medication}` },
  })
  const condition = `identifier=${MRN}|D-M`
  const first = [post(order('o-1', 'm-1')), post(drug('m-1', '197361'), condition)]
  await importFile(patients, fileOf([person('d-1', 'D-1'), bundle(first)]), 'urn:d')
  const second = bundle([post(order('o-2', 'm-2')), post(drug('m-2', '308136'), condition)])
  expect(await importFile(patients, fileOf([second]), 'urn:d')).toMatchObject({ created: 1, unchanged: 1 })
  const codes = await patients.deps.db.query(
    `select code ->> 'code' as code from imported_medication where entry_key like 'urn:d%' order by entry_key`,
  )
  expect(codes).toMatchObject([{ code: '197361' }, { code: '197361' }])
})

test('references lead to a patient by relative and absolute URL, urn, version and identifier, in a file of any source', async () => {
  await receive(patients, adt({ event: 'A28', control: 'r1', occurred: '20261118150000', mrn: 'HV-900' }))
  const forms = [
    { reference: 'Patient/r-1' },
    { reference: 'https://ehr.example/fhir/Patient/r-1' },
    { reference: 'Patient/r-1/_history/3' },
    { reference: `https://ehr.example/fhir/Patient?identifier=${MRN}|C-5` },
    { type: 'Patient', identifier: { system: MRN, value: 'C-5' } },
    { identifier: { system: MRN, value: 'C-5' }, display: 'Ada' },
  ]
  const lines = [
    person('r-1', 'C-5'),
    ...forms.map((subject, at) => visit(`form-${at}`, subject)),
    visit('feed', { identifier: { system: 'urn:baton:authority:HV', value: 'HV-900' } }),
    visit('contained', { reference: '#p' }),
  ]
  const answer = await importFile(patients, fileOf(lines), 'urn:r')
  expect(answer.rejects).toEqual([{ line: 9, reason: 'Encounter/contained refers to #p, which is unknown.' }])
  expect((await visitsOf('C-5'))[0]?.visits).toEqual(forms.map((_, at) => `form-${at}`))
  expect((await visitsOf('HV-900'))[0]?.visits).toEqual(['feed'])
})

test('a number alone leads to the one patient who has it, whatever its system, and with a bar to one without a system', async () => {
  const other = { system: 'urn:test:other', value: 'A-1' }
  const bare = { value: 'A-2' }
  const known = [
    { ...person('a-1', 'A-1'), identifier: [{ system: MRN, value: 'A-1' }] },
    { ...person('a-2', 'A-2'), identifier: [{ system: MRN, value: 'A-2' }, bare] },
  ]
  await importFile(patients, fileOf(known), 'urn:alone')
  const bySource = (id: string, reference: string) => visit(id, { reference })
  const lines = [
    bySource('alone-1', 'Patient?identifier=A-1'),
    bySource('alone-2', 'https://ehr.example/fhir/Patient?identifier=%7CA-2'),
    bySource('alone-3', 'Patient?identifier=|A-1'),
    bySource('alone-4', 'Patient?identifier=A-9'),
    { ...person('a-3', 'A-3'), identifier: [{ value: 'A-4' }] },
    bySource('alone-5', 'Patient?identifier=A-4'),
    bySource('alone-6', 'Patient?identifier=|A-4'),
    bundle([
      { resource: { ...person('a-5', 'A-5'), identifier: [{ value: 'A-6' }] } },
      { resource: bySource('alone-7', 'Patient?identifier=|A-6') },
    ]),
  ]
  const answer = await importFile(patients, fileOf(lines), 'urn:alone')
  expect(answer.rejects).toEqual([
    { line: 3, reason: 'Encounter/alone-3 refers to Patient?identifier=|A-1, which is unknown.' },
    { line: 4, reason: 'Encounter/alone-4 refers to Patient?identifier=A-9, which is unknown.' },
  ])
  expect((await visitsOf('A-1'))[0]?.visits).toEqual(['alone-1'])
  expect((await visitsOf('A-2'))[0]?.visits).toEqual(['alone-2'])
  // One that another feed told; a number without a system is known to its own source only.
  const elsewhere = [
    bySource('alone-8', 'Patient?identifier=A-2'),
    bySource('alone-9', 'Patient?identifier=|A-2'),
    { ...person('a-7', 'A-7'), name: [{ family: 'Twin' }], birthDate: '1961-01-01', identifier: [other] },
    bySource('alone-10', 'Patient?identifier=A-1'),
  ]
  expect((await importFile(patients, fileOf(elsewhere), 'urn:elsewhere')).rejects).toEqual([
    { line: 2, reason: 'Encounter/alone-9 refers to Patient?identifier=|A-2, which is unknown.' },
    { line: 4, reason: 'Encounter/alone-10 refers to Patient?identifier=A-1, which 2 records have.' },
  ])
  expect((await visitsOf('A-2'))[0]?.visits).toEqual(['alone-2', 'alone-8'])
  const again = fileOf([bySource('alone-11', 'Patient?identifier=A-1')])
  expect((await importFile(patients, again, 'urn:elsewhere')).rejects).toEqual([
    { line: 1, reason: 'Encounter/alone-11 refers to Patient?identifier=A-1, which 2 records have.' },
  ])
})

test.each([
  ['DELETE', 'Patient/1', undefined, 'Patient asks to be deleted; an import only adds and changes.'],
  ['GET', 'Patient?name=Ada', undefined, 'Patient asks to be read; an import only adds and changes.'],
  [
    'PATCH',
    'Patient/1',
    { resourceType: 'Parameters', id: 'x' },
    'Patient asks to be patched; an import only adds and changes.',
  ],
])(
  'an entry that asks for %s is refused by name, and its transaction with it',
  async (method, url, resource, reason) => {
    const entry = [
      post(person(`m-${method}`, `M-${method}`)),
      { ...(resource ? { resource } : {}), request: { method, url } },
    ]
    const answer = await importFile(
      patients,
      fileOf([bundle(entry), bundle(entry, 'batch')]),
      `urn:m:${method}`,
    )
    expect(answer).toMatchObject({ created: 1, rejectCount: 2 })
    expect(answer.rejects).toEqual([
      { line: 1, reason: `Entry 2: ${reason}` },
      { line: 2, reason },
    ])
  },
)

test('what is put under the id of another is refused by both ids, with its transaction, and alone of a batch', async () => {
  const put = (id: string, url: string) => ({
    resource: person(id, `P-${id}`),
    request: { method: 'PUT', url: `Patient/${url}` },
  })
  const entries = [put('p-1', 'p-1'), put('p-456', 'p-123'), put('p-2', 'p-2')]
  const sent = fileOf([bundle(entries), bundle(entries, 'batch')])
  const answer = await importFile(patients, sent, 'urn:put')
  const reason = 'Patient/p-456 asks to be put as Patient/p-123; a resource is put under its own id.'
  expect(answer).toMatchObject({ created: 2, rejectCount: 2 })
  expect(answer.rejects).toEqual([
    { line: 1, reason: `Entry 2: ${reason}` },
    { line: 2, reason },
  ])
  const kept = await patients.deps.db.query(
    `select source_id as id from source_resource where source = 'urn:put' order by source_id`,
  )
  expect(kept).toEqual([{ id: 'p-1' }, { id: 'p-2' }])
})

test('what is to be changed at one version only is refused by name, and its transaction with it', async () => {
  const put = (id: string, more: object = {}) => ({
    resource: person(id, `I-${id}`),
    request: { method: 'PUT', url: `Patient/${id}`, ...more },
  })
  const entries = [put('i-1'), put('i-2', { ifMatch: 'W/"2"' })]
  const answer = await importFile(patients, fileOf([bundle(entries), bundle(entries, 'batch')]), 'urn:match')
  const reason =
    'Patient/i-2 asks in request.ifMatch for the version that is here; an import knows of no versions.'
  expect(answer).toMatchObject({ created: 1, rejectCount: 2 })
  expect(answer.rejects).toEqual([
    { line: 1, reason: `Entry 2: ${reason}` },
    { line: 2, reason },
  ])
})

test.each([
  [
    'PUT',
    'Observation/q-1',
    'Patient/q-1 asks to be put as Observation; a resource is put under its own type.',
  ],
  [
    'PUT',
    'https://ehr.example/FHIR/Observation/q-1',
    'Patient/q-1 asks to be put as Observation; a resource is put under its own type.',
  ],
  [
    'PUT',
    `Observation?identifier=${MRN}|Q-1`,
    'Patient/q-1 asks to be put as Observation; a resource is put under its own type.',
  ],
  [
    'POST',
    'Observation',
    'Patient/q-1 asks to be added as Observation; a resource is added under its own type.',
  ],
  [
    'POST',
    'Observation/$validate',
    'Patient/q-1 asks to be added as Observation; a resource is added under its own type.',
  ],
])(
  'what asks to be another type by %s %s is refused by name, and the good beside it goes in',
  async (method, url, reason) => {
    const source = `urn:typed:${method}:${url}`
    const others = ['Patient', 'Patient/q-3', 'https://ehr.example/FHIR/Patient', 'urn:uuid:q-3', '']
    const entries = [
      { resource: person('q-1', 'Q-1'), request: { method, url } },
      ...others.map((one, at) => ({
        resource: person('q-3', `Q-${at}`),
        request: { method: at === 1 ? 'PUT' : 'POST', url: one },
      })),
    ]
    const answer = await importFile(patients, fileOf([bundle(entries), bundle(entries, 'batch')]), source)
    expect(answer.rejects).toEqual([
      { line: 1, reason: `Entry 1: ${reason}` },
      { line: 2, reason },
    ])
    const kept = await patients.deps.db.query(
      'select source_id as id from source_resource where source = $1',
      [source],
    )
    expect(kept).toEqual([{ id: 'q-3' }])
  },
)

test('a mark, CRLF, blank lines and bytes that are no UTF-8 keep nothing else out', async () => {
  const good = [person('e-1', 'E-1'), person('e-2', 'E-2'), person('e-3', 'E-3')].map((one) =>
    JSON.stringify(one),
  )
  const path = fileOf([])
  const bad = Buffer.from(
    JSON.stringify(person('e-4', 'E-4')).replace('Condition', 'Conditi\u00f6n'),
    'latin1',
  )
  const parts = [
    Buffer.from(`\uFEFF${good[0]}\r\n\r\n   \r\n${good[1]}\r\n`),
    bad,
    Buffer.from(`\r\n{oops\n${good[2]}`),
  ]
  const members = parts.map((part) => gzipSync(part))
  writeFileSync(path, Buffer.concat(members)) // several gzip members are one file
  const answer = await importFile(patients, path, 'urn:e')
  expect(answer).toMatchObject({ status: 'COMPLETED', lines: 7, patients: 3, created: 3 })
  expect(answer.rejects).toEqual([
    { line: 5, reason: 'Patient/e-4 is not UTF-8.' },
    { line: 6, reason: 'The line is not JSON.' },
  ])
})

test('of a gzip file that was cut off, the whole lines go in and the end is told', async () => {
  const lines = Array.from({ length: 400 }, (_, at) =>
    JSON.stringify(person(`z-${at}-${Math.sin(at)}`, `Z-${at}`)),
  )
  const zipped = gzipSync(lines.join('\n'))
  const path = fileOf([])
  writeFileSync(path, zipped.subarray(0, Math.floor(zipped.length * 0.8)))
  const answer = await importFile(patients, path, 'urn:z')
  expect(answer).toMatchObject({
    status: 'FAILED',
    statusReason: 'The file is not a complete gzip file; the lines before the fault went in.',
  })
  expect(answer.patients).toBe(answer.lines)
  expect(answer.patients).toBeGreaterThan(100)
})
