import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { outreachDesk, type OutreachDesk } from './outreach-desk.js'

const dana = viewer('dana')
let desk: OutreachDesk
let ask: OutreachDesk['ask']

beforeAll(async () => {
  desk = await outreachDesk('2026-11-24T19:05:00Z')
  ask = desk.ask
})
afterAll(() => desk.patients.close())

const withPhone = (given: string, value: string) =>
  ask.patient(
    { family: 'Reid', given: [given] },
    { contactPoints: [{ system: 'PHONE', use: 'mobile', value }] },
  )
const reply = (from: string, text = 'STOP') => ({ from, text, providerMessageId: `by-hand-${from}` })
const topicsRefused = async (id: string): Promise<unknown> => {
  const select = 'contactPreference { smsConsents { topic status } }'
  const { patient } = await ask.read(dana, `{ patient(id: "${id}") { ${select} } }`)
  return patient.contactPreference.smsConsents
}

test('a coordinator records the reply of somebody in their caseload, and a STOP counts at once', async () => {
  const id = await withPhone('Ann', '+12125550171')
  expect(await ask.done(dana, 'recordInboundReply', reply('(212) 555-0171'), 'kind')).toMatchObject({
    kind: 'STOP',
  })
  expect(await topicsRefused(id)).toEqual([{ topic: '*', status: 'REVOKED' }])
})

test('a number that somebody outside the caseload has, too, goes to a supervisor, and so does one nobody knows', async () => {
  const id = await withPhone('Ben', '+12125550172')
  const otherId = await withPhone('Cid', '+12125550172')
  await ask.done(viewer('jo'), 'assignCoordinator', {
    patientId: otherId,
    practitionerId: viewer('omar').id,
    expectedVersion: 1,
  })
  const shared = await ask.send(dana, 'recordInboundReply', reply('+12125550172'))
  const unknown = await ask.send(dana, 'recordInboundReply', reply('+12125550179'))
  expect(shared.userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['input', 'from'], message: expect.stringContaining('ask a supervisor') },
  ])
  expect(unknown.userErrors).toEqual(shared.userErrors)
  expect(await topicsRefused(id)).toEqual([])
  await ask.done(viewer('jo'), 'recordInboundReply', reply('+12125550172'))
  expect(await topicsRefused(id)).toEqual([{ topic: '*', status: 'REVOKED' }])
})

test('a STOP from an American number is not the one of somebody abroad whose number ends alike', async () => {
  const abroad = await withPhone('Ina', '+44 (0)20 7946 0958')
  const here = await withPhone('Jon', '(207) 946-0958')
  await ask.done(viewer('jo'), 'recordInboundReply', reply('+12079460958'))
  expect(await topicsRefused(here)).toEqual([{ topic: '*', status: 'REVOKED' }])
  expect(await topicsRefused(abroad)).toEqual([])
  await ask.done(viewer('jo'), 'recordInboundReply', reply('+442079460958'))
  expect(await topicsRefused(abroad)).toEqual([{ topic: '*', status: 'REVOKED' }])
})

test('a patient records no reply in the place of staff', async () => {
  const id = await withPhone('Eve', '+12125550173')
  const rosa = viewer('rosa', { patientIds: [id] })
  const refused = await ask.send(rosa, 'recordInboundReply', reply('+12125550173'))
  expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
})
