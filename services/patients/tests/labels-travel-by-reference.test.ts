import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'
import { chart, labelled, LOINC } from './labelled-chart.js'
import { bundleOf, measurements } from './large-bundles.js'

// A drug ordered for a protected diagnosis tells of the diagnosis: whoever is told of it is told its label, too.
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>

beforeAll(async () => {
  patients = await testSubgraph(definition)
  ask = asking(patients)
  await ask.cast()
})
afterAll(() => patients.close())

type Chart = ReturnType<typeof chart>

/** The labels under which the resources of a chart were told last; `taken back` where what was told is not to be known. */
async function told(prefix: string): Promise<Record<string, string>> {
  const payloads = await ask.told('clinical-fact.recorded.v1')
  const facts = payloads.flatMap((payload) => ('facts' in payload ? payload.facts : []))
  const rows: { id: string; key: string }[] = await patients.db.query(
    `select coalesce(target_id, source || '#' || type || '/' || source_id) as id, replace(source_id, $1 || '-', '') as key
       from source_resource where source_id like $1 || '-%'`,
    [prefix],
  )
  return Object.fromEntries(
    rows.flatMap(({ id, key }) => {
      const last = facts.filter((fact) => fact.id === id).at(-1)
      if (!last) return []
      return [[key, last.status === 'entered-in-error' ? 'taken back' : (last.sensitivity ?? 'NONE')]]
    }),
  )
}

/** The labels under which claims and plans were told to those who own them. */
async function received(prefix: string): Promise<Record<string, string | null>> {
  const rows: { key: string; label: string | null }[] = await patients.db.query(
    `select regexp_replace(told ->> 'resourceId', '^.*-', '') as key, told ->> 'sensitivity' as label
       from outbox, jsonb_array_elements(coalesce(payload -> 'claims', jsonb_build_array(payload))) told
      where type in ('claims.received.v1', 'care-plan.received.v1') and told ->> 'resourceId' like '%/' || $1 || '-%'`,
    [prefix],
  )
  return Object.fromEntries(rows.map(({ key, label }) => [key, label]))
}

const sent = (one: Chart, ...names: (keyof Chart)[]) => fileOf(names.map((name) => one[name]))
const ALL = ['patient', 'dx', 'stay', 'drug', 'procedure', 'lab', 'report', 'claim', 'plan', 'plain'] as const
const OPEN = { drug: 'NONE', procedure: 'NONE', lab: 'NONE', report: 'NONE', plain: 'NONE' }

test('within one bundle, whatever comes first', async () => {
  const one = chart('hiv', { diagnosis: labelled('HIV') })
  const bundle = {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [...ALL].reverse().map((name) => ({ resource: one[name] })),
  }
  expect(await importFile(patients, fileOf([bundle]), 'urn:travel')).toMatchObject({
    rejects: [],
    created: 10,
  })
  expect(await told('hiv')).toEqual({ ...OPEN, dx: 'HIV', stay: 'NONE', drug: 'HIV', procedure: 'HIV' })
  expect(await received('hiv')).toEqual({ claim: 'HIV', plan: 'HIV' })
})

test('what refers to a labelled stay at two removes carries its label', async () => {
  const one = chart('ipv', { stay: labelled('SDV') })
  await importFile(patients, sent(one, ...ALL), 'urn:travel')
  expect(await told('ipv')).toEqual({ ...OPEN, dx: 'NONE', stay: 'IPV', lab: 'IPV', report: 'IPV' })
  expect(await received('ipv')).toEqual({ claim: null, plan: null })
})

test('a label that comes later reaches what was told before, and goes again', async () => {
  const plain = chart('later', {})
  await importFile(patients, sent(plain, ...ALL), 'urn:travel')
  expect(await told('later')).toEqual({ ...OPEN, dx: 'NONE', stay: 'NONE' })
  const shut = chart('later', { diagnosis: labelled('HIV') })
  await importFile(patients, sent(shut, 'dx'), 'urn:travel')
  expect(await told('later')).toEqual({ ...OPEN, dx: 'HIV', stay: 'NONE', drug: 'HIV', procedure: 'HIV' })
})

const line = (...resources: object[]) => resources
const batch = (...resources: object[]) => [
  { resourceType: 'Bundle', type: 'batch', entry: resources.map((resource) => ({ resource })) },
]
test.each([
  ['line', line],
  ['batch', batch],
])(
  'a resource that stays out of a %s labels what came before all the same, and nothing else',
  async (prefix, fileWith) => {
    await importFile(patients, sent(chart(prefix, {}), ...ALL), 'urn:travel')
    const { dx, stay } = chart(prefix, { diagnosis: labelled('HIV'), stay: labelled('SDV') })
    const turned = {
      ...dx,
      code: { text: 'none' },
      modifierExtension: [{ url: 'urn:refuted', valueBoolean: true }],
    }
    const answer = await importFile(
      patients,
      fileOf(fileWith(turned, { ...stay, implicitRules: 'urn:rules' })),
      'urn:travel',
    )
    expect(answer).toMatchObject({ rejectCount: 2, created: 0, changed: 0 })
    const carried = {
      dx: 'HIV',
      stay: 'IPV',
      drug: 'HIV',
      procedure: 'HIV',
      lab: 'IPV',
      report: 'IPV',
      plain: 'NONE',
    }
    expect(await told(prefix)).toEqual(carried)
    const [row] = await patients.db.query(
      `select sensitivity, code ->> 'code' as code from condition where id = (select target_id from source_resource where source_id = $1)`,
      [`${prefix}-dx`],
    )
    expect(row).toEqual({ sensitivity: 'HIV', code: 'B20' })
  },
)

const FILLED = { large: 4_100, vast: 10_100 } // with so many more entries it goes in part by part

test.each(['large', 'vast'] as const)(
  'a %s transaction that is refused labels what came before all the same, as a small one does',
  async (prefix) => {
    await importFile(patients, sent(chart(prefix, {}), ...ALL), 'urn:travel')
    const { dx } = chart(prefix, { diagnosis: labelled('HIV') })
    const stray = { resourceType: 'Condition', id: 'stray', subject: { reference: 'Patient/nobody' } }
    const entry = [
      ...measurements(`${prefix}-filling`, FILLED[prefix]),
      { resource: dx },
      { resource: stray },
    ]
    const answer = await importFile(patients, fileOf([bundleOf('transaction', entry)]), 'urn:travel')
    expect(answer).toMatchObject({ created: 0, changed: 0 })
    expect(answer.rejects).toEqual([
      { line: 1, reason: 'Condition/stray refers to Patient/nobody, which is unknown.' },
    ])
    expect(await told(prefix)).toEqual({ ...OPEN, dx: 'HIV', stay: 'NONE', drug: 'HIV', procedure: 'HIV' })
  },
)

/** What was told to those who keep a copy under which label they keep it from now on, since so many such events. */
async function relabelled(prefix: string): Promise<Record<string, string>> {
  const payloads = await ask.told('record.labelled.v1')
  const rows = payloads as { recordId: string; sensitivity: string }[]
  return Object.fromEntries(
    rows.flatMap(({ recordId, sensitivity }) => {
      const key = new RegExp(`/${prefix}-(\\w+)$`).exec(recordId)?.[1]
      return key === undefined ? [] : [[key, sensitivity]]
    }),
  )
}

test('who keeps plans, claims and measurements hears of a label that comes later, of its strengthening and of its end', async () => {
  await importFile(patients, sent(chart('kept', {}), ...ALL), 'urn:travel')
  expect(await relabelled('kept')).toEqual({})
  const label = (diagnosis: object, stay: object) =>
    importFile(patients, sent(chart('kept', { diagnosis, stay }), 'dx', 'stay'), 'urn:travel')
  await label(labelled('HIV'), labelled('SDV'))
  expect(await relabelled('kept')).toEqual({ claim: 'HIV', plan: 'HIV', lab: 'IPV' })
  await label(labelled('42CFRPart2'), labelled('42CFRPart2'))
  expect(await relabelled('kept')).toEqual({ claim: 'PART2', plan: 'PART2', lab: 'PART2' })
  const told = await received('kept')
  expect(told).toEqual({ claim: null, plan: null }) // nothing more was told of them
  const whole = await importFile(
    patients,
    sent(chart('fresh', { diagnosis: labelled('42CFRPart2') }), ...ALL),
    'urn:travel',
  )
  expect(whole).toMatchObject({ created: 10 })
  expect(await relabelled('fresh')).toEqual({}) // nobody was told of what was protected from the beginning
})

test('what was measured here in a stay that is labelled later is kept under the label', async () => {
  await importFile(patients, sent(chart('bedside', {}), 'patient', 'stay'), 'urn:travel')
  const [row]: { id: string; version: number; patientId: string }[] = await patients.db.query(
    `select id, version, patient_id as "patientId" from encounter where id =
       (select target_id from source_resource where source_id = 'bedside-stay')`,
  )
  const { id: practitionerId } = viewer('dana')
  await ask.done(viewer('jo'), 'assignCoordinator', { patientId: row?.patientId, practitionerId })
  await ask.done(viewer('dana'), 'recordObservation', {
    patientId: row?.patientId,
    encounterId: row?.id,
    code: { system: LOINC, code: '8480-6' },
    value: 150,
    unit: 'mm[Hg]',
  })
  const [measured] = await patients.db.query(`select id from observation where encounter_id = $1`, [row?.id])
  await importFile(patients, fileOf([chart('bedside', { stay: labelled('PSY') }).stay]), 'urn:travel')
  expect((await ask.told('record.labelled.v1')).at(-1)).toMatchObject({
    recordId: measured.id,
    type: 'Observation',
    sensitivity: 'BH',
  })
})

test('what was entered here is told to measures again when its stay is labelled later, and taken back by Part 2', async () => {
  const dana = viewer('dana')
  const patientId = await ask.patient({ family: 'Byhand', given: ['Una'] })
  const stay = { patientId, class: 'IMP', status: 'FINISHED', admittedAt: '2026-11-01T10:00:00Z' }
  const facts = { ...stay, dischargedAt: '2026-11-02T10:00:00Z' }
  await ask.done(dana, 'recordEncounter', facts)
  const [{ id: encounterId }] = await patients.db.query(`select id from encounter where patient_id = $1`, [
    patientId,
  ])
  const code = { system: LOINC, code: '4548-4' }
  await ask.done(dana, 'recordObservation', { patientId, encounterId, code, value: 7, unit: '%' })
  const diagnosis = { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9' }
  await ask.done(dana, 'recordCondition', { patientId, encounterId, code: diagnosis })
  const label = async (sensitivity: string): Promise<object[]> => {
    const [{ version: expectedVersion }] = await patients.db.query(
      `select version from encounter where id = $1`,
      [encounterId],
    )
    await ask.done(dana, 'recordEncounter', { ...facts, id: encounterId, expectedVersion, sensitivity })
    const last = (await ask.told('clinical-fact.recorded.v1')).at(-1)
    return last && 'facts' in last ? last.facts : []
  }
  const measured = { type: 'Observation', status: 'final', value: 7, revises: true }
  expect(await label('HIV')).toMatchObject([
    { ...measured, sensitivity: 'HIV' },
    { type: 'Condition', codes: [diagnosis], revises: true, sensitivity: 'HIV' },
  ])
  expect(await label('NONE')).toMatchObject([measured, { type: 'Condition', codes: [diagnosis] }])
  expect((await ask.told('observation.recorded.v1')).at(-1)).toMatchObject({ patientId, value: 7 })
  const shut = await label('PART2')
  expect(shut).toMatchObject([{ status: 'entered-in-error' }, { status: 'entered-in-error' }])
  expect(JSON.stringify(shut)).not.toMatch(/4548-4|E11/)
})

test('what comes after the label carries it, and Part 2 takes back what was told', async () => {
  const one = chart('sud', { diagnosis: labelled('42CFRPart2') })
  await importFile(patients, sent(one, 'patient', 'dx', 'stay'), 'urn:travel')
  await importFile(patients, sent(one, 'drug', 'claim', 'plan', 'lab', 'report', 'plain'), 'urn:travel')
  expect(await told('sud')).toEqual({ stay: 'NONE', lab: 'NONE', report: 'NONE', plain: 'NONE' })
  expect(await received('sud')).toEqual({})
  const stay = chart('sud', { stay: labelled('42CFRPart2') }).stay
  await importFile(patients, fileOf([stay]), 'urn:travel')
  expect(await told('sud')).toEqual({ stay: 'PART2', lab: 'taken back', report: 'taken back', plain: 'NONE' })
  const last = (await ask.told('clinical-fact.recorded.v1')).at(-1)
  expect(JSON.stringify(last)).not.toContain('718-7')
})

test('a label that somebody gives here reaches what an import brought', async () => {
  await importFile(patients, sent(chart('hand', {}), ...ALL), 'urn:travel')
  const [row]: { id: string; version: number; patientId: string }[] = await patients.db.query(
    `select id, version, patient_id as "patientId" from encounter where id =
       (select target_id from source_resource where source_id = 'hand-stay')`,
  )
  const { id: practitionerId } = viewer('dana')
  await ask.done(viewer('jo'), 'assignCoordinator', { patientId: row?.patientId, practitionerId })
  await ask.done(viewer('dana'), 'recordEncounter', {
    id: row?.id,
    expectedVersion: row?.version,
    patientId: row?.patientId,
    class: 'AMB',
    status: 'FINISHED',
    admittedAt: '2026-11-01T10:00:00Z',
    dischargedAt: '2026-11-01T11:00:00Z',
    sensitivity: 'BH',
  })
  expect(await told('hand')).toMatchObject({ stay: 'BH', lab: 'BH', report: 'BH', drug: 'NONE' })
  // Care-plans made a transition of the stay, which is as protected as the stay.
  expect(await ask.told('record.labelled.v1')).toContainEqual(
    expect.objectContaining({ recordId: row?.id, type: 'Encounter', sensitivity: 'BH' }),
  )
})

test('a coverage that is labelled shows to nobody whom the label shuts out', async () => {
  const patient = { resourceType: 'Patient', id: 'cov', name: [{ family: 'Cov' }], birthDate: '1970-01-01' }
  const coverage = (id: string, more: object = {}) => ({
    resourceType: 'Coverage',
    id,
    status: 'active',
    beneficiary: { reference: 'Patient/cov' },
    payor: [{ display: id }],
    ...more,
  })
  await importFile(
    patients,
    fileOf([patient, coverage('Open Plan'), coverage('Recovery Plan', labelled('42CFRPart2'))]),
    'urn:travel',
  )
  const [row]: { id: string }[] = await patients.db.query(`select id from patient where family_key = 'cov'`)
  const query = `{ patient(id: "${row?.id}") { coverages { payerName } } }`
  const { patient: seen } = await ask.read(viewer('jo'), query)
  expect(seen.coverages).toEqual([{ payerName: 'Open Plan' }])
})

const MRN = 'urn:hospital:numbers'
/** A chart whose resources call each other by their numbers alone. */
function numbered(prefix: string, { diagnosis = {}, stay = {} }: { diagnosis?: object; stay?: object }) {
  const one = chart(prefix, { diagnosis, stay })
  const number = (value: string) => ({ system: MRN, value: `${prefix}-${value}` })
  const because = { reasonReference: [{ identifier: number('dx') }] }
  return {
    ...one,
    dx: { ...one.dx, identifier: [number('dx')] },
    stay: { ...one.stay, identifier: [number('stay')] },
    drug: { ...one.drug, ...because },
    procedure: {
      ...one.procedure,
      reasonReference: [{ reference: `Condition?identifier=${MRN}|${prefix}-dx` }],
    },
    lab: { ...one.lab, encounter: { identifier: number('stay') } },
    claim: { ...one.claim, diagnosis: [{ sequence: 1, diagnosisReference: { identifier: number('dx') } }] },
    plan: { ...one.plan, addresses: [{ type: 'Condition', identifier: number('dx') }] },
    plain: { ...one.plain, performer: [{ actor: { identifier: number('somebody else') } }] },
  }
}

test.each(['one bundle', 'lines', 'one import after the other'])(
  'a label travels along identifiers and conditional references: %s',
  async (way) => {
    const prefix = `by${way.length}`
    const one = numbered(prefix, { diagnosis: labelled('HIV'), stay: labelled('SDV') })
    const entry = ALL.map((name) => ({ resource: one[name] }))
    const files = {
      'one bundle': [fileOf([{ resourceType: 'Bundle', type: 'transaction', entry }])],
      lines: [fileOf(ALL.map((name) => one[name]))],
      'one import after the other': ALL.map((name) => fileOf([one[name]])),
    }[way]
    for (const file of files ?? [])
      expect(await importFile(patients, file, 'urn:numbers')).toMatchObject({ rejects: [] })
    const labels = { drug: 'HIV', procedure: 'HIV', lab: 'IPV', report: 'IPV', plain: 'NONE' }
    expect(await told(prefix)).toEqual({ ...labels, dx: 'HIV', stay: 'IPV' })
    expect(await received(prefix)).toEqual({ claim: 'HIV', plan: 'HIV' })
  },
)

test('a diagnosis that names its stay by a number belongs to the stay', async () => {
  const one = numbered('numbered', { stay: labelled('42CFRPart2') })
  const dx = { ...one.dx, encounter: { identifier: { system: MRN, value: 'numbered-stay' } } }
  await importFile(patients, fileOf([one.patient, one.stay]), 'urn:numbers')
  await importFile(patients, fileOf([dx]), 'urn:numbers')
  const [row] = await patients.db.query(
    `select patient_id as "patientId", encounter_id is not null as "isOfStay" from condition
      where id = (select target_id from source_resource where source_id = 'numbered-dx')`,
  )
  expect(row.isOfStay).toBe(true)
  const { patient } = await ask.read(
    viewer('jo'),
    `{ patient(id: "${row.patientId}") { conditions { edges { node { id } } } } }`,
  )
  expect(patient.conditions.edges).toEqual([])
})

test('a payer that only labelled claims tell of shows to nobody whom the label shuts out, nor a day that only they billed', async () => {
  const one = chart('billed', { diagnosis: labelled('42CFRPart2') })
  const claim = (id: string, payer: string, day: string, more: object = {}) => ({
    resourceType: 'ExplanationOfBenefit',
    id,
    status: 'active',
    patient: { reference: 'Patient/billed' },
    billablePeriod: { start: day, end: day },
    contained: [{ resourceType: 'Coverage', id: 'c', payor: [{ display: payer }] }],
    ...more,
  })
  const because = { diagnosis: [{ sequence: 1, diagnosisReference: { reference: 'Condition/billed-dx' } }] }
  const claims = [
    claim('b1', 'Open Plan', '2026-10-01T08:00:00Z'),
    claim('b2', 'Open Plan', '2026-11-01T08:00:00Z', because),
    claim('b3', 'Recovery Plan', '2026-11-02T08:00:00Z', because),
  ]
  await importFile(patients, fileOf([one.patient, one.dx, ...claims]), 'urn:travel')
  const [row]: { id: string }[] = await patients.db.query(
    `select id from patient where family_key = 'billed'`,
  )
  const query = `{ patient(id: "${row?.id}") { coverages { payerName lastBilledOn } } }`
  const { patient } = await ask.read(viewer('jo'), query)
  expect(patient.coverages).toEqual([{ payerName: 'Open Plan', lastBilledOn: '2026-10-01' }])
})
