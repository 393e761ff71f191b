import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'
import { adt, receive } from './messages.js'

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

const person = (id: string, more: object = {}) => ({
  resourceType: 'Patient',
  id,
  name: [{ family: id }],
  birthDate: '1961-07-04',
  ...more,
})
const stay = (id: string, patient: string, more: object = {}) => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { code: 'AMB' },
  subject: { reference: `Patient/${patient}` },
  period: { start: '2026-10-01T10:00:00Z', end: '2026-10-01T11:00:00Z' },
  ...more,
})
const diagnosis = (id: string, patient: string, more: object = {}) => ({
  resourceType: 'Condition',
  id,
  subject: { reference: `Patient/${patient}` },
  code: { text: 'asthma' },
  ...more,
})

async function row(source: string, id: string, columns: string, table = 'patient') {
  const [found] = await patients.db.query(
    `select ${columns} from source_resource kept join ${table} own on own.id = kept.target_id where source = $1 and source_id = $2`,
    [source, id],
  )
  return found
}

const NOW = { family: 'Now', given: ['Ann'] }
test.each<[string, object[]]>([
  [
    'a former one in front',
    [
      { use: 'old', family: 'Then' },
      { use: 'usual', ...NOW },
    ],
  ],
  ['one that ended', [{ use: 'official', family: 'Then', period: { end: '2001-01-01' } }, NOW]],
  ['one that never ends', [{ use: 'official', ...NOW, period: { end: '9999-12-31' } }, { family: 'Annie' }]],
  ['a maiden name in front of one that says nothing', [{ use: 'maiden', family: 'Then' }, NOW]],
  ['a nickname in front of one that says nothing', [{ use: 'nickname', family: 'Annie' }, NOW]],
  [
    'the official one behind',
    [
      { use: 'usual', family: 'Annie' },
      { use: 'official', ...NOW },
    ],
  ],
])('of several names the one in use counts: %s', async (_, name) => {
  const source = `urn:names-${JSON.stringify(name).length}`
  await importFile(patients, fileOf([person('named', { name })]), source)
  expect(await row(source, 'named', `name ->> 'text' as name`)).toEqual({ name: 'Ann Now' })
})

test('nobody is called on a number, or sought at an address, that was given up', async () => {
  const telecom = [
    { system: 'phone', value: '+12125550101', use: 'old' },
    { system: 'phone', value: '+12125550102', use: 'home', period: { end: '2019-05' } },
    { system: 'phone', value: '+12125550103', use: 'home', rank: 2, period: { end: '9999-12-31' } },
    { system: 'phone', value: '+12125550104', use: 'mobile', rank: 1 },
    { system: 'phone', value: '+12125550105', use: 'home', rank: 3, period: { end: '2026' } },
  ]
  const address = [
    { use: 'old', line: ['1 Then St'], city: 'Reno', state: 'NV', postalCode: '89501' },
    { use: 'billing', line: ['PO Box 1'], city: 'Troy', state: 'NY' },
    { use: 'home', line: ['2 Now St'], city: 'Troy', state: 'NY', postalCode: '12180' },
  ]
  await importFile(patients, fileOf([person('moved', { telecom, address })]), 'urn:moved')
  const told = await row(
    'urn:moved',
    'moved',
    `contact_points as points, address ->> 'city' as city, time_zone as zone`,
  )
  expect(told).toMatchObject({ city: 'Troy', zone: 'America/New_York' })
  expect(told.points.map(({ value }: { value: string }) => value)).toEqual([
    '+12125550104',
    '+12125550103',
    '+12125550105',
  ])
})

test.each([
  ['the home', '1 Work St^^Reno^NV^89501^^B~2 Now St^^Troy^NY^12180^^H', 'Troy'],
  ['the first that is good', '1 Then St^^Reno^NV^89501^^BA~2 Now St^^Troy^NY^12180', 'Troy'],
  ['none where nothing arrives', '1 Then St^^Reno^NV^89501^^BA', null],
])('of the addresses of a message counts %s', async (_, addresses, city) => {
  const mrn = `XAD-${addresses.length}`
  const pid = `PID|1||${mrn}^^^HV^MR||XAD^ANN||19610704|F|||${addresses}`
  await receive(patients, adt({ event: 'A28', control: mrn, occurred: '20261118120000', pid }))
  const [told] = await patients.db.query(
    `select address ->> 'city' as city from patient join patient_identifier own on own.patient_id = patient.id where value = $1`,
    [mrn],
  )
  expect(told).toEqual({ city })
})

test('what may turn the meaning of a resource around is not used: a row is refused by name, what is only kept is kept', async () => {
  const modifierExtension = [{ url: 'urn:refuted', valueBoolean: true }]
  const observation = {
    resourceType: 'Observation',
    id: 'turned',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '718-7' }] },
    subject: { reference: 'Patient/turned' },
    effectiveDateTime: '2026-11-01T10:00:00Z',
    valueQuantity: { value: 12, unit: 'g/dL' },
    modifierExtension,
  }
  const lines = [
    person('turned'),
    diagnosis('turned', 'turned', { modifierExtension }),
    diagnosis('ruled', 'turned', { implicitRules: 'urn:rules' }),
    observation,
  ]
  const answer = await importFile(patients, fileOf(lines), 'urn:turned')
  expect(answer.rejects).toEqual([
    { line: 2, reason: 'Condition/turned: it carries a modifierExtension, which nobody here understands.' },
    {
      line: 3,
      reason: 'Condition/ruled: it follows rules of its own (implicitRules), which nobody here understands.',
    },
  ])
  expect(answer.warnings.at(-1)).toMatchObject({ line: 4, resource: 'Observation/turned' })
  const told = (await patients.outbox()).filter(({ payload }) => JSON.stringify(payload).includes('/turned'))
  expect(told).toEqual([])
})

test('a condition is not joined to a stay of somebody else, by whatever name it gives it', async () => {
  const number = { system: 'urn:visits', value: '1' }
  const lines = [
    person('own'),
    person('other'),
    stay('theirs', 'other', { identifier: [number] }),
    diagnosis('by-id', 'own', { encounter: { reference: 'Encounter/theirs' } }),
    diagnosis('by-number', 'own', { encounter: { identifier: number } }),
    diagnosis('right', 'other', { encounter: { identifier: number } }),
  ]
  const answer = await importFile(patients, fileOf(lines), 'urn:theirs')
  const reason = 'encounter: refers to an encounter of another patient; the link was left out.'
  expect(answer.warnings.filter((one) => one.reason === reason).map(({ resource }) => resource)).toEqual([
    'Condition/by-id',
    'Condition/by-number',
  ])
  for (const [id, isJoined] of [
    ['by-id', false],
    ['by-number', false],
    ['right', true],
  ] as const)
    expect(await row('urn:theirs', id, 'encounter_id is not null as "isJoined"', 'condition')).toEqual({
      isJoined,
    })
})

test('nor to one that an earlier file brought, unless both are known to be one person', async () => {
  await importFile(patients, fileOf([person('own'), person('other'), stay('theirs', 'other')]), 'urn:before')
  const encounter = { reference: 'Encounter/theirs' }
  const lines = [diagnosis('wrong', 'own', { encounter }), diagnosis('right', 'other', { encounter })]
  const answer = await importFile(patients, fileOf(lines), 'urn:before')
  expect(answer.warnings).toMatchObject([
    {
      resource: 'Condition/wrong',
      reason: 'encounter: refers to an encounter of another patient; the link was left out.',
    },
  ])
  for (const [id, isJoined] of [
    ['wrong', false],
    ['right', true],
  ] as const)
    expect(await row('urn:before', id, 'encounter_id is not null as "isJoined"', 'condition')).toEqual({
      isJoined,
    })
  const survivor = await row('urn:before', 'own', 'own.id, own.version')
  const merged = await row('urn:before', 'other', 'own.id, own.version')
  await asking(patients).done(viewer('jo'), 'mergePatients', {
    survivorId: survivor.id,
    expectedVersion: survivor.version,
    mergedId: merged.id,
    mergedExpectedVersion: merged.version,
    reason: 'one person',
  })
  const either = [diagnosis('survivor', 'own', { encounter }), diagnosis('merged', 'other', { encounter })]
  const after = await importFile(patients, fileOf(either), 'urn:before')
  expect(after.warnings).toEqual([])
})

test('what a server says of its search is no part of the record, and a stay whose status nobody knows goes in', async () => {
  const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'warning', code: 'incomplete' }] }
  const reason = { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }
  const unknown = stay('unknown', 'searched', { status: undefined, _status: { extension: [reason] } })
  const bundle = {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: [
      { search: { mode: 'match' }, resource: person('searched') },
      { search: { mode: 'include' }, resource: unknown },
      { search: { mode: 'outcome' }, resource: outcome },
    ],
  }
  const answer = await importFile(patients, fileOf([bundle]), 'urn:searched')
  expect(answer).toMatchObject({ created: 2, rejects: [] })
  expect(await row('urn:searched', 'unknown', 'status', 'encounter')).toEqual({ status: 'UNKNOWN' })
})

test('an update on a condition changes what has no table of its own, too, under the name that it has', async () => {
  const system = 'http://hospital.example/number'
  const pulse = (id: string, value: string, rate = 60) => ({
    resourceType: 'Observation',
    id,
    identifier: [{ system, value }],
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
    subject: { reference: 'Patient/g-1' },
    effectiveDateTime: '2026-03-04T10:00:00Z',
    valueQuantity: { value: rate, unit: '/min' },
  })
  const put = (resource: { resourceType: string; id: string }, value: string) => ({
    fullUrl: `urn:uuid:${resource.id}`,
    resource,
    request: { method: 'PUT', url: `${resource.resourceType}?identifier=${system}|${value}` },
  })
  const visit = (id: string) => stay(id, 'g-1', { identifier: [{ system, value: 'G-V' }] })
  const transaction = (...entry: object[]) => ({ resourceType: 'Bundle', type: 'transaction', entry })
  const twice = [pulse('g-twice-1', 'G-C'), pulse('g-twice-2', 'G-C')]
  const before = fileOf([person('g-1'), pulse('g-obs', 'G-A'), visit('g-visit'), ...twice])
  await importFile(patients, before, 'urn:g')
  const [first, second] = [put(pulse('new-1', 'G-A', 70), 'G-A'), put(pulse('new-2', 'G-B', 71), 'G-B')]
  const sent = [
    transaction(first, second, put(visit('g-visit-2'), 'G-V')),
    transaction(put(pulse('new-3', 'G-A', 72), 'G-A'), put(pulse('new-4', 'G-B', 73), 'G-B')),
    transaction(put(pulse('new-5', 'G-C', 74), 'G-C')),
  ]
  const answer = await importFile(patients, fileOf(sent), 'urn:g')
  expect(answer).toMatchObject({ created: 2, changed: 3 })
  expect(answer.rejects).toEqual([
    { line: 3, reason: 'Observation/new-5 goes in on a condition that 2 records meet.' },
  ])
  const kept: object[] = await patients.db.query(
    `select source_id as id, body #>> '{valueQuantity,value}' as rate from source_resource
      where source = 'urn:g' and type = 'Observation' and source_id not like 'g-twice%' order by 1`,
  )
  expect(kept).toEqual([
    { id: 'g-obs', rate: '72' },
    { id: 'new-2', rate: '73' },
  ])
  const { id } = await row('urn:g', 'g-visit', 'own.id', 'encounter')
  expect(await row('urn:g', 'g-visit-2', 'own.id', 'encounter')).toEqual({ id })
})

test('a stay whose class is of HL7 table 0004 is one in HL7 v3, and leaves as it came', async () => {
  const table = (code: string) => ({ system: 'http://terminology.hl7.org/CodeSystem/v2-0004', code })
  const sent = ['I', 'E', 'O', 'N'].map((code) => stay(`of-${code}`, 'classed', { class: table(code) }))
  await importFile(patients, fileOf([person('classed'), ...sent]), 'urn:classes')
  const classes = []
  for (const { id } of sent) classes.push((await row('urn:classes', id, 'class', 'encounter')).class)
  expect(classes).toEqual(['IMP', 'EMER', 'AMB', 'N'])
  const told = (await patients.outbox()).filter(({ type }) => type === 'encounter.discharged.v1')
  expect(told.map(({ payload }) => (payload as { class: string }).class).sort()).toEqual(['EMER', 'IMP'])
})

test('what ends in a day, a month or a year ends with it', async () => {
  const period = { start: '2026-10-01T10:00:00Z', end: '2026-10-01' }
  const sent = [
    person('ended'),
    stay('day', 'ended', { period }),
    stay('month', 'ended', { period: { ...period, end: '2026-10' } }),
    stay('before', 'ended', { period: { ...period, end: '2026-09-30' } }),
    {
      resourceType: 'Coverage',
      id: 'cover',
      status: 'active',
      beneficiary: { reference: 'Patient/ended' },
      payor: [{ display: 'Summit' }],
      period: { start: '2026', end: '2028-02' },
    },
  ]
  const answer = await importFile(patients, fileOf(sent), 'urn:ended')
  expect(answer.rejects).toEqual([{ line: 4, reason: 'Encounter/before: it ends before it begins' }])
  for (const id of ['day', 'month'])
    expect(await row('urn:ended', id, 'discharged_at as at', 'encounter')).toEqual({
      at: new Date(period.start),
    })
  expect(
    await row('urn:ended', 'cover', 'starts_on::text as "from", ends_on::text as "to"', 'coverage'),
  ).toEqual({
    from: '2026-01-01',
    to: '2028-02-29',
  })
})

test('a house that a stay or an insurance carries within itself gives them its name', async () => {
  const contained = [{ resourceType: 'Organization', id: 'house', name: 'Summit' }]
  const sent = [
    person('housed'),
    stay('within', 'housed', { contained, serviceProvider: { reference: '#house' } }),
    {
      resourceType: 'Coverage',
      id: 'cover',
      status: 'active',
      contained,
      beneficiary: { reference: 'Patient/housed' },
      payor: [{ reference: '#house' }],
    },
  ]
  const answer = await importFile(patients, fileOf(sent), 'urn:housed')
  expect(answer.warnings.filter(({ line }) => line > 1)).toEqual([])
  expect(await row('urn:housed', 'within', 'facility_name as name', 'encounter')).toEqual({ name: 'Summit' })
  expect(await row('urn:housed', 'cover', 'payer_name as name', 'coverage')).toEqual({ name: 'Summit' })
})
