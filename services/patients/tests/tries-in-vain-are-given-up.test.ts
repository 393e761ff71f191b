import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { outreachDesk, PHONE, type OutreachDesk } from './outreach-desk.js'

const dana = viewer('dana')
let desk: OutreachDesk
let ask: OutreachDesk['ask']

beforeAll(async () => {
  desk = await outreachDesk('2026-11-27T14:00:00Z')
  ask = desk.ask
})
afterAll(() => desk.patients.close())

const call = (outcome: string, id: string) =>
  ask.done(dana, 'recordContactAttempt', { patientId: id, topic: 'post-discharge', channel: 'CALL', outcome })
const workOf = (id: string | null) => desk.workOf(id)
const work = () => workOf(null)

test('three failures of somebody at high risk, four of others, go to the care team; the first also to a decision today', async () => {
  const highId = await ask.patient({ family: 'High', given: ['A'] })
  await ask.done(dana, 'overrideRiskTier', { patientId: highId, tier: 'HIGH', reason: 'lives alone' })
  const otherId = await ask.patient({ family: 'Other', given: ['B'] })
  const before = (await work()).length
  for (let times = 0; times < 3; times += 1) await call('NO_ANSWER', otherId)
  expect((await work()).slice(before)).toEqual([])
  for (let times = 0; times < 3; times += 1) await call('NO_ANSWER', highId)
  expect((await work()).slice(before)).toEqual(['CAMPAIGN_FAILED', 'WELLNESS_CHECK_DECISION'])
  await call('BUSY', otherId)
  expect((await work()).slice(before)).toEqual([
    'CAMPAIGN_FAILED',
    'WELLNESS_CHECK_DECISION',
    'CAMPAIGN_FAILED',
  ])
})

test('tries in vain after an earlier stay count no more; after the next one the care team hears of it again', async () => {
  const id = await ask.patient({ family: 'Twice', given: ['D'] }, { contactPoints: [PHONE] })
  const begin = () => ask.done(dana, 'startOutreachProgram', { patientId: id, program: 'POST_DISCHARGE' })
  const inVain = async (times: number) => {
    for (let one = 0; one < times; one += 1) await call('NO_ANSWER', id)
  }
  const failures = async () => (await workOf(id)).filter((kind) => kind === 'CAMPAIGN_FAILED').length
  await begin()
  await inVain(3)
  await call('REACHED_PATIENT', id)
  desk.setClock('2026-12-26T15:00:00Z')
  await begin()
  await inVain(3)
  expect(await failures()).toBe(0)
  await inVain(2)
  expect(await failures()).toBe(1)
  await call('DECLINED', id)
  desk.setClock('2027-01-26T15:00:00Z')
  await begin()
  await inVain(3)
  expect(await failures()).toBe(1)
  await inVain(1)
  expect(await failures()).toBe(2)
})

test('who comes to be at high risk after the third try in vain is given up with the next one, not never', async () => {
  const id = await ask.patient({ family: 'Risen', given: ['E'] })
  for (let times = 0; times < 3; times += 1) await call('NO_ANSWER', id)
  await ask.done(dana, 'overrideRiskTier', { patientId: id, tier: 'HIGH', reason: 'fell twice this week' })
  expect(await workOf(id)).toEqual([])
  await call('NO_ANSWER', id)
  await call('NO_ANSWER', id)
  expect(await workOf(id)).toEqual(['CAMPAIGN_FAILED', 'WELLNESS_CHECK_DECISION'])
})

test('who is reached after all leaves the list of those whom nobody reached, and nobody goes to look', async () => {
  const id = await ask.patient({ family: 'Found', given: ['F'] })
  await ask.done(dana, 'overrideRiskTier', { patientId: id, tier: 'HIGH', reason: 'lives alone' })
  const settled = async () =>
    (await ask.told('work.settled.v1')).flatMap((told) => ('key' in told ? [told.key] : []))
  for (let times = 0; times < 3; times += 1) await call('NO_ANSWER', id)
  expect(await workOf(id)).toEqual(['CAMPAIGN_FAILED', 'WELLNESS_CHECK_DECISION'])
  const before = await settled()
  await call('BUSY', id)
  expect(await settled()).toEqual(before)
  await call('REACHED_CAREGIVER', id)
  expect((await settled()).slice(before.length)).toEqual([
    `patients:outreach-failed:post-discharge:${id}`,
    `patients:wellness-check:post-discharge:${id}`,
  ])
})
