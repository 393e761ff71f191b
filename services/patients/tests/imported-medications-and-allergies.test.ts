import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'

const dana = viewer('dana')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string

const subject = { reference: 'Patient/p1' }
const at = (id: string) => ({ encounter: { reference: `Encounter/${id}` } })
const rxnorm = (code: string, display: string) => ({
  coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code, display }],
})
const stay = (id: string) => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { code: 'IMP' },
  subject,
  period: { start: '2026-05-01T10:00:00-04:00', end: '2026-05-04T10:00:00-04:00' },
})
const LISINOPRIL = {
  resourceType: 'MedicationRequest',
  id: 'm1',
  status: 'active',
  intent: 'order',
  subject,
  ...at('e1'),
  authoredOn: '2026-05-02',
  medicationCodeableConcept: rxnorm('314076', 'lisinopril 10 MG Oral Tablet'),
  dosageInstruction: [{ text: 'one tablet a day' }],
}
const RECORD = [
  {
    resourceType: 'Patient',
    id: 'p1',
    name: [{ family: 'Abara', given: ['Chidi'] }],
    birthDate: '1962-01-30',
  },
  stay('e1'),
  stay('e2'),
  { resourceType: 'Medication', id: 'bup', code: rxnorm('1010600', 'buprenorphine 2 MG / naloxone 0.5 MG') },
  LISINOPRIL,
  { ...LISINOPRIL, id: 'm2', intent: 'proposal' },
  { ...LISINOPRIL, id: 'm3', status: 'entered-in-error' },
  {
    resourceType: 'MedicationRequest',
    id: 'm4',
    status: 'stopped',
    intent: 'order',
    subject,
    ...at('e2'),
    authoredOn: '2026-05-03T09:00:00-04:00',
    medicationReference: { reference: 'Medication/bup' },
    dosageInstruction: [
      {
        timing: { repeat: { frequency: 2, period: 1, periodUnit: 'd' } },
        doseAndRate: [{ doseQuantity: { value: 1, unit: 'film' } }],
      },
    ],
  },
  // Refers to the stay by way of the request alone.
  {
    resourceType: 'MedicationStatement',
    id: 's1',
    status: 'active',
    subject,
    basedOn: [{ reference: 'MedicationRequest/m4' }],
    effectivePeriod: { start: '2026-05-04', end: '2026-06-01' },
    dateAsserted: '2026-06-02',
    medicationCodeableConcept: { text: 'the film under the tongue' },
  },
  {
    resourceType: 'AllergyIntolerance',
    id: 'a1',
    patient: subject,
    clinicalStatus: { coding: [{ code: 'active' }] },
    verificationStatus: { coding: [{ code: 'confirmed' }] },
    type: 'allergy',
    category: ['medication'],
    criticality: 'high',
    code: rxnorm('7980', 'penicillin G'),
    recordedDate: '2020-02-02',
    reaction: [{ manifestation: [{ text: 'hives' }], severity: 'moderate' }],
  },
  {
    resourceType: 'AllergyIntolerance',
    id: 'a2',
    patient: subject,
    ...at('e2'),
    code: { text: 'naltrexone' },
    recordedDate: '2026-05-04',
  },
]

beforeAll(async () => {
  patients = await testSubgraph(definition)
  ask = asking(patients)
  await ask.cast()
  const { rejectCount } = await importFile(patients, fileOf(RECORD))
  expect(rejectCount).toBe(0)
  const [row]: { id: string }[] = await patients.db.query(`select id from patient where family_key = 'abara'`)
  patientId = row?.id ?? ''
  await ask.done(viewer('jo'), 'assignCoordinator', { patientId, practitionerId: dana.id })
})
afterAll(() => patients.close())

const MEDICATIONS =
  'medications(first: 10) { edges { node { id origin status dosage startedOn endedOn code { code display } } } }'
async function chart(
  who: typeof dana,
  fields = `${MEDICATIONS} allergies { edges { node { code { code display } } } }`,
) {
  const { patient } = await ask.read(who, `{ patient(id: "${patientId}") { ${fields} } }`)
  return patient
}
const nodes = ({ edges }: { edges: { node: Record<string, unknown> }[] }) => edges.map(({ node }) => node)

test('what imports tell stands beside what was written down, told last first, without drafts and errors', async () => {
  const aspirin = { system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '1191', display: 'aspirin' }
  await ask.done(dana, 'recordMedication', { patientId, code: aspirin })
  expect(nodes((await chart(dana)).medications)).toMatchObject([
    { origin: 'RECORDED', code: { code: '1191' } },
    {
      origin: 'STATED',
      status: 'ACTIVE',
      startedOn: '2026-05-04',
      endedOn: '2026-06-01',
      code: { code: null },
    },
    {
      origin: 'PRESCRIBED',
      status: 'STOPPED',
      dosage: '1 film 2 in 1 d',
      code: { code: '1010600', display: 'buprenorphine 2 MG / naloxone 0.5 MG' },
    },
    { origin: 'PRESCRIBED', status: 'ACTIVE', dosage: 'one tablet a day', startedOn: '2026-05-02' },
  ])
})

test('pages of both follow each other without a gap or a repeat', async () => {
  const all = nodes((await chart(dana)).medications).map(({ id }) => id)
  const paged: unknown[] = []
  for (let after = ''; paged.length < all.length;) {
    const args = after === '' ? 'first: 1' : `first: 1, after: "${after}"`
    const { medications } = await chart(
      dana,
      `medications(${args}) { edges { node { id } } pageInfo { endCursor } }`,
    )
    paged.push(...nodes(medications).map(({ id }) => id))
    after = medications.pageInfo.endCursor
  }
  expect(paged).toEqual(all)
})

test('allergies show with what happened', async () => {
  const { allergies } = await chart(
    dana,
    `allergies { edges { node { kind categories criticality clinicalStatus verificationStatus source
       code { code display } reactions { severity manifestation { display } } } } }`,
  )
  expect(nodes(allergies)).toMatchObject([
    { code: { display: 'naltrexone' }, reactions: [] },
    {
      kind: 'allergy',
      categories: ['medication'],
      criticality: 'high',
      clinicalStatus: 'active',
      verificationStatus: 'confirmed',
      code: { code: '7980' },
      reactions: [{ severity: 'moderate', manifestation: { display: 'hives' } }],
    },
  ])
})

test('a second import changes what changed, under the same id', async () => {
  const idOf = async () =>
    nodes((await chart(dana)).medications).find(({ dosage }) => String(dosage).includes('tablet'))
  const before = await idOf()
  await importFile(patients, fileOf([{ ...LISINOPRIL, dosageInstruction: [{ text: 'two tablets a day' }] }]))
  expect(await idOf()).toEqual({ ...before, dosage: 'two tablets a day' })
})

test('what refers to a protected stay, at however many removes, is as if it had not been imported', async () => {
  const [row]: { id: string }[] = await patients.db.query(
    `select target_id as id from source_resource where type = 'Encounter' and source_id = 'e2'`,
  )
  const hidden = nodes((await chart(dana)).medications).filter(
    ({ origin, status }) => origin === 'STATED' || status === 'STOPPED',
  )
  await patients.db.query(`update encounter set sensitivity = 'PART2' where id = $1`, [row?.id])
  const { medications, allergies } = await chart(dana)
  expect(nodes(medications).map(({ origin, status }) => [origin, status])).toEqual([
    ['RECORDED', 'ACTIVE'],
    ['PRESCRIBED', 'ACTIVE'],
  ])
  expect(nodes(allergies)).toMatchObject([{ code: { code: '7980' } }])
  const { pageInfo } = (await chart(dana, 'medications(first: 2) { pageInfo { hasNextPage } }')).medications
  expect(pageInfo.hasNextPage).toBe(false)
  for (const { id } of hidden) {
    const { _entities } = await ask.read(
      dana,
      `{ _entities(representations: [{ __typename: "Medication", id: "${String(id)}" }]) { ... on Medication { status } } }`,
    )
    expect(_entities).toEqual([null])
  }
})
