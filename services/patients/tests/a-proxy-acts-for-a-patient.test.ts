import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asOwner, migrateAgain } from './as-owner.js'
import { asking } from './ask.js'

// Diego's mother Elena acts for him (domain.md 10.2).
const dana = viewer('dana')
const jo = viewer('jo')
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
    `select id from proxy_grant where ends_at > '2032-01-01' order by granted_at`,
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

test('a parent’s grant ends on the eighteenth birthday, by the child’s clock, whatever end was asked for', async () => {
  const child = await ask.patient({ family: 'Ramirez', given: ['Ana'] }, { birthDate: '2008-11-27' })
  const person = { patientId: child, personId: elena.id, name: { family: 'Ramirez' }, relationship: 'MTH' }
  const { relatedPerson } = await ask.done(dana, 'addRelatedPerson', person, 'relatedPerson { id }')
  const grant = async (more: object) => {
    const input = { ...GRANT, relatedPersonId: relatedPerson.id, ...more }
    const { proxyGrant, userErrors } = await ask.send(dana, 'grantProxy', input, 'proxyGrant { expiresAt }')
    return proxyGrant ? proxyGrant.expiresAt : userErrors[0].field
  }
  const birthday = '2026-11-27T05:00:00.000Z'
  expect(await grant({})).toBe(birthday)
  expect(await grant({ scopes: ['COVERAGE'], expiresAt: '2030-01-01T00:00:00Z' })).toBe(birthday)
  const sooner = '2026-11-26T20:00:00.000Z'
  expect(await grant({ scopes: ['SCHEDULING'], expiresAt: sooner })).toBe(sooner)
  expect(await grant({ startsAt: birthday })).toEqual(['input', 'authority'])
  expect(await grant({ authority: 'GUARDIAN', scopes: ['ACT', 'COVERAGE'] })).toBeNull()
  const sees = async () => (await ask.read(elena, `{ patient(id: "${child}") { id } }`))['patient'] !== null
  const [guardian] = await patients.db.query(
    `select id from proxy_grant where patient_id = $1 and ends_at is null`,
    [child],
  )
  await ask.done(dana, 'revokeProxy', { proxyGrantId: guardian.id, expectedVersion: 1, reason: 'a mistake' })
  const before = now
  now = new Date('2026-11-27T04:59:59.999Z')
  expect(await sees()).toBe(true)
  now = new Date(birthday)
  expect(await sees()).toBe(false)
  now = before
  await ask.done(jo, 'updateDemographics', {
    patientId: child,
    expectedVersion: 1,
    birthDatePrecision: 'YEAR',
  })
  expect(await grant({ scopes: ['ACT', 'CHART'] })).toEqual(['input', 'authority']) // of age since January, perhaps
})

test('parents’ grants from before end on that day, too, and everybody hears of it', async () => {
  const child = await ask.patient({ family: 'Ramirez', given: ['Eva'] }, { birthDate: '2010-06-15' })
  const person = { patientId: child, personId: elena.id, name: { family: 'Ramirez' }, relationship: 'MTH' }
  const { relatedPerson } = await ask.done(dana, 'addRelatedPerson', person, 'relatedPerson { id }')
  await ask.done(dana, 'grantProxy', { ...GRANT, relatedPersonId: relatedPerson.id })
  const ends = () =>
    patients.db.query(
      `select own.ends_at, care.ends_at as care_ends_at from proxy_grant own join care_relationship care on care.patient_id = own.patient_id
          and kind = 'PROXY' and care.starts_at = own.starts_at where own.patient_id = $1`,
      [child],
    )
  const asNow = await ends()
  await asOwner(
    patients,
    `alter table proxy_grant disable trigger proxy_grant_guarded;
     update proxy_grant set ends_at = null where patient_id = '${child}';
     update care_relationship set ends_at = null where patient_id = '${child}' and kind = 'PROXY';
     alter table proxy_grant enable trigger proxy_grant_guarded;`,
  )
  await migrateAgain(patients, '0300-parents-grants-end')
  expect(await ends()).toEqual(asNow)
  expect((await ask.told('care-relationship.granted.v1')).at(-1)).toMatchObject({
    ...{ patientId: child, practitionerId: elena.id, kind: 'PROXY', scopes: ['CHART'] },
    ...{ from: now.toISOString(), until: '2028-06-15T04:00:00.000Z' },
  })
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
