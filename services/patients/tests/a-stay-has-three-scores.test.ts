import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { lowerTiers } from '../src/sweeps/lower-tiers.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'
import { adt, receive } from './messages.js'

// LACE, HOSPITAL and Charlson of one discharge; expected values by hand from domain.md 2.1 to 2.3.
const dana = viewer('dana')
let now = new Date('2026-11-24T19:05:00Z')
const ICD_PCS = 'http://hl7.org/fhir/sid/icd-10-pcs'
const TURNED = [{ url: 'urn:refuted', valueBoolean: true }]
const ICD = 'http://hl7.org/fhir/sid/icd-10-cm'
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string

const subject = { reference: 'Patient/grace' }
const encounter = (id: string, start: string, end: string, more: object = {}) => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
  subject,
  period: { start, end },
  ...more,
})
const laboratory = (id: string, code: string, value: number, unit: string, at: string) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code }] },
  subject,
  effectiveDateTime: at,
  valueQuantity: { value, unit, code: unit, system: 'http://unitsofmeasure.org' },
})
const procedure = (id: string, system: string, code: string) => ({
  resourceType: 'Procedure',
  id,
  status: 'completed',
  subject,
  code: { coding: [{ system, code }] },
  performedDateTime: '2026-11-20T10:00:00Z',
})
const condition = (code: string) => ({
  resourceType: 'Condition',
  id: `c-${code}`,
  clinicalStatus: { coding: [{ code: 'active' }] },
  code: { coding: [{ system: ICD, code }] },
  subject,
  onsetDateTime: '2026-01-05T10:00:00Z',
})

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  await ask.cast()
  await importFile(
    patients,
    fileOf([
      {
        resourceType: 'Patient',
        id: 'grace',
        identifier: [{ system: 'urn:baton:mrn', value: 'HV-7001' }],
        name: [{ family: 'Okafor', given: ['Grace'] }],
        birthDate: '1954-03-01',
        gender: 'female',
      },
      ...['I50.22', 'J44.1', 'E11.22', 'E11.9', 'N18.31'].map(condition),
      ...[1, 2, 3].map((month) =>
        encounter(`prior-${month}`, `2026-0${month}-10T10:00:00Z`, `2026-0${month}-12T10:00:00Z`),
      ),
      encounter('too-old', '2025-10-01T10:00:00Z', '2025-10-03T10:00:00Z'),
      laboratory('hb-early', '718-7', 13.1, 'g/dL', '2026-11-18T12:00:00Z'),
      laboratory('hb-last', '718-7', 114, 'g/L', '2026-11-23T12:00:00Z'),
      laboratory('hb-after', '718-7', 14, 'g/dL', '2026-11-24T18:59:00Z'),
      { ...laboratory('hb-turned', '718-7', 90, 'g/L', '2026-11-23T13:00:00Z'), modifierExtension: TURNED },
      { ...laboratory('hb-ruled', '718-7', 80, 'g/L', '2026-11-23T14:00:00Z'), implicitRules: 'urn:rules' },
      { ...procedure('p-turned', ICD_PCS, '0DB60ZZ'), modifierExtension: TURNED },
      { ...procedure('p-ruled', ICD_PCS, '0DB60ZZ'), implicitRules: 'urn:rules' },
      laboratory('sodium', '2951-2', 133, 'mmol/L', '2026-11-22T12:00:00Z'),
      procedure('p1', 'http://snomed.info/sct', '430193006'),
      encounter('index', '2026-11-18T10:00:00-05:00', '2026-11-24T13:00:00-05:00', {
        priority: { coding: [{ code: 'EM' }] },
      }),
    ]),
  )
  const { patientByIdentifier } = await ask.read(
    viewer('jo'),
    '{ patientByIdentifier(system: "urn:baton:mrn", value: "HV-7001") { id } }',
  )
  patientId = patientByIdentifier.id
  await ask.done(viewer('jo'), 'assignCoordinator', { patientId, practitionerId: dana.id })
})
afterAll(() => patients.close())

async function scores(instrument?: string) {
  const only = instrument ? `(instrument: "${instrument}")` : ''
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${patientId}") { riskTier { tier reasons } riskScores${only} { edges { node {
       instrument version total band incomplete factors { code input points } } } } } }`,
  )
  return patient.riskScores.edges.map(({ node }: { node: object }) => node)
}

test('HOSPITAL 7, high, as vector H-3: the last hemoglobin of the stay, urgent, three admissions, six days', async () => {
  const [score] = await scores('HOSPITAL')
  expect(score).toMatchObject({ version: '2016', total: 7, band: 'HIGH', incomplete: false })
  const points = score.factors.map(({ code, points }: { code: string; points: number }) => [code, points])
  expect(Object.fromEntries(points)).toEqual({ H: 1, O: 0, S: 1, P: 0, IT: 1, A: 2, L: 2 })
  expect(score.factors[0].input).toBe('114 g/L')
})

test('a value or procedure that its source may have turned around, or that follows rules of its own, counts for nothing', async () => {
  const [{ factors }] = await scores('HOSPITAL')
  const inputOf = (wanted: string) => factors.find(({ code }: { code: string }) => code === wanted).input
  expect([inputOf('H'), inputOf('P')]).toEqual(['114 g/L', 'no'])
})

test('Charlson 6 by the weights of 1987 and 5 by those of 2011, as vector C-1', async () => {
  const found = await scores('CHARLSON')
  expect(found).toMatchObject([
    { version: '1987', total: 6, band: 'SEVERE', incomplete: false },
    { version: '2011', total: 5 },
  ])
  expect(found[0].factors.at(-1)).toMatchObject({
    code: 'AGE',
    input: '72 years: 3 points, 9 with them',
    points: null,
  })
  const [row]: { inputs: object }[] = await patients.db.query(
    `select inputs from risk_score where instrument = 'CHARLSON' and version = '1987'`,
  )
  expect(row?.inputs).toMatchObject({ age: 72, agePoints: 3, ageAdjustedTotal: 9 })
})

test('LACE stays the newest of them, each is told, and the tier says which of them is high', async () => {
  const all = await scores()
  expect(all.map(({ instrument }: { instrument: string }) => instrument)).toEqual([
    'LACE',
    'HOSPITAL',
    'CHARLSON',
    'CHARLSON',
  ])
  const told = await ask.told('risk-score.computed.v1')
  expect(told).toHaveLength(4)
  const { patient } = await ask.read(dana, `{ patient(id: "${patientId}") { riskTier { tier reasons } } }`)
  expect(patient.riskTier.tier).toBe('HIGH')
  expect(patient.riskTier.reasons).toEqual(
    expect.arrayContaining(['HOSPITAL_HIGH', 'LACE_HIGH', 'INPATIENT_STAYS']),
  )
})

test('without laboratory values HOSPITAL is incomplete', async () => {
  const bare = await ask.patient({ family: 'Bare', given: ['B'] })
  const stay = { patientId: bare, class: 'IMP', status: 'FINISHED', admittedAt: '2026-11-20T10:00:00Z' }
  await ask.done(dana, 'recordEncounter', {
    ...stay,
    dischargedAt: '2026-11-22T10:00:00Z',
    type: { display: 'Oncology inpatient stay' },
  })
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${bare}") { riskScores(instrument: "HOSPITAL") { edges { node { total incomplete factors { code points } } } } } }`,
  )
  const [{ node }] = patient.riskScores.edges
  expect(node).toMatchObject({ total: 2, incomplete: true })
  const unknown = node.factors.filter(({ points }: { points: number | null }) => points === null)
  expect(unknown.map(({ code }: { code: string }) => code)).toEqual(['H', 'S', 'A'])
})

/** A patient with a stay of two days that ended, and what is asked of its scores. */
async function discharged(family: string, more: object = {}) {
  const id = await ask.patient({ family, given: [family] })
  const times = { admittedAt: '2026-11-20T15:00:00Z', dischargedAt: '2026-11-22T15:00:00Z' }
  const stay = { patientId: id, class: 'IMP', status: 'FINISHED', ...times, ...more }
  const { encounter } = await ask.done(dana, 'recordEncounter', stay, 'encounter { id version }')
  const newest = async (instrument: string): Promise<{ total: number; count: number; inputs: string[] }> => {
    const { patient } = await ask.read(
      dana,
      `{ patient(id: "${id}") { riskScores(instrument: "${instrument}") { edges { node { total factors { input } } } } } }`,
    )
    const [{ node }] = patient.riskScores.edges
    const inputs = node.factors.map(({ input }: { input: string }) => input)
    return { total: node.total, count: patient.riskScores.edges.length, inputs }
  }
  return { id, stay, encounter, newest }
}

test('a diagnosis and a value that are written down after the discharge count, once, until they are refuted', async () => {
  const { id, newest } = await discharged('Late')
  const heart = { patientId: id, code: { system: ICD, code: 'I50.9' }, onsetAt: '2026-10-01T10:00:00Z' }
  const { condition } = await ask.done(
    dana,
    'recordCondition',
    { ...heart, clinicalStatus: 'active', verificationStatus: 'confirmed' },
    'condition { id version }',
  )
  expect(await newest('LACE')).toMatchObject({ total: 4, count: 2 })
  const sodium = { patientId: id, code: { system: 'http://loinc.org', code: '2951-2' }, unit: 'mmol/L' }
  const at = { observedAt: '2026-11-21T15:00:00Z' }
  await ask.done(dana, 'recordObservation', { ...sodium, ...at, value: 128 })
  expect(await newest('HOSPITAL')).toMatchObject({ total: 1, count: 2 })
  expect((await newest('LACE')).count).toBe(2)
  const refuted = { ...heart, clinicalStatus: 'inactive', verificationStatus: 'refuted' }
  await ask.done(dana, 'recordCondition', {
    ...refuted,
    id: condition.id,
    expectedVersion: condition.version,
  })
  expect(await newest('LACE')).toMatchObject({ total: 2, count: 3 })
})

test('a stay that was entered in error counts for no tier any more, and in no score of another', async () => {
  const { id, stay, encounter } = await discharged('Wrong', { priority: { code: 'EM' } })
  const tier = async () => {
    const { patient } = await ask.read(dana, `{ patient(id: "${id}") { riskTier { tier reasons } } }`)
    return patient.riskTier
  }
  expect(await tier()).toEqual({ tier: 'RISING', reasons: ['LACE_MODERATE'] })
  const change = { id: encounter.id, expectedVersion: encounter.version, status: 'ENTERED_IN_ERROR' }
  await ask.done(dana, 'recordEncounter', { ...stay, ...change })
  expect(await tier()).toEqual({ tier: 'STANDARD', reasons: [] })
})

test('of a stay of observation alone the scores are made, and say that they were not made for it', async () => {
  const { id, newest } = await discharged('Observed', { class: 'OBSENC' })
  expect(await newest('LACE')).toMatchObject({ total: 2, count: 1 })
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${id}") { riskScores { edges { node { offLabel } } } } }`,
  )
  expect(patient.riskScores.edges).toEqual(Array(4).fill({ node: { offLabel: true } }))
})

test('what a merged record knows counts in the scores of a stay, until the records are parted', async () => {
  const { id: survivorId, newest } = await discharged('Joined')
  const mergedId = await ask.patient({ family: 'Joined', given: ['J'] })
  const lung = { patientId: mergedId, code: { system: ICD, code: 'J44.9' }, onsetAt: '2026-10-01T10:00:00Z' }
  await ask.done(dana, 'recordCondition', {
    ...lung,
    clinicalStatus: 'active',
    verificationStatus: 'confirmed',
  })
  const versions = { expectedVersion: 1, mergedExpectedVersion: 1 }
  const merge = { survivorId, mergedId, ...versions, reason: 'one person' }
  await ask.done(viewer('jo'), 'mergePatients', merge)
  expect(await newest('LACE')).toMatchObject({ total: 4, count: 2 })
  const [{ version }] = await patients.db.query('select version from patient where id = $1', [survivorId])
  const parted = { survivorId, mergedId, expectedVersion: version, reason: 'two people' }
  await ask.done(viewer('jo'), 'unmergePatients', parted)
  expect(await newest('LACE')).toMatchObject({ total: 2, count: 3 })
})

test('what a file tells after the stay counts; what is preliminary, in another unit or over for long does not', async () => {
  const of = { reference: 'Patient/after' }
  const hemoglobin = (name: string, value: number, more: object) => ({
    ...laboratory(`after-${name}`, '30350-3', value, 'g/dL', '2026-11-21'),
    subject: of,
    ...more,
  })
  const import_ = async (...resources: object[]) => {
    await importFile(patients, fileOf(resources), 'urn:after')
    const [row] = await patients.db.query(
      `select string_agg(concat_ws(' ', instrument, version, total, jsonb_path_query_first(factors, '$[*] ? (@.code == "H")') ->> 'input'), '; ' order by computed_at, id) as said
         from (select distinct on (instrument, version) score.* from risk_score score join source_resource kept
           on kept.target_id = score.patient_id where kept.source = 'urn:after'
          order by instrument, version, computed_at desc, score.id desc) newest where instrument <> 'LACE'`,
    )
    return row.said
  }
  const during = { start: '2026-11-20T10:00:00Z', end: '2026-11-23T10:00:00Z' }
  const serviceType = { coding: [{ system: 'http://snomed.info/sct', code: '418002000' }] }
  const person = {
    resourceType: 'Patient',
    id: 'after',
    name: [{ family: 'After' }],
    birthDate: '1950-01-01',
  }
  const stay = encounter('after', during.start, during.end, { subject: of, serviceType })
  const ulcer = { ...condition('K25.9'), id: 'after-k', subject: of }
  const over = { clinicalStatus: { coding: [{ code: 'resolved' }] }, onsetDateTime: '2019-01-05' }
  expect(await import_(person, stay, { ...ulcer, ...over })).toBe(
    'CHARLSON 2011 0; CHARLSON 1987 0; HOSPITAL 2016 2 unknown',
  )
  const later = { effectiveDateTime: '2026-11-22T10:00:00Z' }
  const preliminary = hemoglobin('early', 9, { status: 'preliminary', ...later })
  expect(await import_(preliminary, hemoglobin('last', 11.4, {}))).toContain('HOSPITAL 2016 3 11.4 g/dL')
  const surgery = {
    ...procedure('after-p', ICD_PCS, '0DB60ZZ'),
    subject: of,
    performedDateTime: '2026-11-23',
  }
  expect(await import_(surgery)).toContain('HOSPITAL 2016 4')
  expect(await import_({ ...surgery, performedDateTime: '2026-11-24' })).toContain('HOSPITAL 2016 3')
  const again = { clinicalStatus: { coding: [{ code: 'active' }] } }
  expect(await import_({ ...ulcer, ...over, ...again })).toContain('CHARLSON 1987 1')
})

test('diagnoses count in the scores: of the discharge itself, of an update after it, and never of one that is taken back', async () => {
  const of = { mrn: 'HV-61', visit: 'V61', admitted: '20261121080000' }
  const lace = async () => {
    const { data } = await patients.query(
      viewer('jo'),
      `{ patientByIdentifier(system: "urn:baton:authority:HV", value: "HV-61") { riskTier { tier reasons }
         riskScores(instrument: "LACE") { edges { node { total factors { input } } } } } }`,
    )
    const { riskTier, riskScores } = data?.['patientByIdentifier'] ?? {}
    const totals = riskScores.edges.map(({ node }: { node: { total: number } }) => node.total)
    return { totals, tier: riskTier.tier, comorbid: riskScores.edges[0]?.node.factors[2].input }
  }
  const diagnosis = (code: string) => [`DG1|1||${code}^^I10||20261123`]
  await receive(
    patients,
    adt({ ...of, event: 'A01', control: 'd1', occurred: '20261121080000' }),
    adt({ ...of, event: 'A03', control: 'd2', occurred: '20261124080000', more: diagnosis('I50.9') }),
  )
  expect(await lace()).toEqual({ totals: [8], tier: 'RISING', comorbid: 'congestiveHeartFailure (sum 2)' })
  const coded = { ...of, event: 'A08', discharged: '20261124080000' }
  await receive(
    patients,
    adt({ ...coded, control: 'd3', occurred: '20261124090000', more: diagnosis('J44.9') }),
    adt({ ...coded, control: 'd4', occurred: '20261124100000', more: diagnosis('J44.9') }),
  )
  expect(await lace()).toEqual({
    totals: [11, 8],
    tier: 'HIGH',
    comorbid: 'congestiveHeartFailure, chronicPulmonaryDisease (sum 4)',
  })
  await receive(patients, adt({ ...of, event: 'A13', control: 'd5', occurred: '20261124110000' }))
  expect(await lace()).toMatchObject({ totals: [11, 8], tier: 'STANDARD' })
})

test('LACE counts a myocardial infarction that is over as a previous one, and a heart failure that is over not at all', async () => {
  const id = await ask.patient({ family: 'Former', given: ['F'] })
  const over = {
    clinicalStatus: 'resolved',
    onsetAt: '2020-01-05T10:00:00Z',
    abatedAt: '2020-03-05T10:00:00Z',
  }
  for (const code of ['I21.4', 'I50.9'])
    await ask.done(dana, 'recordCondition', { patientId: id, code: { system: ICD, code }, ...over })
  const stay = { patientId: id, class: 'IMP', status: 'FINISHED', admittedAt: '2026-11-20T15:00:00Z' }
  await ask.done(dana, 'recordEncounter', { ...stay, dischargedAt: '2026-11-22T15:00:00Z' })
  const found = await ask.read(
    dana,
    `{ patient(id: "${id}") { riskScores(instrument: "LACE") { edges { node { factors { code input points } } } } } }`,
  )
  expect(found['patient'].riskScores.edges[0].node.factors[2]).toEqual({
    code: 'C',
    input: 'previousMyocardialInfarction (sum 1)',
    points: 1,
  })
})

test('the scores of a child are computed and say that they were made for adults, up to the eighteenth birthday', async () => {
  const offLabelOf = async (birthDate: string, birthDatePrecision = 'DAY') => {
    const born = { birthDate, birthDatePrecision }
    const id = await ask.patient({ family: 'Ramirez', given: [birthDate] }, born)
    const stay = { patientId: id, class: 'IMP', status: 'FINISHED', admittedAt: '2026-11-20T15:00:00Z' }
    await ask.done(dana, 'recordEncounter', { ...stay, dischargedAt: '2026-11-22T15:00:00Z' })
    const found = await ask.read(
      dana,
      `{ patient(id: "${id}") { riskScores { edges { node { offLabel } } } } }`,
    )
    return found['patient'].riskScores.edges.map(({ node }: { node: { offLabel: boolean } }) => node.offLabel)
  }
  expect(await offLabelOf('2017-04-02')).toEqual([true, true, true, true])
  expect(await offLabelOf('2008-11-23')).toEqual([true, true, true, true])
  expect(await offLabelOf('2008-11-22')).toEqual([false, false, false, false])
  // Of a year or a month alone: whoever may be a child counts as one.
  expect(await offLabelOf('2008-01-01', 'YEAR')).toEqual([true, true, true, true])
  expect(await offLabelOf('2008-11-01', 'MONTH')).toEqual([true, true, true, true])
  expect(await offLabelOf('2008-10-01', 'MONTH')).toEqual([false, false, false, false])
})

test('a tier falls by time alone, a step each time that a reason is too long ago, and that is told', async () => {
  const tier = async () => {
    await lowerTiers.run(patients.deps)
    const { patient } = await ask.read(dana, `{ patient(id: "${patientId}") { riskTier { tier reasons } } }`)
    return patient.riskTier
  }
  expect((await tier()).reasons).toContain('INPATIENT_STAYS')
  now = new Date('2027-06-01T12:00:00Z') // one stay is left of the last twelve months
  expect(await tier()).toEqual({ tier: 'HIGH', reasons: ['LACE_HIGH', 'HOSPITAL_HIGH'] })
  now = new Date('2027-12-01T12:00:00Z')
  expect(await tier()).toEqual({ tier: 'STANDARD', reasons: [] })
  const told = (await ask.told('risk-tier.changed.v1')).filter(
    (payload) => 'patientId' in payload && payload.patientId === patientId,
  )
  expect(told.at(-1)).toMatchObject({ from: 'HIGH', to: 'STANDARD' })
})
