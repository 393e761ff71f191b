import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { outreachDesk, type OutreachDesk } from './outreach-desk.js'

// Behind some numbers an extension must be asked for: a person can, a text message cannot.
const [dana, jo] = [viewer('dana'), viewer('jo')]
let desk: OutreachDesk
let ask: OutreachDesk['ask']
beforeAll(async () => {
  desk = await outreachDesk('2026-12-07T15:00:00Z', {
    SMS_URL: 'http://127.0.0.1:9', // nobody listens: what would be sent waits
    SMS_AUTH_TOKEN: 'a token of the tests, long enough',
  })
  ask = desk.ask
})
afterAll(() => desk.patients.close())

const mobile = (value: string) => ({ system: 'PHONE', value, use: 'mobile' })
let count = 0

/** Somebody who agreed to texts. */
async function reachableAt(...contactPoints: readonly object[]): Promise<string> {
  const patientId = await ask.patient({ family: 'Switchboard', given: [`N${++count}`] }, { contactPoints })
  await ask.done(dana, 'setContactPreference', {
    ...{ patientId, expectedVersion: 0, smsConsents: [{ topic: 'a1c', status: 'GRANTED' }] },
  })
  return patientId
}

const SELECT = 'channel status denial numberToDial { number extension }'

async function tried(patientId: string) {
  const { patient } = await ask.read(
    dana,
    `{ patient(id: "${patientId}") { contactAttempts { ${SELECT} } } }`,
  )
  return patient.contactAttempts
}

async function campaign(channel: string, patientIds: readonly string[]): Promise<void> {
  const made = await ask.done(
    jo,
    'createCampaign',
    { name: `C ${channel} ${count}`, topic: 'a1c', channel, patientIds },
    'campaign { id version }',
  )
  const { id, version: expectedVersion } = made.campaign
  await ask.done(jo, 'launchCampaign', { id, expectedVersion })
  await desk.passTo(desk.now().toISOString())
}

test('no text goes to a number with an extension: it is a call, with the number and what to ask for', async () => {
  const patientId = await reachableAt(mobile('(307) 555-0199 x44'))
  await campaign('SMS', [patientId])
  expect(await tried(patientId)).toEqual([
    {
      channel: 'CALL',
      status: 'CALL_TASK',
      denial: 'NUMBER_WITH_EXTENSION',
      numberToDial: { number: '+13075550199', extension: '44' },
    },
  ])
  const [{ sent }] = await desk.patients.db.query(
    `select count(*)::int as sent from contact_attempt where patient_id = $1 and provider_message_id is not null`,
    [patientId],
  )
  expect(sent).toBe(0)
})

test('of two mobile numbers the one without an extension is texted', async () => {
  const patientId = await reachableAt(mobile('(307) 555-0199 x44'), mobile('(307) 555-0142'))
  await campaign('SMS', [patientId])
  expect(await tried(patientId)).toMatchObject([
    { channel: 'SMS', status: 'SENDING', denial: null, numberToDial: null },
  ])
})

test('a call that is planned has a route to a number with an extension, and to one abroad', async () => {
  const behind = await reachableAt({ system: 'PHONE', value: '307-555-0199 ext. 7', use: 'work' })
  const abroad = await reachableAt({ system: 'PHONE', value: '+44 (0)20 7946 0958', use: 'home' })
  const none = await reachableAt({ system: 'PHONE', value: 'ask the daughter', use: 'home' })
  await campaign('CALL', [behind, abroad, none])
  expect(await tried(behind)).toEqual([
    {
      channel: 'CALL',
      status: 'CALL_TASK',
      denial: null,
      numberToDial: { number: '+13075550199', extension: '7' },
    },
  ])
  expect(await tried(abroad)).toMatchObject([
    { status: 'CALL_TASK', numberToDial: { number: '+44 (0)20 7946 0958', extension: null } },
  ])
  expect(await tried(none)).toMatchObject([{ status: 'SUPPRESSED', denial: 'NO_ROUTE', numberToDial: null }])
})
