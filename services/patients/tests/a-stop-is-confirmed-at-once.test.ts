import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { receiveSms } from '../src/operations/outreach/receive-sms.js'
import { dueAttempts } from '../src/storage/due-attempts.js'
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

const agreedTo = async (patientId: string): Promise<unknown> => {
  const select = 'contactPreference { smsConsents { topic status } }'
  const { patient } = await desk.ask.read(viewer('dana'), `{ patient(id: "${patientId}") { ${select} } }`)
  return patient.contactPreference.smsConsents
}
const sharing = async (given: string, value: string) =>
  desk.ask.patient({ family: 'Start', given: [given] }, { contactPoints: [{ ...PHONE, value }] })
const says = (from: string, text: string) =>
  receiveSms(desk.patients.deps, { from, text, providerMessageId: `${from} ${text}` })

test.each(['START', 'Yes'])(
  '%s agrees to nothing for whom nobody texted: a person reads it',
  async (word) => {
    const phone = word === 'Yes' ? '+12125550144' : '+12125550145'
    const id = await sharing(word, phone)
    await says(phone, word)
    expect(await agreedTo(id)).toEqual([])
    expect(await desk.attempts(id)).toEqual([])
    expect(await desk.workOf(id)).toEqual(['REPLY_TO_READ'])
  },
)

test('a START from a phone that two share is one of who was texted', async () => {
  desk.setClock('2027-01-12T15:00:00Z')
  const phone = '+12125550146'
  const textedId = await sharing('Ann', phone)
  const otherId = await sharing('Bob', phone)
  const smsConsents = [{ topic: 'rpm-non-reporting', status: 'GRANTED', source: 'verbal' }]
  const told = { patientId: textedId, expectedVersion: 0, smsConsents }
  await desk.ask.done(viewer('dana'), 'setContactPreference', told)
  const program = { patientId: textedId, program: 'RPM_NON_REPORTING' }
  await desk.ask.done(viewer('dana'), 'startOutreachProgram', program)
  await desk.passTo('2027-01-13T15:00:01Z')
  await says(phone, 'Stop')
  await says(phone, 'Start')
  expect(await agreedTo(textedId)).toEqual([{ topic: 'rpm-non-reporting', status: 'GRANTED' }])
  expect(await agreedTo(otherId)).toEqual([{ topic: 'rpm-non-reporting', status: 'REVOKED' }])
})

test('a STOP among other words is done, and a person reads the words', async () => {
  const phone = '+12125550148'
  const id = await sharing('Eve', phone)
  await says(phone, 'I cannot stop bleeding')
  expect(await agreedTo(id)).toEqual([{ topic: '*', status: 'REVOKED' }])
  expect(await desk.workOf(id)).toEqual(['REPLY_TO_READ'])
})

test('a message that could not be sent until the evening is not asked for again before the morning', async () => {
  desk.setClock('2027-01-20T15:00:00Z')
  const dana = viewer('dana')
  const patientId = await sharing('Late', '+12125550149')
  const smsConsents = [{ topic: '*', status: 'GRANTED', source: 'verbal' }]
  await desk.ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 0, smsConsents })
  await desk.ask.done(dana, 'startOutreachProgram', {
    ...{ patientId, program: 'RPM_NON_REPORTING', startsAt: '2027-01-20T01:59:00Z' },
  })
  const [first]: { id: string }[] = await desk.patients.db.query(
    'select id from contact_attempt where patient_id = $1 and step = 1',
    [patientId],
  )
  const isDue = async () => (await dueAttempts(desk.patients.db, desk.now())).includes(first?.id ?? '')
  await desk.passTo('2027-01-21T01:59:00Z') // a minute before nine
  expect(await desk.attempts(patientId)).toContain('1 SMS SENDING')
  await desk.passTo('2027-01-21T02:02:00Z')
  expect(await isDue()).toBe(false)
  desk.setClock('2027-01-21T13:00:00Z')
  expect(await isDue()).toBe(true)
})

test('a STOP is on what came to its number, and is confirmed there, though who was texted last has another one, too', async () => {
  desk.setClock('2027-02-01T15:00:00Z')
  const dana = viewer('dana')
  const [own, shared] = ['+12125550151', '+12125550152'].map((value) => ({ ...PHONE, value }))
  const bobId = await desk.ask.patient({ family: 'Numbers', given: ['Bob'] }, { contactPoints: [shared] })
  const annId = await desk.ask.patient(
    { family: 'Numbers', given: ['Ann'] },
    { contactPoints: [own, shared] },
  )
  const begin = async (patientId: string, program: string) => {
    const smsConsents = [{ topic: '*', status: 'GRANTED', source: 'verbal' }]
    await desk.ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 0, smsConsents })
    await desk.ask.done(dana, 'startOutreachProgram', { patientId, program })
  }
  await begin(bobId, 'GAP_CLOSURE')
  await desk.passTo('2027-02-08T14:00:01Z')
  await begin(annId, 'RPM_NON_REPORTING')
  await desk.passTo('2027-02-09T14:00:02Z')
  await says('+12125550152', 'Stop')
  for (const id of [bobId, annId])
    expect(await agreedTo(id)).toContainEqual({ topic: 'gap-closure', status: 'REVOKED' })
  const answers: unknown = await desk.patients.db.query(
    `select sent_to as "sentTo" from contact_attempt where kind = 'REPLY' and patient_id = any($1)`,
    [[bobId, annId]],
  )
  expect(answers).toEqual([{ sentTo: '+12125550152' }])
})

test.each([
  ['Sí', {}],
  ['Start', { globalOptOut: true }],
])('%s of somebody who stopped nothing by a reply changes nothing: a person reads it', async (word, told) => {
  const [begin, passed] = word === 'Start' ? ['2027-03-01', '2027-03-02'] : ['2027-04-05', '2027-04-06']
  desk.setClock(`${begin}T15:00:00Z`)
  const dana = viewer('dana')
  const phone = word === 'Start' ? '+12125550153' : '+12125550154'
  const patientId = await sharing(word, phone)
  const smsConsents = [{ topic: '*', status: 'GRANTED', source: 'verbal' }]
  await desk.ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 0, smsConsents })
  await desk.ask.done(dana, 'startOutreachProgram', { patientId, program: 'RPM_NON_REPORTING' })
  await desk.passTo(`${passed}T15:00:01Z`)
  await desk.ask.done(dana, 'setContactPreference', { patientId, expectedVersion: 1, ...told })
  await says(phone, word)
  expect(await agreedTo(patientId)).toEqual([{ topic: '*', status: 'GRANTED' }])
  expect(await desk.workOf(patientId)).toEqual(['REPLY_TO_READ'])
})
