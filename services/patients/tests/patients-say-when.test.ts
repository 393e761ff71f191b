import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { sendAttempt } from '../src/operations/outreach/send-attempt.js'
import { dueAttempts } from '../src/storage/due-attempts.js'
import { asking } from './ask.js'

const dana = viewer('dana')
const jo = viewer('jo')
const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY']
const AFTER_WORK = { days: WEEKDAYS, from: '17:30', to: '19:00' }
const NAP = { days: WEEKDAYS, from: '13:00', to: '15:30' }
let now: Date
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let marcus: string

beforeAll(async () => {
  now = new Date('2026-11-24T19:05:00Z') // Tuesday, 14:05 in New York
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  marcus = await ask.cast()
})
afterAll(() => patients.close())

async function passTo(instant: string) {
  now = new Date(instant)
  for (const id of await dueAttempts(patients.db, now)) await sendAttempt(patients.deps, id)
}

const person = (given: string, number: string) =>
  ask.patient(
    { family: 'Osei', given: [given] },
    { contactPoints: [{ system: 'PHONE', use: 'mobile', value: number }] },
  )

const HOURS = `bestTimes { days from to } quietOverrides { days from to }`
async function preferenceOf(id: string) {
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${id}") { contactPreference { version ${HOURS} } } }`,
  )
  return patient.contactPreference
}

interface Attempt {
  readonly step: number
  readonly channel: string
  readonly status: string
  readonly denial: string | null
  readonly dueAt: string
  readonly bestTimes: readonly object[]
}
async function attempts(id: string): Promise<readonly Attempt[]> {
  const fields = 'step channel status denial dueAt bestTimes { days from to }'
  const { patient } = await ask.read(dana, `{ patient(id: "${id}") { contactAttempts { ${fields} } } }`)
  return [...patient.contactAttempts].sort((a: Attempt, b: Attempt) => a.step - b.step)
}

test('hours are told, kept when something else is told, and taken back', async () => {
  const patientId = await person('Ama', '+12125550171')
  expect(await preferenceOf(patientId)).toEqual({ version: 0, bestTimes: [], quietOverrides: [] })
  const told = { bestTimes: [AFTER_WORK], quietOverrides: [NAP] }
  await ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 0, ...told })
  await ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 1, language: 'es' })
  expect(await preferenceOf(patientId)).toEqual({ version: 2, ...told })
  await ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 2, quietOverrides: [] })
  expect(await preferenceOf(patientId)).toEqual({ version: 3, bestTimes: [AFTER_WORK], quietOverrides: [] })
})

test.each([
  ['a time that no clock shows', { bestTimes: [{ ...NAP, to: '25:00' }] }, ['bestTimes', '0', 'to']],
  ['a best time that ends before it begins', { bestTimes: [{ ...NAP, to: '12:00' }] }, ['bestTimes', '0']],
  ['hours without a day', { quietOverrides: [{ ...NAP, days: [] }] }, ['quietOverrides', '0', 'days']],
  [
    'quiet hours that leave none',
    { quietOverrides: [{ days: [...WEEKDAYS, 'SATURDAY', 'SUNDAY'], from: '08:00', to: '21:00' }] },
    ['quietOverrides'],
  ],
])('%s is refused', async (_, told, field) => {
  const input = { patientId: marcus, expectedVersion: 0, ...told }
  const { userErrors } = await ask.send(dana, 'setContactPreference', input)
  expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', ...field] }])
  expect(await preferenceOf(marcus)).toMatchObject({ version: 0 })
})

test('calls of a program are placed in best times, which the list of calls shows until they are made', async () => {
  const patientId = await person('Efua', '+12125550173')
  await ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 0, bestTimes: [AFTER_WORK] })
  await ask.done(dana, 'startOutreachProgram', { patientId, program: 'POST_DISCHARGE' })
  const planned = await attempts(patientId)
  expect(planned.map(({ channel, dueAt }) => `${channel} ${dueAt}`)).toEqual([
    'CALL 2026-11-25T20:00:00.000Z', // the second of the day stays one of its own
    'CALL 2026-11-25T22:30:00.000Z',
    'CALL 2026-11-27T20:00:00.000Z',
    'CALL 2026-11-27T22:30:00.000Z',
    'SMS 2026-11-28T14:00:00.000Z',
    'LETTER 2026-12-01T14:00:00.000Z',
  ])
  await passTo('2026-11-25T22:30:00Z')
  const due = await attempts(patientId)
  expect(due[1]).toMatchObject({ status: 'CALL_TASK', bestTimes: [AFTER_WORK] })
  expect(due[4]).toMatchObject({ channel: 'SMS', bestTimes: [] })
  const reached = { patientId, topic: 'post-discharge', channel: 'CALL', outcome: 'REACHED_PATIENT' }
  await ask.done(dana, 'recordContactAttempt', reached)
  expect((await attempts(patientId)).map(({ status }) => status)).toContain('DONE')
  expect((await attempts(patientId)).flatMap(({ bestTimes }) => bestTimes)).toEqual([])
})

test('calls that are planned follow the hours that are told later, and go back when they are taken back', async () => {
  now = new Date('2026-11-24T19:05:00Z') // Tuesday, 14:05 in New York
  const patientId = await person('Adwoa', '+12125550179')
  await ask.done(dana, 'startOutreachProgram', { patientId, program: 'POST_DISCHARGE' })
  const plan = async () => (await attempts(patientId)).map(({ channel, dueAt }) => `${channel} ${dueAt}`)
  const asPlanned = await plan()
  expect(asPlanned.slice(0, 2)).toEqual(['CALL 2026-11-25T14:00:00.000Z', 'CALL 2026-11-25T20:00:00.000Z'])
  await ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 0, bestTimes: [AFTER_WORK] })
  const moved = [
    'CALL 2026-11-25T20:00:00.000Z', // the second of the day stays one of its own
    'CALL 2026-11-25T22:30:00.000Z',
    'CALL 2026-11-27T20:00:00.000Z',
    'CALL 2026-11-27T22:30:00.000Z',
  ]
  expect(await plan()).toEqual([...moved, ...asPlanned.slice(4)])
  await ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 1, language: 'es' })
  expect(await plan()).toEqual([...moved, ...asPlanned.slice(4)])
  await ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 2, bestTimes: [] })
  expect(await plan()).toEqual(asPlanned)
  const said = (await ask.told('best-times.told.v1')).flatMap((told) =>
    'bestTimes' in told && told.patientId === patientId ? [told.bestTimes] : [],
  )
  expect(said).toEqual([[AFTER_WORK], []])
})

test('a call is in no past: hours that are told after its time came have it made in what is left of them', async () => {
  now = new Date('2026-12-01T15:00:00Z') // Tuesday, ten in New York
  const patientId = await person('Akua', '+12125550180')
  await ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 0, bestTimes: [AFTER_WORK] })
  const campaign = { name: 'Calls', topic: 'gap-closure', channel: 'CALL', template: 'please-call' }
  const made = await ask.done(
    jo,
    'createCampaign',
    { ...campaign, patientIds: [patientId] },
    'campaign { id version }',
  )
  const { id, version } = made.campaign
  await ask.done(jo, 'launchCampaign', { id, expectedVersion: version })
  const dueAt = async () => (await attempts(patientId))[0]?.dueAt
  expect(await dueAt()).toBe('2026-12-01T22:30:00.000Z')
  now = new Date('2026-12-01T17:00:00Z')
  const noon = { days: ['TUESDAY'], from: '11:00', to: '13:00' }
  await ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 1, bestTimes: [noon] })
  expect(await dueAt()).toBe('2026-12-01T17:00:00.000Z')
  await passTo('2026-12-01T17:00:00Z')
  expect(await attempts(patientId)).toMatchObject([{ status: 'CALL_TASK' }])
})

test('what waits for the end of quiet hours is asked again when other hours are told', async () => {
  now = new Date('2026-12-07T15:00:00Z') // Monday
  const patientId = await person('Afua', '+12125550181')
  await ask.done(dana, 'startOutreachProgram', { patientId, program: 'POST_ED' })
  const quiet = [{ days: WEEKDAYS, from: '08:00', to: '18:00' }]
  await ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 0, quietOverrides: quiet })
  await passTo('2026-12-08T14:00:00Z') // Tuesday, nine in New York
  expect((await attempts(patientId))[0]).toMatchObject({ status: 'PLANNED', denial: 'QUIET_HOURS' })
  await ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 1, quietOverrides: [] })
  expect((await attempts(patientId))[0]).toMatchObject({ denial: null, dueAt: '2026-12-08T14:00:00.000Z' })
  await passTo('2026-12-08T14:01:00Z')
  expect((await attempts(patientId))[0]).toMatchObject({ status: 'CALL_TASK' })
})

test('the calls of a campaign are placed in a best time of the day', async () => {
  now = new Date('2026-12-01T15:00:00Z') // Tuesday, ten in New York
  const [liking, other] = [await person('Yaa', '+12125550174'), await person('Esi', '+12125550175')]
  await ask.done(dana, 'setContactPreference', {
    patientId: liking,
    expectedVersion: 0,
    bestTimes: [AFTER_WORK],
    quietOverrides: [{ ...AFTER_WORK, to: '18:00' }],
  })
  const campaign = { name: 'Calls', topic: 'gap-closure', channel: 'CALL', template: 'please-call' }
  const input = { ...campaign, patientIds: [liking, other] }
  const made = await ask.done(jo, 'createCampaign', input, 'campaign { id version }')
  const { id, version } = made.campaign
  await ask.done(jo, 'launchCampaign', { id, expectedVersion: version })
  expect((await attempts(liking)).map(({ dueAt }) => dueAt)).toEqual(['2026-12-01T23:00:00.000Z'])
  expect((await attempts(other)).map(({ dueAt }) => dueAt)).toEqual(['2026-12-01T15:00:00.000Z'])
})

test('quiet hours of the patient delay what is due in them, whenever they are told; they never open the night', async () => {
  now = new Date('2026-12-07T15:00:00Z') // Monday
  const patientId = await person('Abena', '+12125550176')
  await ask.done(dana, 'startOutreachProgram', { patientId, program: 'POST_ED' })
  await ask.done(dana, 'setContactPreference', {
    patientId,
    expectedVersion: 0,
    smsConsents: [{ topic: '*', status: 'GRANTED' }],
    quietOverrides: [{ days: [...WEEKDAYS, 'SATURDAY'], from: '22:00', to: '10:30' }],
  })
  await passTo('2026-12-08T14:00:00Z') // nine in New York
  const delayed = {
    channel: 'CALL',
    status: 'PLANNED',
    denial: 'QUIET_HOURS',
    dueAt: '2026-12-08T15:30:00.000Z',
  }
  expect((await attempts(patientId))[0]).toMatchObject(delayed)
  await passTo('2026-12-08T15:30:00Z')
  expect((await attempts(patientId))[0]).toMatchObject({ status: 'CALL_TASK' })
  await passTo('2026-12-13T02:30:00Z') // Saturday, 21:30: the patient's own night has not begun, the legal one has
  const text = (await attempts(patientId)).find(({ channel }) => channel === 'SMS')
  expect(text).toMatchObject({ status: 'PLANNED', denial: 'QUIET_HOURS', dueAt: '2026-12-13T15:30:00.000Z' })
})

test('after a merge the quiet hours of both records hold, and parted each has its own again', async () => {
  const [survivorId, mergedId] = [
    await person('Kwame', '+12125550177'),
    await person('Kwamina', '+12125550178'),
  ]
  await ask.done(dana, 'setContactPreference', {
    patientId: survivorId,
    expectedVersion: 0,
    quietOverrides: [NAP],
  })
  const evening = { days: ['FRIDAY'], from: '18:00', to: '00:00' }
  const told = { bestTimes: [AFTER_WORK], quietOverrides: [evening] }
  await ask.done(dana, 'setContactPreference', { patientId: mergedId, expectedVersion: 0, ...told })
  const versions = await ask.read(
    jo,
    `{ a: patient(id: "${survivorId}") { version } b: patient(id: "${mergedId}") { version } }`,
  )
  const pair = { survivorId, mergedId, reason: 'one person' }
  await ask.done(jo, 'mergePatients', {
    ...pair,
    expectedVersion: versions['a'].version,
    mergedExpectedVersion: versions['b'].version,
  })
  const both = { bestTimes: [AFTER_WORK], quietOverrides: [NAP, evening] }
  expect(await preferenceOf(survivorId)).toMatchObject(both)
  await ask.done(jo, 'unmergePatients', { ...pair, expectedVersion: Number(versions['a'].version) + 1 })
  expect(await preferenceOf(survivorId)).toMatchObject({ bestTimes: [], quietOverrides: [NAP] })
})
