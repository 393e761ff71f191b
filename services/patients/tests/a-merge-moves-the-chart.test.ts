import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

const jo = viewer('jo')
const dana = viewer('dana')
const omar = viewer('omar')
const now = new Date('2026-12-07T14:15:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let survivorId: string
let mergedId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  await ask.cast()
  survivorId = await ask.patient({ family: 'Delgado', given: ['Rosa'] })
  mergedId = await ask.patient({ family: 'Delgato', given: ['Rosa'] })
  await ask.done(jo, 'assignCoordinator', { patientId: mergedId, practitionerId: omar.id })
  const admitted = (day: string) => ({
    class: 'IMP',
    status: 'FINISHED',
    admittedAt: `2026-11-${day}T10:00:00Z`,
    dischargedAt: `2026-11-${day}T20:00:00Z`,
  })
  await ask.done(dana, 'recordEncounter', { patientId: survivorId, ...admitted('10') })
  await ask.done(jo, 'recordConsent', {
    patientId: mergedId,
    kind: 'SHARING',
    form: 'WRITTEN',
    scopes: ['food'],
    recipientIds: [dana.id],
    purpose: 'TREAT',
  })
  await patients.db.query(
    `insert into encounter (id, patient_id, class, status, admitted_at, discharged_at, inferred_admit)
     values ('encounter_of_merged', $1, 'IMP', 'FINISHED', '2026-11-20T10:00:00Z', '2026-11-22T10:00:00Z', false)`,
    [mergedId],
  )
  await patients.db.query(
    `insert into condition (id, patient_id, code, codings) values ('condition_of_merged', $1, '{"display": "asthma"}', '[]')`,
    [mergedId],
  )
  await patients.db.query(
    `insert into observation (id, patient_id, encounter_id, code, value, unit, text, observed_at, recorded_at, recorded_by)
     values ('observation_of_merged', $1, null, '{}', null, null, 'found there', $2, $2, 'x')`,
    [mergedId, now],
  )
})
afterAll(() => patients.close())

const CHART = `id encounters { edges { node { id } } } conditions { edges { node { code { display } } } }
  observations { edges { node { text } } } consents { scopes } riskTier { tier reasons }`

async function chart(who: typeof jo, id: string) {
  const { patient } = await ask.read(who, `{ patient(id: "${id}") { ${CHART} } }`)
  return patient
}

async function versions() {
  const rows: { id: string; version: number }[] = await patients.db.query('select id, version from patient')
  const of = (id: string) => rows.find((row) => row.id === id)?.version ?? 0
  return { expectedVersion: of(survivorId), mergedExpectedVersion: of(mergedId) }
}

test('the rows of the merged record stand in the chart of the survivor, whichever id is asked for, and count there', async () => {
  expect(await chart(omar, survivorId)).toBeNull()
  await ask.done(jo, 'mergePatients', { survivorId, mergedId, reason: 'one person', ...(await versions()) })
  for (const id of [survivorId, mergedId]) {
    const found = await chart(dana, id)
    expect(found.id).toBe(survivorId)
    expect(found.encounters.edges).toHaveLength(2)
    expect(found.conditions.edges).toEqual([{ node: { code: { display: 'asthma' } } }])
    expect(found.observations.edges).toEqual([{ node: { text: 'found there' } }])
    expect(found.consents).toEqual([{ scopes: ['food'] }])
    expect(found.riskTier).toMatchObject({
      tier: 'HIGH',
      reasons: expect.arrayContaining(['INPATIENT_STAYS']),
    })
  }
})

test('who looked after the merged record looks after the survivor, and the others are told', async () => {
  expect((await chart(omar, mergedId)).id).toBe(survivorId)
  expect(await ask.told('care-relationship.granted.v1')).toContainEqual(
    expect.objectContaining({ patientId: survivorId, practitionerId: omar.id, kind: 'CARE_TEAM' }),
  )
})

test('what names the merged record is refused, by name where the survivor may be seen', async () => {
  const refused = await ask.send(dana, 'recordCondition', { patientId: mergedId, code: { display: 'new' } })
  expect(refused.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'patientId'] }])
  expect(refused.userErrors[0].message).toContain(survivorId)
  const code = { system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '617314' }
  for (const [mutation, more] of [
    ['recordMedication', {}],
    ['recordObservation', { text: 'seen' }],
  ] as const) {
    const { userErrors } = await ask.send(dana, mutation, { patientId: mergedId, code, ...more })
    expect(userErrors).toMatchObject([{ message: expect.stringContaining(survivorId) }])
  }
  const assigned = await ask.send(jo, 'assignCoordinator', { patientId: mergedId, practitionerId: dana.id })
  expect(assigned.userErrors).not.toEqual([])
})

test('parting gives back exactly what the merge took, ends the access that it gave, and lowers the tier', async () => {
  await ask.done(dana, 'recordCondition', { patientId: survivorId, code: { display: 'after the merge' } })
  const { expectedVersion } = await versions()
  const parted = await ask.done(jo, 'unmergePatients', {
    survivorId,
    mergedId,
    expectedVersion,
    reason: 'two sisters',
  })
  expect(parted.extensions?.['accessEpoch']).toBeGreaterThan(0)
  const kept = await chart(jo, survivorId)
  expect(kept.conditions.edges).toEqual([{ node: { code: { display: 'after the merge' } } }])
  expect(kept.encounters.edges).toHaveLength(1)
  expect(kept.riskTier.tier).not.toBe('HIGH')
  const given = await chart(jo, mergedId)
  expect(given).toMatchObject({
    id: mergedId,
    encounters: { edges: [{ node: { id: 'encounter_of_merged' } }] },
    conditions: { edges: [{ node: { code: { display: 'asthma' } } }] },
    consents: [{ scopes: ['food'] }],
  })
  expect(await chart(omar, survivorId)).toBeNull()
  expect((await chart(omar, mergedId)).id).toBe(mergedId)
})
