import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { fileOf, importFile } from './import-files.js'

let patients: TestSubgraph<PatientsDeps>
beforeAll(async () => {
  patients = await testSubgraph(definition)
})
afterAll(() => patients.close())

const subject = { reference: 'Patient/p1' }
const snomed = (code: string) => ({
  coding: [{ system: 'http://snomed.info/sct', code }],
  text: 'private words',
})
const PEOPLE = [
  { resourceType: 'Organization', id: 'o1', name: 'Harbor Health Plan' },
  {
    resourceType: 'Practitioner',
    id: 'd1',
    identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }],
    name: [{ family: 'Lindqvist', given: ['Aron'] }],
  },
  {
    resourceType: 'Patient',
    id: 'p1',
    name: [{ family: 'Okafor', given: ['Ngozi'] }],
    birthDate: '1951-04-02',
  },
  {
    resourceType: 'Encounter',
    id: 'e1',
    status: 'finished',
    class: { code: 'AMB' },
    subject,
    period: { start: '2026-03-01T09:00:00Z', end: '2026-03-01T09:30:00Z' },
  },
  { resourceType: 'Condition', id: 'c1', subject, code: snomed('44054006'), onsetDateTime: '2019-06-01' },
]
const OWNED = [
  {
    resourceType: 'Goal',
    id: 'g1',
    lifecycleStatus: 'active',
    subject,
    startDate: '2026-03-01',
    description: snomed('281671002'),
    target: [
      {
        measure: { coding: [{ system: 'http://loinc.org', code: '4548-4' }] },
        detailQuantity: { value: 7, comparator: '<', unit: '%', code: '%' },
        dueDate: '2026-09-01',
      },
    ],
  },
  {
    resourceType: 'CarePlan',
    id: 'cp1',
    status: 'active',
    intent: 'plan',
    subject,
    category: [snomed('698360004')],
    period: { start: '2026-03-01T09:30:00Z' },
    addresses: [{ reference: 'Condition/c1' }],
    goal: [{ reference: 'Goal/g1' }],
    activity: [
      { detail: { code: snomed('160670007'), status: 'in-progress', description: 'private words' } },
    ],
  },
  {
    resourceType: 'CareTeam',
    id: 't1',
    status: 'active',
    subject,
    period: { start: '2026-03-01T09:30:00Z' },
    participant: [
      {
        role: [snomed('446050000')],
        member: { reference: 'Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|1234567893' },
      },
      { role: [snomed('116153009')], member: subject },
    ],
  },
  {
    resourceType: 'Claim',
    id: 'k1',
    status: 'active',
    patient: subject,
    type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/claim-type', code: 'professional' }] },
    created: '2026-03-02',
    billablePeriod: { start: '2026-03-01T09:00:00Z', end: '2026-03-01T09:30:00Z' },
    insurer: { reference: 'Organization/o1' },
    diagnosis: [{ sequence: 1, diagnosisReference: { reference: 'Condition/c1' } }],
    item: [
      { sequence: 1, productOrService: snomed('185349003'), encounter: [{ reference: 'Encounter/e1' }] },
    ],
    total: { value: 129.16, currency: 'USD' },
  },
  {
    resourceType: 'ExplanationOfBenefit',
    id: 'x1',
    status: 'active',
    patient: subject,
    diagnosis: [
      {
        sequence: 1,
        diagnosisCodeableConcept: {
          coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9' }],
        },
      },
    ],
    total: [
      {
        category: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/adjudication', code: 'benefit' }],
        },
        amount: { value: 100 },
      },
      {
        category: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/adjudication', code: 'submitted' }],
        },
        amount: { value: 129.16, currency: 'USD' },
      },
    ],
  },
]

test('plans, goals, teams and claims are told to their owners with codes, ids and times alone', async () => {
  const answer = await importFile(patients, fileOf([...PEOPLE, ...OWNED]), 'urn:emr')
  expect(answer).toMatchObject({ status: 'COMPLETED', rejects: [], created: 10 })
  const told = await received()
  const [{ id: conditionOwner }]: [{ id: string }] = await patients.deps.db.query('select id from patient')
  const [{ id: doctor }]: [{ id: string }] = await patients.deps.db.query('select id from practitioner')
  const [{ id: payer }]: [{ id: string }] = await patients.deps.db.query('select id from organization')
  const [{ id: visit }]: [{ id: string }] = await patients.deps.db.query('select id from encounter')
  expect(told).toEqual([
    expect.objectContaining({
      type: 'care-plan.received.v1',
      payload: expect.objectContaining({
        resourceId: 'urn:emr#CarePlan/cp1',
        patientId: conditionOwner,
        goalIds: ['urn:emr#Goal/g1'],
        conditionCodes: [{ system: 'http://snomed.info/sct', code: '44054006' }],
        activities: [
          { code: { system: 'http://snomed.info/sct', code: '160670007' }, status: 'in-progress' },
        ],
        from: '2026-03-01T09:30:00.000Z',
        until: null,
      }),
    }),
    expect.objectContaining({
      type: 'care-team.received.v1',
      payload: expect.objectContaining({
        members: [
          { practitionerId: doctor, role: { system: 'http://snomed.info/sct', code: '446050000' } },
          { practitionerId: null, role: { system: 'http://snomed.info/sct', code: '116153009' } },
        ],
      }),
    }),
    {
      type: 'claims.received.v1',
      payload: {
        patientId: conditionOwner,
        claims: [
          expect.objectContaining({
            kind: 'CLAIM',
            type: 'professional',
            payerId: payer,
            encounterId: visit,
            total: 129.16,
            currency: 'USD',
            items: [{ system: 'http://snomed.info/sct', code: '185349003' }],
            diagnoses: [{ system: 'http://snomed.info/sct', code: '44054006' }],
          }),
          expect.objectContaining({
            kind: 'EXPLANATION_OF_BENEFIT',
            total: 129.16,
            diagnoses: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9' }],
          }),
        ],
      },
    },
    expect.objectContaining({
      type: 'goal.received.v1',
      payload: expect.objectContaining({
        status: 'active',
        targets: [
          {
            code: { system: 'http://loinc.org', code: '4548-4' },
            comparator: '<',
            value: 7,
            unit: '%',
            dueOn: '2026-09-01',
          },
        ],
      }),
    }),
  ])
  expect(JSON.stringify(told)).not.toContain('private')
})

test('what comes again unchanged is not told again; what has changed is', async () => {
  await importFile(patients, fileOf([...PEOPLE, ...OWNED]), 'urn:emr')
  expect(await received()).toHaveLength(4)
  await importFile(patients, fileOf([{ ...OWNED[0], lifecycleStatus: 'completed' }]), 'urn:emr')
  expect(await received()).toHaveLength(5)
})

async function received(): Promise<{ type: string; payload: object }[]> {
  return patients.deps.db.query(
    `select type, payload from outbox where type like '%.received.v1' order by type, sequence`,
  )
}
