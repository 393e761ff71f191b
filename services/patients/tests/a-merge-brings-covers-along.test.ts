import { afterAll, beforeEach, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { takeReply } from '../src/operations/outreach/take-reply.js'
import { asking } from './ask.js'

const jo = viewer('jo')
const omar = viewer('omar')
const ida = viewer('ida')
const START = new Date('2026-12-07T14:15:00Z')
let now = START
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let survivorId: string
let mergedId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  await ask.cast()
})
afterAll(() => patients.close())

/** The survivor is Dana's, the merged record Omar's. */
beforeEach(async () => {
  now = new Date(now.getTime() + 30 * 24 * 60 * 60 * 1000)
  survivorId = await ask.patient({ family: 'Delgado', given: ['Rosa'] })
  mergedId = await ask.patient({ family: 'Delgato', given: ['Rosa'] })
  await ask.done(jo, 'assignCoordinator', { patientId: mergedId, practitionerId: omar.id })
})

const hours = (count: number) => new Date(now.getTime() + count * 3_600_000).toISOString()

/** Ida covers Omar. */
async function cover(from: number, until: number) {
  const input = {
    coveredId: omar.id,
    coveringId: ida.id,
    scope: 'ALL',
    from: hours(from),
    until: hours(until),
  }
  return (await ask.done(jo, 'grantCoverage', input, 'coverage { id version }')).coverage
}

async function seenByIda(id: string): Promise<boolean> {
  return (await ask.read(ida, `{ patient(id: "${id}") { id } }`))['patient'] !== null
}

async function versions() {
  const { a, b } = await ask.read(
    jo,
    `{ a: patient(id: "${survivorId}") { version } b: patient(id: "${mergedId}") { version } }`,
  )
  return { expectedVersion: a.version, mergedExpectedVersion: b.version }
}

async function merge(): Promise<void> {
  now = new Date(now.getTime() + 1_000)
  await ask.done(jo, 'mergePatients', { survivorId, mergedId, reason: 'one person', ...(await versions()) })
}

async function part(): Promise<void> {
  now = new Date(now.getTime() + 1_000)
  const { expectedVersion } = await versions()
  await ask.done(jo, 'unmergePatients', { survivorId, mergedId, expectedVersion, reason: 'two people' })
}

test('a cover of the merged record opens the survivor until the cover ends, and the log says for whom', async () => {
  await cover(0, 48)
  expect(await seenByIda(survivorId)).toBe(false)
  await merge()
  expect(await seenByIda(survivorId)).toBe(true)
  const { auditTrail } = await ask.read(
    jo,
    `{ auditTrail(patientId: "${survivorId}", first: 5) { edges { node { viewerId onBehalfOf } } } }`,
  )
  expect(auditTrail.edges.map(({ node }: { node: object }) => node)).toContainEqual({
    viewerId: ida.id,
    onBehalfOf: omar.id,
  })
  now = new Date(now.getTime() + 48 * 3_600_000)
  expect(await seenByIda(survivorId)).toBe(false)
})

test('a cover that is revoked closes the survivor at once', async () => {
  const { id: coverId, version: expectedVersion } = await cover(0, 48)
  await merge()
  expect(await seenByIda(survivorId)).toBe(true)
  await ask.done(jo, 'revokeCoverage', { coverId, expectedVersion })
  expect(await seenByIda(survivorId)).toBe(false)
})

test('a cover that is planned begins with the survivor when it begins', async () => {
  await cover(10, 48)
  await merge()
  expect(await seenByIda(survivorId)).toBe(false)
  now = new Date(now.getTime() + 11 * 3_600_000)
  expect(await seenByIda(survivorId)).toBe(true)
})

test('a proxy grant that is to begin begins with the survivor, and ends with the merge', async () => {
  const elena = viewer('elena')
  const person = { patientId: mergedId, personId: elena.id, name: { family: 'Ramirez' }, relationship: 'MTH' }
  const { relatedPerson } = await ask.done(jo, 'addRelatedPerson', person, 'relatedPerson { id }')
  const grant = { relatedPersonId: relatedPerson.id, authority: 'GUARDIAN', scopes: ['CHART'] }
  await ask.done(jo, 'grantProxy', { ...grant, startsAt: hours(10), expiresAt: hours(48) })
  await merge()
  const sees = async (id: string) =>
    (await ask.read(elena, `{ patient(id: "${id}") { id } }`))['patient'] !== null
  expect(await sees(survivorId)).toBe(false)
  now = new Date(now.getTime() + 11 * 3_600_000)
  expect(await sees(survivorId)).toBe(true)
  await part()
  expect([await sees(survivorId), await sees(mergedId)]).toEqual([false, true])
})

test('parted, the cover stays with the record that it was given for', async () => {
  await cover(0, 48)
  await merge()
  await part()
  expect(await seenByIda(survivorId)).toBe(false)
  expect(await seenByIda(mergedId)).toBe(true)
})

test('parted, the cover of one who came to coordinate the survivor meanwhile goes on', async () => {
  await cover(0, 48)
  await ask.done(jo, 'assignCoordinator', { patientId: survivorId, practitionerId: omar.id })
  expect(await seenByIda(survivorId)).toBe(true)
  await merge()
  await part()
  expect(await seenByIda(survivorId)).toBe(true)
})

test('STOP from the phone of the merged record counts for the survivor', async () => {
  const phone = { system: 'PHONE', value: '+12125550177', use: 'MOBILE' }
  const input = { name: { family: 'Stopper', given: ['S'] }, birthDate: '1971-01-01', contactPoints: [phone] }
  mergedId = (await ask.done(jo, 'registerPatient', input, 'patient { id }')).patient.id
  await merge()
  const reply = { from: phone.value, text: 'Stop', providerMessageId: 'SM1' }
  await patients.db.transaction(async (tx) => {
    const taken = await takeReply({ tx, deps: patients.deps }, reply)
    expect(taken).toMatchObject({ kind: 'STOP', patientIds: [survivorId] })
  })
  const { patient } = await ask.read(
    jo,
    `{ patient(id: "${survivorId}") { contactPreference { smsConsents { topic status } } } }`,
  )
  expect(patient.contactPreference.smsConsents).toEqual([{ topic: '*', status: 'REVOKED' }])
})

test('a cover that begins with another, or with one that was taken back, opens and ends by itself', async () => {
  const begin = now.getTime()
  const revoke = ({ id: coverId, version: expectedVersion }: { id: string; version: number }) =>
    ask.done(jo, 'revokeCoverage', { coverId, expectedVersion })
  const seenAt = async (hour: number, id = mergedId) => {
    now = new Date(begin + hour * 3_600_000 + 1_000)
    return seenByIda(id)
  }
  await revoke(await cover(10, 48))
  const short = await cover(10, 48)
  await cover(10, 96)
  expect(await seenAt(9)).toBe(false)
  expect(await seenAt(10)).toBe(true)
  const newlyId = await ask.patient({ family: 'Newly', given: ['Come'] })
  await ask.done(jo, 'assignCoordinator', { patientId: newlyId, practitionerId: omar.id })
  await revoke(short)
  for (const id of [mergedId, newlyId]) {
    expect(await seenAt(11, id)).toBe(true)
    expect(await seenAt(95, id)).toBe(true)
    expect(await seenAt(96, id)).toBe(false)
  }
})

test('of covers that are granted at once each ends by itself', async () => {
  const begin = now.getTime()
  const granted = await Promise.all([cover(10, 40), cover(10, 40), cover(10, 40)])
  for (const { id: coverId, version: expectedVersion } of granted.slice(1))
    await ask.done(jo, 'revokeCoverage', { coverId, expectedVersion })
  now = new Date(begin + 11 * 3_600_000)
  expect(await seenByIda(mergedId)).toBe(true)
})
