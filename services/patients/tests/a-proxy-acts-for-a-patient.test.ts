import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

// Diego's mother Elena acts for him (domain.md 10.2).
const dana = viewer('dana')
const elena = viewer('elena', { patientIds: [] })
let now = new Date('2026-11-25T16:20:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let diego: string
let mother: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  await ask.cast()
  diego = await ask.patient({ family: 'Ramirez', given: ['Diego'] }, { birthDate: '2014-03-09' })
  const person = { personId: elena.id, name: { family: 'Ramirez', given: ['Elena'] }, relationship: 'MTH' }
  const added = await ask.done(
    dana,
    'addRelatedPerson',
    { patientId: diego, ...person, emergencyContact: true },
    'relatedPerson { id }',
  )
  mother = added.relatedPerson.id
  await ask.done(dana, 'recordCondition', { patientId: diego, code: { display: 'asthma' } })
})
afterAll(() => patients.close())

const GRANT = { authority: 'PARENT_OF_MINOR', scopes: ['CHART'] }

async function seen(who = elena) {
  const { patient } = await ask.read(
    who,
    `{ patient(id: "${diego}") { name { text } conditions { edges { node { code { display } } } }
       proxies { status scopes relatedPerson { name { text } relationship } } } }`,
  )
  return patient
}

test('who belongs to a patient sees nothing by that alone, whatever a token claims', async () => {
  expect(await seen()).toBeNull()
  expect(await seen(viewer('elena', { patientIds: [diego] }))).toBeNull()
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${diego}") { relatedPersons { personId relationship emergencyContact } } }`,
  )
  expect(patient.relatedPersons).toEqual([
    { personId: elena.id, relationship: 'MTH', emergencyContact: true },
  ])
  const again = await ask.send(dana, 'addRelatedPerson', {
    patientId: diego,
    personId: elena.id,
    name: { family: 'R' },
    relationship: 'MTH',
  })
  expect(again.userErrors).toMatchObject([{ field: ['input', 'personId'] }])
})

test('a grant opens its parts from its instant until its end, which is over at that instant', async () => {
  const from = new Date('2026-11-25T18:00:00Z')
  const input = {
    ...GRANT,
    relatedPersonId: mother,
    startsAt: from.toISOString(),
    expiresAt: '2026-11-26T18:00:00Z',
  }
  await ask.done(dana, 'grantProxy', input)
  expect(await seen()).toBeNull()
  now = from
  expect(await seen()).toMatchObject({
    name: { text: 'Diego Ramirez' },
    conditions: { edges: [{ node: { code: { display: 'asthma' } } }] },
    proxies: [{ status: 'ACTIVE', scopes: ['CHART'], relatedPerson: { relationship: 'MTH' } }],
  })
  now = new Date('2026-11-26T17:59:59.999Z')
  expect(await seen()).not.toBeNull()
  now = new Date('2026-11-26T18:00:00Z')
  expect(await seen()).toBeNull()
  expect(await ask.told('care-relationship.granted.v1')).toContainEqual(
    expect.objectContaining({ kind: 'PROXY', practitionerId: elena.id, scopes: ['CHART'] }),
  )
})

test('another part is not open, a proxy who only reads changes nothing, and one who may act does', async () => {
  await ask.done(dana, 'grantProxy', { ...GRANT, relatedPersonId: mother, scopes: ['SCHEDULING'] })
  expect(await seen()).toMatchObject({ name: { text: 'Diego Ramirez' }, conditions: { edges: [] } })
  const { patient } = await ask.read(elena, `{ patient(id: "${diego}") { version } }`)
  const input = {
    patientId: diego,
    expectedVersion: patient.version,
    contactPoints: [{ system: 'PHONE', value: '518-555-0101' }],
  }
  expect((await ask.send(elena, 'updateDemographics', input)).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ])
  await ask.done(dana, 'grantProxy', { ...GRANT, relatedPersonId: mother, scopes: ['ACT', 'CHART'] })
  await ask.done(elena, 'updateDemographics', input)
  expect((await seen()).conditions.edges).toHaveLength(1)
})

test('a label keeps a record from every proxy, and a proxy makes no proxies', async () => {
  await ask.done(dana, 'recordCondition', {
    patientId: diego,
    code: { display: 'hidden' },
    sensitivity: 'MINOR',
  })
  expect((await seen()).conditions.edges).toHaveLength(1)
  const tried = await patients.query(
    elena,
    'mutation ($i: GrantProxyInput!) { grantProxy(input: $i) { proxyGrant { id } } }',
    {
      i: { ...GRANT, relatedPersonId: mother },
    },
  )
  expect(tried.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})

test('a revocation ends a grant at once, takes a number of the epoch, and is for good', async () => {
  const grants = await patients.db.query(
    `select id from proxy_grant where ends_at is null order by granted_at`,
  )
  let last
  for (const { id: proxyGrantId } of grants) {
    const input = { proxyGrantId, expectedVersion: 1, reason: 'The court gave custody to the father.' }
    last = await ask.done(
      dana,
      'revokeProxy',
      input,
      'proxyGrant { status availableTransitions history { from to reason } }',
    )
  }
  expect(last?.proxyGrant).toMatchObject({
    status: 'REVOKED',
    availableTransitions: [],
    history: [{}, { from: 'ACTIVE', to: 'REVOKED' }],
  })
  expect(last?.extensions).toEqual({ accessEpoch: 2 })
  expect(await seen()).toBeNull()
  const again = { proxyGrantId: grants[0].id, expectedVersion: 2, reason: 'again' }
  expect((await ask.send(dana, 'revokeProxy', again)).userErrors).toMatchObject([
    { code: 'TRANSITION_NOT_ALLOWED', from: 'REVOKED' },
  ])
  await expect(
    patients.db.query(
      'update proxy_grant set revoked_at = null, revoked_by = null, revocation_reason = null',
    ),
  ).rejects.toThrow('cannot change like this')
})

test('a parent acts for a child only; grants are refused with every fault, and kept from who does not reach the patient', async () => {
  const grown = await ask.patient({ family: 'Ramirez', given: ['Luis'] }, { birthDate: '2000-01-01' })
  const person = { patientId: grown, personId: elena.id, name: { family: 'Ramirez' }, relationship: 'MTH' }
  const { relatedPerson } = await ask.done(dana, 'addRelatedPerson', person, 'relatedPerson { id }')
  const parent = { ...GRANT, relatedPersonId: relatedPerson.id }
  expect((await ask.send(dana, 'grantProxy', parent)).userErrors).toMatchObject([
    { field: ['input', 'authority'] },
  ])
  const bare = { ...parent, authority: 'GUARDIAN', scopes: ['ACT'] }
  expect((await ask.send(dana, 'grantProxy', bare)).userErrors).toMatchObject([
    { field: ['input', 'scopes'] },
  ])
  const past = { ...parent, authority: 'GUARDIAN', startsAt: '2026-01-01T00:00:00Z' }
  expect((await ask.send(dana, 'grantProxy', past)).userErrors).toMatchObject([
    { field: ['input', 'startsAt'] },
  ])
  expect((await ask.send(viewer('ida'), 'grantProxy', parent)).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ])
})

test('a grant rests on a document of its own patient, not of another', async () => {
  const formOf = async (patientId: string): Promise<string> => {
    const form = { patientId, title: 'Guardianship order', contentType: 'application/pdf' }
    return (await ask.done(dana, 'addDocument', form, 'document { id }')).document.id
  }
  const foreign = await formOf(await ask.patient({ family: 'Elsewhere', given: ['Ed'] }))
  const grant = { authority: 'GUARDIAN', scopes: ['COVERAGE'], relatedPersonId: mother }
  const refused = [{ code: 'INVALID_INPUT', field: ['input', 'documentId'] }]
  for (const documentId of [
    foreign,
    foreign.replace('document_', 'document_0').slice(0, -1),
    'in the drawer',
  ])
    expect((await ask.send(dana, 'grantProxy', { ...grant, documentId })).userErrors).toMatchObject(refused)
  const id = 'proxyGrant { id documentId }'
  const own = await formOf(diego)
  const { proxyGrant } = await ask.done(dana, 'grantProxy', { ...grant, documentId: own }, id)
  expect(proxyGrant.documentId).toBe(own)
})
