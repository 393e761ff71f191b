import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { followSilence } from '../src/operations/outreach/follow-silence.js'
import { planReminder } from '../src/operations/outreach/plan-reminder.js'
import { outreachDesk, PHONE, type OutreachDesk } from './outreach-desk.js'

const dana = viewer('dana')
const OVER = '1 CALL DONE'
let desk: OutreachDesk
let ask: OutreachDesk['ask']

beforeAll(async () => {
  desk = await outreachDesk('2026-11-24T19:05:00Z')
  ask = desk.ask
})
afterAll(() => desk.patients.close())

const call = (patientId: string, outcome: string) =>
  ask.done(dana, 'recordContactAttempt', { patientId, topic: 'wellness', channel: 'CALL', outcome })
const start = (patientId: string, program: string) =>
  ask.send(dana, 'startOutreachProgram', { patientId, program })
const settled = async (patientId: string, kind = 'death-report') =>
  (await ask.told('work.settled.v1')).filter(
    (payload) => 'key' in payload && payload.key === `patients:${kind}:${patientId}`,
  ).length

/** Somebody in two programs, of whom a call on a third topic told that they died. */
async function saidToBeDead(given: string): Promise<string> {
  desk.setClock('2026-11-24T19:05:00Z')
  const id = await ask.patient({ family: 'Told', given: [given] }, { contactPoints: [PHONE] })
  for (const program of ['POST_DISCHARGE', 'RPM_NON_REPORTING'])
    expect((await start(id, program)).userErrors).toEqual([])
  await call(id, 'DECEASED')
  return id
}

test('a death told in a contact is verified by the coordinator today, and nobody tries any more, on any topic', async () => {
  const id = await saidToBeDead('Ann')
  const asked = (await ask.told('work.raised.v1')).filter(
    (payload) => 'kind' in payload && payload.kind === 'DEATH_TO_VERIFY' && payload.patientId === id,
  )
  expect(asked).toMatchObject([{ ownerId: dana.id, urgency: 'SAME_DAY', subjectType: 'Patient' }])
  const open = (await desk.attempts(id)).filter((one) => !one.endsWith('CANCELLED'))
  expect(open).toEqual([OVER])
  expect(await settled(id, 'contact')).toBe(1)
})

test('until it is verified no program begins, and the message says what to do', async () => {
  const id = await saidToBeDead('Ben')
  expect((await start(id, 'POST_ED')).userErrors).toMatchObject([
    { field: ['input', 'patientId'], message: expect.stringContaining('Verify it first') },
  ])
})

test('silence of devices begins nothing for whoever is said to have died', async () => {
  const id = await saidToBeDead('Fay')
  const { deps } = desk.patients
  desk.setClock('2026-11-26T19:05:00Z')
  const silence = { patientId: id, silentSince: '2026-11-25T19:00:00Z', at: '2026-11-26T19:05:00Z' }
  await deps.db.transaction((tx) => followSilence({ tx, deps }, silence))
  expect((await desk.attempts(id)).filter((one) => one.endsWith('PLANNED'))).toEqual([])
})

test('a contact that reaches the patient later settles it, and outreach begins again', async () => {
  const id = await saidToBeDead('Cid')
  expect(await settled(id)).toBe(0)
  desk.setClock('2026-11-24T20:05:00Z')
  await call(id, 'REACHED_PATIENT')
  expect(await settled(id)).toBe(1)
  expect((await start(id, 'POST_ED')).userErrors).toEqual([])
})

test('a date of death in the record settles it', async () => {
  const id = await saidToBeDead('Dan')
  await ask.done(viewer('jo'), 'updateDemographics', {
    patientId: id,
    expectedVersion: 1,
    deceasedAt: '2026-11-24T12:00:00Z',
  })
  expect(await settled(id)).toBe(1)
})

test('a reminder of an appointment that comes in between is not sent, and is no call either', async () => {
  const id = await saidToBeDead('Eli')
  const { deps } = desk.patients
  const due = {
    ...{ reminderId: 'reminder_1', appointmentId: 'appointment_1', patientId: id, kind: 'DAY_BEFORE' },
    ...{ startAt: '2026-11-25T19:00:00Z', timeZone: 'America/New_York', at: '2026-11-24T19:05:00Z' },
  }
  await deps.db.transaction((tx) => planReminder({ tx, deps }, due))
  const before = (await desk.workOf(id)).length
  await desk.passTo('2026-11-24T19:06:00Z')
  expect(await desk.attempts(id)).toContain('1 SMS SUPPRESSED')
  expect(await desk.workOf(id)).toHaveLength(before)
})
