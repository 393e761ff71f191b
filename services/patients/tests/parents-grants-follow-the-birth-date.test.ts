import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'
import { fileOf, importFile } from './import-files.js'
import { adt, receive } from './messages.js'

/* A parent acts for a child until the eighteenth birthday, whenever and however the day of birth is found to be another. */
const GRANTED = '2026-11-25T16:20:00.000Z'
const FOUND = '2026-11-25T17:00:00.000Z'
const clock = clockAt(GRANTED)
const jo = viewer('jo')
const elena = viewer('elena', { patientIds: [] })
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
beforeAll(async () => {
  patients = await testSubgraph(definition, { clock })
  ask = asking(patients)
  await ask.cast()
})
afterAll(() => patients.close())
beforeEach(() => clock.set(GRANTED))

const BORN = '2014-03-09'
const AS_GRANTED = '2032-03-09T05:00:00.000Z'

async function grantTo(patientId: string, authority = 'PARENT_OF_MINOR'): Promise<void> {
  const person = { patientId, personId: elena.id, name: { family: 'Ramirez' }, relationship: 'MTH' }
  const { relatedPerson } = await ask.done(jo, 'addRelatedPerson', person, 'relatedPerson { id }')
  await ask.done(jo, 'grantProxy', { relatedPersonId: relatedPerson.id, authority, scopes: ['CHART'] })
}

async function expiry(patientId: string): Promise<string | null> {
  const document = `{ patient(id: "${patientId}") { proxies { expiresAt } } }`
  return (await ask.read(jo, document))['patient'].proxies[0].expiresAt
}

const sees = async (patientId: string) =>
  (await ask.read(elena, `{ patient(id: "${patientId}") { id } }`))['patient'] !== null

async function born(patientId: string, birthDate: string) {
  const { patient } = await ask.read(jo, `{ patient(id: "${patientId}") { version } }`)
  return ask.done(jo, 'updateDemographics', { patientId, expectedVersion: patient.version, birthDate })
}

let people = 0
const child = (more: object = {}) =>
  ask.patient({ family: `Ramirez${++people}`, given: ['Diego'] }, { birthDate: BORN, ...more })

async function numbered(value: string): Promise<string> {
  const [row]: { id: string }[] = await patients.db.query(
    'select patient_id as id from patient_identifier where value = $1',
    [value],
  )
  return row?.id ?? ''
}

let sent = 0
async function hospital(mrn: string, birthDate: string): Promise<void> {
  const occurred = `202611251200${String(++sent).padStart(2, '0')}`
  const pid = `PID|1||${mrn}^^^HV^MR||BYMESSAGE^DIEGO||${birthDate.replaceAll('-', '')}|M|||1 Main St^^Albany^NY^12207`
  const message = adt({ event: 'A31', control: `born-${sent}`, occurred, pid })
  expect(await receive(patients, message)).toMatchObject([{ status: 'ACCEPTED' }])
}

async function file(id: string, birthDate: string): Promise<void> {
  const address = [{ line: ['1 Main St'], city: 'Albany', state: 'NY', postalCode: '12207' }]
  const identifier = [{ system: 'urn:test:mrn', value: id }]
  const resource = {
    resourceType: 'Patient',
    id,
    name: [{ family: 'Byfile' }],
    address,
    identifier,
    birthDate,
  }
  expect((await importFile(patients, fileOf([resource]))).rejectCount).toBe(0)
}

interface Way {
  /** A patient who was born on a day. */
  begin(): Promise<string>
  correct(patientId: string, birthDate: string): Promise<unknown>
}
const WAYS: readonly (readonly [string, Way])[] = [
  ['by hand', { begin: () => child(), correct: born }],
  [
    'by a message',
    {
      begin: async () => {
        await hospital('B-1', BORN)
        return numbered('B-1')
      },
      correct: (_, birthDate) => hospital('B-1', birthDate),
    },
  ],
  [
    'by a file',
    {
      begin: async () => {
        await file('B-2', BORN)
        return numbered('B-2')
      },
      correct: (_, birthDate) => file('B-2', birthDate),
    },
  ],
]

test.each(WAYS)(
  'an earlier day of birth ends the grant earlier, a later one puts nothing off: %s',
  async (_, way) => {
    const patientId = await way.begin()
    await grantTo(patientId)
    expect(await expiry(patientId)).toBe(AS_GRANTED)
    await way.correct(patientId, '2013-03-09')
    const earlier = '2031-03-09T05:00:00.000Z'
    expect(await expiry(patientId)).toBe(earlier)
    const told = (await ask.told('care-relationship.granted.v1')).at(-1)
    const about = { patientId, practitionerId: elena.id, kind: 'PROXY', scopes: ['CHART'] }
    expect(told).toMatchObject({ ...about, until: earlier })
    expect(await sees(patientId)).toBe(true)
    await way.correct(patientId, '2015-03-09')
    expect(await expiry(patientId)).toBe(earlier)
  },
)

test('a zone further east ends the grant as the birthday begins there, one further west puts nothing off', async () => {
  const patientId = await child({ timeZone: 'America/Los_Angeles' })
  await grantTo(patientId)
  const moves = async (timeZone: string) => {
    const { patient } = await ask.read(jo, `{ patient(id: "${patientId}") { version } }`)
    await ask.done(jo, 'updateDemographics', { patientId, expectedVersion: patient.version, timeZone })
    return expiry(patientId)
  }
  expect(await expiry(patientId)).toBe('2032-03-09T08:00:00.000Z')
  expect(await moves('America/Chicago')).toBe('2032-03-09T06:00:00.000Z')
  const told = (await ask.told('care-relationship.granted.v1')).at(-1)
  expect(told).toMatchObject({ patientId, until: '2032-03-09T06:00:00.000Z' })
  expect(await moves('America/Denver')).toBe('2032-03-09T06:00:00.000Z')
})

test('of whom it is found that they are of age, the grant is over at once, in every service', async () => {
  const patientId = await child()
  await grantTo(patientId)
  expect(await sees(patientId)).toBe(true)
  clock.set(FOUND)
  const { extensions } = await born(patientId, '2004-03-09')
  const [ended] = await ask.told('care-relationship.ended.v1')
  expect(ended).toMatchObject({ patientId, practitionerId: elena.id, until: FOUND })
  expect(extensions.accessEpoch).toBe(ended && 'epoch' in ended ? ended.epoch : null)
  expect(await sees(patientId)).toBe(false)
  const { patient } = await ask.read(jo, `{ patient(id: "${patientId}") { proxies { status expiresAt } } }`)
  expect(patient.proxies).toEqual([{ status: 'EXPIRED', expiresAt: FOUND }])
})

test('whoever acts for a patient of any age goes on doing so', async () => {
  const patientId = await child()
  await grantTo(patientId, 'GUARDIAN')
  await born(patientId, '2004-03-09')
  expect(await expiry(patientId)).toBeNull()
  expect(await sees(patientId)).toBe(true)
})

test('a merge ends a grant by the day of birth of the record that stands for both', async () => {
  const [survivorId, mergedId] = [await child({ birthDate: '2004-03-09' }), await child()]
  await grantTo(mergedId)
  expect(await sees(mergedId)).toBe(true)
  clock.set(FOUND)
  const version = async (id: string) =>
    (await ask.read(jo, `{ patient(id: "${id}") { version } }`))['patient'].version
  const versions = {
    expectedVersion: await version(survivorId),
    mergedExpectedVersion: await version(mergedId),
  }
  const merge = { survivorId, mergedId, ...versions, reason: 'the same child' }
  const { extensions } = await ask.done(jo, 'mergePatients', merge)
  expect(await expiry(survivorId)).toBe(FOUND)
  expect(await sees(survivorId)).toBe(false)
  expect(extensions.accessEpoch).toEqual(expect.any(Number))
})

test('the database lets a parent’s grant end earlier, and nothing else of a grant be changed', async () => {
  const [minor, other] = [await child(), await child()]
  await grantTo(minor)
  await grantTo(other, 'GUARDIAN')
  const end = (patientId: string, to: string) =>
    patients.db.query(`update proxy_grant set ends_at = ${to} where patient_id = $1`, [patientId])
  await end(minor, `ends_at - interval '1 day'`)
  for (const [patientId, to] of [
    [minor, `ends_at + interval '1 day'`],
    [minor, 'null'],
    [other, `'2030-01-01'`],
  ] as const)
    await expect(end(patientId, to)).rejects.toThrow('cannot change like this')
})
