import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { outreachDesk, PHONE, type OutreachDesk } from './outreach-desk.js'

// A message that cannot go becomes a call, unless something speaks against the call (domain.md 7.2, 7.3).
const jo = viewer('jo')
let desk: OutreachDesk
beforeAll(async () => {
  const env = { SMS_URL: 'http://127.0.0.1:9', SMS_AUTH_TOKEN: 'a token of the tests, long enough' }
  desk = await outreachDesk('2026-12-08T15:00:00Z', env)
})
afterAll(() => desk.patients.close())

const AGREED = { smsConsents: [{ topic: '*', status: 'GRANTED' }] }
const vietnamese = { contactPoints: [PHONE], languages: [{ code: 'vi' }] }

test.each<[string, object, object, string, string[]]>([
  [
    'no translation, and calls are not safe',
    vietnamese,
    { ...AGREED, safeChannels: ['SMS'] },
    'SUPPRESSED SAFE_CONTACT_BLOCK',
    [],
  ],
  [
    'no translation, and calls are',
    vietnamese,
    { ...AGREED, safeChannels: ['SMS', 'CALL'] },
    'CALL_TASK LANGUAGE_UNSUPPORTED',
    ['OUTREACH_CALL_WITH_INTERPRETER'],
  ],
  [
    'neither texts nor calls are wanted',
    { contactPoints: [PHONE] },
    { doNotCall: true },
    'SUPPRESSED NO_CONSENT',
    [],
  ],
  ['texts are not', { contactPoints: [PHONE] }, {}, 'CALL_TASK NO_CONSENT', ['OUTREACH_CALL']],
  ['there is no number at all', {}, AGREED, 'SUPPRESSED NO_ROUTE', ['CONTACT_DATA_WRONG']],
])('a text that may not go: %s', async (who, person, preference, expected, work) => {
  const patientId = await desk.ask.patient({ family: 'Text', given: [who] }, person)
  await desk.ask.done(jo, 'setContactPreference', { patientId, expectedVersion: 0, ...preference })
  const campaign = { name: who, topic: 'gap-closure', patientIds: [patientId] }
  const made = await desk.ask.done(jo, 'createCampaign', campaign, 'campaign { id version }')
  const { id, version: expectedVersion } = made.campaign
  await desk.ask.done(jo, 'launchCampaign', { id, expectedVersion })
  await desk.passTo('2026-12-08T15:00:01Z')
  const select = `{ patient(id: "${patientId}") { contactAttempts { status denial } } }`
  const { patient } = await desk.ask.read(viewer('dana'), select)
  expect(
    patient.contactAttempts.map((one: { status: string; denial: string }) => `${one.status} ${one.denial}`),
  ).toEqual([expected])
  expect(await desk.workOf(patientId)).toEqual(work)
})

test('at night a text becomes no call to somebody who has no number, either', async () => {
  await desk.passTo('2026-12-09T03:00:00Z')
  const texted = async (person: object) => {
    const patientId = await desk.ask.patient({ family: 'Night', given: ['Nia'] }, person)
    const campaign = { name: 'night', topic: 'gap-closure', patientIds: [patientId] }
    const made = await desk.ask.done(jo, 'createCampaign', campaign, 'campaign { id version }')
    const { id, version: expectedVersion } = made.campaign
    await desk.ask.done(jo, 'launchCampaign', { id, expectedVersion })
    return patientId
  }
  const [nobody, somebody] = [await texted({}), await texted({ contactPoints: [PHONE] })]
  await desk.passTo('2026-12-09T03:00:01Z')
  expect(await desk.workOf(nobody)).toEqual(['CONTACT_DATA_WRONG'])
  expect(await desk.workOf(somebody)).toEqual(['OUTREACH_CALL'])
})
