import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Viewer } from '@baton/auth/viewer'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { exportFhirRoute } from '../src/routes/export-fhir.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'

// A source labels single resources, too (meta.security): each is withheld like a stay with that label.
const dana = viewer('dana')
const cho = viewer('cho')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string

const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'
const labelled = (code: string) => ({ meta: { security: [{ system: ACT_CODE, code }] } })
const subject = { reference: 'Patient/p' }
const concept = (system: string, code: string) => ({ coding: [{ system, code }] })
const LOINC = 'http://loinc.org'
const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm'

const drug = (id: string, code: string, more: object = {}) => ({
  resourceType: 'MedicationRequest',
  id,
  status: 'active',
  intent: 'order',
  subject,
  medicationCodeableConcept: concept(RXNORM, code),
  ...more,
})
const measured = (id: string, code: string, more: object = {}) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: concept(LOINC, code),
  subject,
  effectiveDateTime: '2026-11-12T10:00:00Z',
  valueQuantity: { value: 9, unit: 'g/dL', code: 'g/dL' },
  ...more,
})
const allergy = (id: string, code: string, more: object = {}) => ({
  resourceType: 'AllergyIntolerance',
  id,
  patient: subject,
  code: concept(RXNORM, code),
  ...more,
})
const of = (resourceType: string, id: string, more: object) => ({
  resourceType,
  id,
  status: 'active',
  subject,
  ...more,
})

const SHUT = {
  PART2: [
    measured('sud-lab', '3426-4', labelled('42CFRPart2')),
    drug('sud-drug', '351264', labelled('42CFRPart2')),
    allergy('sud-allergy', '6813', labelled('SUD')),
    of('Immunization', 'sud-shot', { patient: subject, vaccineCode: {}, ...labelled('ETH') }),
    of('DocumentReference', 'sud-letter', { content: [], ...labelled('42CFRPart2') }),
    of('CarePlan', 'sud-plan', { intent: 'plan', ...labelled('42CFRPart2') }),
    of('DiagnosticReport', 'sud-report', { code: {}, result: [{ reference: 'Observation/sud-lab' }] }),
    drug('sud-because', '1', { reasonReference: [{ reference: 'DiagnosticReport/sud-report' }] }),
  ],
  COUNSELING: [
    measured('therapy', '44261-6', labelled('PSYTHPN')),
    drug('therapy-drug', '2', labelled('PSYTHPN')),
  ],
}
const OPEN = [
  drug('plain-drug', '860975'),
  allergy('plain-allergy', '7980'),
  measured('plain-lab', '718-7'),
  of('CarePlan', 'plain-plan', { intent: 'plan' }),
]

beforeAll(async () => {
  patients = await testSubgraph(definition)
  ask = asking(patients)
  await ask.cast()
  const patient = { resourceType: 'Patient', id: 'p', name: [{ family: 'Label' }], birthDate: '1970-01-01' }
  const answer = await importFile(
    patients,
    fileOf([patient, ...SHUT.PART2, ...SHUT.COUNSELING, ...OPEN]),
    'urn:label',
  )
  expect(answer).toMatchObject({ rejects: [], created: 1 + 8 + 2 + 4 })
  const [row] = await patients.db.query(`select id from patient where family_key = 'label'`)
  patientId = String(row.id)
  await ask.done(viewer('jo'), 'assignCoordinator', { patientId, practitionerId: dana.id })
  await patients.db.query(
    `insert into care_relationship (patient_id, practitioner_id, kind, starts_at) values ($1, $2, 'CARE_TEAM', '2026-11-01')`,
    [patientId, cho.id],
  )
})
afterAll(() => patients.close())

async function chartOf(who: Viewer): Promise<{ drugs: string[]; allergies: string[] }> {
  const { patient } = await ask.read(
    who,
    `{ patient(id: "${patientId}") { medications { edges { node { code { code } } } }
       allergies { edges { node { code { code } } } } } }`,
  )
  const codes = (list: { edges: { node: { code: { code: string } } }[] }): string[] =>
    list.edges.map(({ node }) => node.code.code).sort()
  return { drugs: codes(patient.medications), allergies: codes(patient.allergies) }
}

async function exportedTo(who: Viewer): Promise<string[]> {
  const { content } = await exportFhirRoute.handle(patients.deps, {
    viewer: who,
    requestId: 'request_1',
    path: `/export/fhir/patients/${patientId}`,
    headers: {},
    body: Buffer.alloc(0),
    stream: Readable.from([]),
  })
  const data = content?.data ?? ''
  const sent = data instanceof Readable ? await text(data) : String(data)
  return [...sent.matchAll(/"id":"((?:sud|therapy|plain)[a-z-]*)"/g)].map((found) => String(found[1])).sort()
}

test('who has no consent sees neither what is labelled nor what refers to it, in lists, counts and exports', async () => {
  for (const who of [dana, viewer('jo')]) {
    expect(await chartOf(who)).toEqual({ drugs: ['860975'], allergies: ['7980'] })
    expect(await exportedTo(who)).toEqual(['plain-allergy', 'plain-drug', 'plain-lab', 'plain-plan'])
  }
})

test('nothing that is labelled so is told to other services', async () => {
  const told = JSON.stringify([
    await ask.told('clinical-fact.recorded.v1'),
    await ask.told('observation.recorded.v1'),
    await ask.told('care-plan.received.v1'),
  ])
  expect(told).toContain('plain-plan')
  expect(told).toContain('718-7')
  for (const trace of ['sud-lab', 'sud-drug', 'sud-plan', 'therapy', '3426-4', '351264', '44261-6', '6813'])
    expect(told).not.toContain(trace)
})

test('a consent opens what Part 2 protects, and what only a consent of its own opens stays shut', async () => {
  await ask.done(dana, 'recordConsent', {
    patientId,
    kind: 'PART2',
    form: 'WRITTEN',
    discloser: 'Northgate Recovery',
    scopes: ['sud-treatment'],
    recipientIds: [cho.id, viewer('jo').id],
    purpose: 'TPO',
  })
  expect(await chartOf(cho)).toEqual({ drugs: ['1', '351264', '860975'], allergies: ['6813', '7980'] })
  const seen = await exportedTo(viewer('jo')) // physicians export nothing
  expect(seen).toEqual(
    expect.arrayContaining(['sud-lab', 'sud-letter', 'sud-plan', 'sud-report', 'sud-shot']),
  )
  expect(seen.join()).not.toContain('therapy')
  expect(await chartOf(dana)).toEqual({ drugs: ['860975'], allergies: ['7980'] })
})

test('a label that the source takes back opens the resource, and one that it adds shuts it', async () => {
  await importFile(
    patients,
    fileOf([drug('sud-drug', '351264'), drug('plain-drug', '860975', labelled('42CFRPart2'))]),
    'urn:label',
  )
  expect(await chartOf(dana)).toEqual({ drugs: ['351264'], allergies: ['7980'] })
})
