import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { outreachDesk, PHONE, type OutreachDesk } from './outreach-desk.js'

const dana = viewer('dana')
let desk: OutreachDesk

beforeAll(async () => {
  desk = await outreachDesk('2026-12-08T15:00:00Z')
})
afterAll(() => desk.patients.close())

test('devices that tell nothing: a text after 24 hours, a call after 48, after 72 the caregiver and a decision today', async () => {
  desk.setClock('2026-12-08T15:00:00Z')
  const id = await desk.ask.patient({ family: 'Silent', given: ['Sam'] }, { contactPoints: [PHONE] })
  const person = { name: { family: 'Silent', given: ['Kim'] }, relationship: 'SPS', emergencyContact: true }
  const added = await desk.ask.done(
    dana,
    'addRelatedPerson',
    { patientId: id, ...person },
    'relatedPerson { id }',
  )
  const agreed = { kind: 'SHARING', form: 'VERBAL', scopes: ['outreach'], purpose: 'TREAT' }
  const recipientIds = [added.relatedPerson.id]
  await desk.ask.done(dana, 'recordConsent', { patientId: id, ...agreed, recipientIds })
  await desk.ask.done(dana, 'startOutreachProgram', { patientId: id, program: 'RPM_NON_REPORTING' })
  const rpm = (outcome: string) =>
    desk.ask.done(dana, 'recordContactAttempt', {
      ...{ patientId: id, topic: 'rpm-non-reporting', channel: 'CALL', outcome },
    })
  await desk.passTo('2026-12-09T15:00:00Z')
  expect((await desk.attempts(id))[0]).toBe('1 CALL CALL_TASK') // no word on texts: it became a call
  await desk.passTo('2026-12-10T15:00:00Z')
  const before = (await desk.workOf(id)).length
  await desk.passTo('2026-12-11T14:59:59Z')
  expect((await desk.workOf(id)).slice(before)).toEqual([])
  await desk.passTo('2026-12-11T15:00:00Z')
  expect((await desk.workOf(id)).slice(before)).toEqual([
    'OUTREACH_CALL',
    'EMERGENCY_CONTACT_CALL',
    'RPM_SILENT',
  ])
  expect((await desk.attempts(id)).at(-1)).toBe('4 CALL CALL_TASK')
  await rpm('REACHED_PATIENT')
  expect(await desk.ask.told('work.settled.v1')).toContainEqual(
    expect.objectContaining({ key: `patients:rpm-silent:${id}` }),
  )
})

test('silence that care-plans tells begins the program once, in whatever order its words come; readings end it', async () => {
  desk.setClock('2026-12-12T15:00:00Z')
  const silent = async (family: string) =>
    desk.ask.patient({ family, given: ['Bea'] }, { contactPoints: [{ ...PHONE, value: '+12125550177' }] })
  const about = (patientId: string, at: string) => {
    const times = { occurredAt: new Date(at), recordedAt: new Date(at) }
    return { id: newId('event'), source: 'care-plans', subject: patientId, patientId, ...times }
  }
  const missed = (patientId: string, silentSince: string, at: string) =>
    ({
      ...about(patientId, at),
      type: 'readings.missed.v1',
      payload: { patientId, silentSince, at },
    }) as const
  const resumed = (patientId: string, at: string) =>
    ({ ...about(patientId, at), type: 'readings.resumed.v1', payload: { patientId, at } }) as const
  const id = await silent('Quiet')
  const first = missed(id, '2026-12-11T15:00:00Z', '2026-12-12T15:00:00Z')
  await desk.patients.deliver(first)
  await desk.patients.deliver(first)
  await desk.patients.deliver(missed(id, '2026-12-11T15:00:00Z', '2026-12-12T15:00:05Z')) // the plan's alert, of one silence
  expect(await desk.attempts(id)).toEqual(['1 SMS PLANNED', '2 CALL PLANNED', '3 CALL PLANNED'])
  await desk.passTo('2026-12-12T15:00:05Z')
  expect((await desk.attempts(id))[0]).toBe('1 CALL CALL_TASK') // no consent to texts: checked when it is sent
  await desk.patients.deliver(resumed(id, '2026-12-12T18:00:00Z'))
  const ended = ['1 CALL CANCELLED', '2 CALL CANCELLED', '3 CALL CANCELLED']
  expect(await desk.attempts(id)).toEqual(ended)
  await desk.patients.deliver(missed(id, '2026-12-11T15:00:00Z', '2026-12-12T17:59:00Z')) // late
  expect(await desk.attempts(id)).toEqual(ended)
  desk.setClock('2026-12-20T15:00:00Z')
  const late = await silent('Later')
  await desk.patients.deliver(missed(late, '2026-12-10T15:00:00Z', '2026-12-20T15:00:00Z'))
  await desk.passTo('2026-12-20T15:00:00Z')
  expect(await desk.attempts(late)).toEqual(['1 CALL CALL_TASK', '2 CALL PLANNED', '3 CALL PLANNED'])
  const back = await silent('Back')
  await desk.patients.deliver(resumed(back, '2026-12-20T14:00:00Z'))
  await desk.patients.deliver(missed(back, '2026-12-19T13:00:00Z', '2026-12-20T13:00:00Z'))
  expect(await desk.attempts(back)).toEqual([])
})
