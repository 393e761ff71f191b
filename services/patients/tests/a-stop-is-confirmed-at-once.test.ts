import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { receiveSms } from '../src/operations/outreach/receive-sms.js'
import { outreachDesk, PHONE, type OutreachDesk } from './outreach-desk.js'

// The provider is away all the time: nothing that is sent arrives, and what is in SENDING is tried again.
let desk: OutreachDesk
beforeAll(async () => {
  const env = { SMS_URL: 'http://127.0.0.1:9', SMS_AUTH_TOKEN: 'a token of the tests, long enough' }
  desk = await outreachDesk('2026-12-08T03:10:00Z', env)
})
afterAll(() => desk.patients.close())

test.each([
  ['STOP', 'SUPPRESSED'],
  ['HELP', 'SENDING'],
])('an answer to %s that could not be sent for five minutes is %s', async (text, then) => {
  desk.setClock('2026-12-08T03:10:00Z')
  const value = text === 'STOP' ? '+12125550141' : '+12125550142'
  const phone = { ...PHONE, value }
  const id = await desk.ask.patient({ family: 'Word', given: [text] }, { contactPoints: [phone] })
  await receiveSms(desk.patients.deps, { from: value, text, providerMessageId: text })
  await desk.passTo('2026-12-08T03:10:01Z')
  expect(await desk.attempts(id)).toEqual(['1 SMS SENDING'])
  await desk.passTo('2026-12-08T03:15:00Z')
  expect(await desk.attempts(id)).toEqual(['1 SMS SENDING'])
  await desk.passTo('2026-12-08T03:17:01Z')
  expect(await desk.attempts(id)).toEqual([`1 SMS ${then}`])
})

test('a STOP from a phone that two share is on what the phone got last, whomever somebody called since', async () => {
  desk.setClock('2026-12-09T15:00:00Z')
  const dana = viewer('dana')
  const phone = { ...PHONE, value: '+12125550143' }
  const begun = async (given: string, program: string) => {
    const patientId = await desk.ask.patient({ family: 'Shared', given: [given] }, { contactPoints: [phone] })
    const smsConsents = [{ topic: '*', status: 'GRANTED', source: 'verbal' }]
    await desk.ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 0, smsConsents })
    await desk.ask.done(dana, 'startOutreachProgram', { patientId, program })
    return patientId
  }
  const patientId = await begun('Ann', 'RPM_NON_REPORTING')
  const otherId = await begun('Bob', 'GAP_CLOSURE')
  await desk.passTo('2026-12-10T16:00:00Z')
  await desk.passTo('2026-12-16T16:00:00Z')
  desk.setClock('2026-12-16T17:00:00Z')
  const called = { patientId, topic: 'rpm-non-reporting', channel: 'CALL', outcome: 'NO_ANSWER' }
  await desk.ask.done(dana, 'recordContactAttempt', called)
  await receiveSms(desk.patients.deps, { from: phone.value, text: 'Stop.', providerMessageId: 'shared' })
  const select = 'contactPreference { smsConsents { topic status } }'
  for (const id of [patientId, otherId]) {
    const { patient } = await desk.ask.read(dana, `{ patient(id: "${id}") { ${select} } }`)
    expect(patient.contactPreference.smsConsents).toContainEqual({ topic: 'gap-closure', status: 'REVOKED' })
  }
})
