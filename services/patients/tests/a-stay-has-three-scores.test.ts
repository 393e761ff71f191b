import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { lowerTiers } from '../src/sweeps/lower-tiers.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'

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
