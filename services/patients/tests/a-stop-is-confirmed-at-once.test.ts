import { afterAll, beforeAll, expect, test } from '@jest/globals'
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
