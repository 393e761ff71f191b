import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { viewer } from '@baton/testing/viewers'
import { outreachDesk, PHONE, type OutreachDesk } from './outreach-desk.js'

// Calls and messages that were planned after a stay tell of it: when it gets a label, they are off, and leave the list of calls.
const dana = viewer('dana')
let desk: OutreachDesk
let patients: OutreachDesk['patients']
let ask: OutreachDesk['ask']
beforeAll(async () => {
  desk = await outreachDesk('2026-12-07T18:00:00Z')
  patients = desk.patients
  ask = desk.ask
})
afterAll(() => patients.close())
beforeEach(() => desk.setClock('2026-12-07T18:00:00Z'))

const DISCHARGED = {
  class: 'IMP',
  status: 'FINISHED',
  admittedAt: '2026-12-05T10:00:00Z',
  dischargedAt: '2026-12-07T17:00:00Z',
}

/** Somebody who went home from the hospital, and the stay. */
async function wentHome(given: string) {
  const patientId = await ask.patient({ family: 'Follow', given: [given] }, { contactPoints: [PHONE] })
  const { encounter } = await ask.done(
    dana,
    'recordEncounter',
    { patientId, ...DISCHARGED },
    'encounter { id version }',
  )
  const relabel = (sensitivity: string, expectedVersion = encounter.version) =>
    ask.done(dana, 'recordEncounter', {
      id: encounter.id,
      expectedVersion,
      patientId,
      ...DISCHARGED,
      sensitivity,
    })
  return { patientId, encounterId: encounter.id as string, relabel }
}

async function statuses(patientId: string): Promise<string[]> {
  const rows: { status: string }[] = await patients.db.query(
    `select status from contact_attempt where patient_id = $1 order by step`,
    [patientId],
  )
  return rows.map(({ status }) => status)
}

test('a call after a stay is about the stay, so that a label that comes later keeps it from the queue', async () => {
  const { patientId, encounterId } = await wentHome('About')
  await desk.passTo('2026-12-08T14:00:00Z')
  expect((await ask.told('work.raised.v1')).at(-1)).toMatchObject({
    kind: 'OUTREACH_CALL',
    patientId,
    subjectType: 'Encounter',
    subjectId: encounterId,
    sensitivity: 'NONE',
  })
})

test('a label takes back what was planned, takes the call that waits off the list, and lets another program begin', async () => {
  const { patientId, relabel } = await wentHome('Labelled')
  await desk.passTo('2026-12-08T14:00:00Z')
  expect((await statuses(patientId)).slice(0, 2)).toEqual(['CALL_TASK', 'PLANNED'])
  await relabel('IPV')
  expect(await statuses(patientId)).toEqual(Array(6).fill('CANCELLED'))
  const [call] = await patients.db.query(
    `select id from contact_attempt where patient_id = $1 and step = 1`,
    [patientId],
  )
  expect((await ask.told('work.settled.v1')).at(-1)).toMatchObject({ key: expect.stringContaining(call.id) })
  await ask.done(dana, 'startOutreachProgram', { patientId, program: 'POST_DISCHARGE' })
  expect((await statuses(patientId)).filter((status) => status === 'PLANNED')).toHaveLength(6)
})

test('a form of the stay gets its label, which is told to whoever was told of the form', async () => {
  const { patientId, encounterId, relabel } = await wentHome('Form')
  const answers = Array.from({ length: 9 }, (_, at) => ({ item: `${at + 1}`, value: '1' }))
  const form = { patientId, encounterId, instrument: 'PHQ_9', answers }
  const { assessment } = await ask.done(dana, 'recordAssessment', form, 'assessment { id }')
  await relabel('BH')
  expect(await ask.told('record.labelled.v1')).toContainEqual(
    expect.objectContaining({ recordId: assessment.id, type: 'Assessment', patientId, sensitivity: 'BH' }),
  )
})

test('a form that was taken back under Part 2 is told as an error before it is told that the label is gone', async () => {
  const { patientId, encounterId, relabel } = await wentHome('Error')
  const answers = Array.from({ length: 9 }, (_, at) => ({ item: `${at + 1}`, value: '1' }))
  const form = { patientId, encounterId, instrument: 'PHQ_9', answers }
  const { assessment } = await ask.done(dana, 'recordAssessment', form, 'assessment { id }')
  await relabel('PART2', 1)
  const consent = { patientId, kind: 'PART2', form: 'WRITTEN', discloser: 'Northgate', purpose: 'TPO' }
  const opened = { scopes: ['sud-treatment'], recipientIds: [dana.id] }
  await ask.done(dana, 'recordConsent', { ...consent, ...opened }, 'consent { id }')
  const wrong = { assessmentId: assessment.id, expectedVersion: 1, reason: 'of somebody else' }
  await ask.done(dana, 'retractAssessment', wrong)
  expect(await ask.told('assessment.retracted.v1')).toEqual([])
  desk.setClock('2026-12-08T09:00:00Z')
  await relabel('NONE', 2)
  const told = await patients.db.query(
    `select type, payload ->> 'sensitivity' as label, payload ->> 'at' as at from outbox
      where subject = $1 and type in ('record.labelled.v1', 'assessment.retracted.v1') order by sequence`,
    [assessment.id],
  )
  expect(told).toEqual([
    { type: 'record.labelled.v1', label: 'PART2', at: '2026-12-07T18:00:00.000Z' },
    { type: 'assessment.retracted.v1', label: 'NONE', at: '2026-12-07T18:00:00.000Z' },
    { type: 'record.labelled.v1', label: 'NONE', at: '2026-12-08T09:00:00.000Z' },
  ])
})

test('whether the stay has a label is asked when a message is sent, whatever gave it the label', async () => {
  const { patientId, encounterId } = await wentHome('Asked')
  await patients.db.query(`update encounter set sensitivity = 'BH' where id = $1`, [encounterId])
  await desk.passTo('2026-12-20T16:00:00Z')
  expect(await statuses(patientId)).toEqual(Array(6).fill('CANCELLED'))
  expect(await desk.workOf(patientId)).toEqual([])
})

test('what was planned after another stay goes on', async () => {
  const { patientId, relabel } = await wentHome('Other')
  await relabel('NONE')
  expect(await statuses(patientId)).toEqual(Array(6).fill('PLANNED'))
})

test('a need that was found in the stay, and by another form since, is noted of that form when the stay has a label', async () => {
  const { patientId, encounterId, relabel } = await wentHome('Hungry')
  const screen = async (stay?: string) => {
    const answers = [1, 2].map((item) => ({ item: String(item), value: 'sometimes' }))
    const form = { patientId, instrument: 'HUNGER_VITAL_SIGN', answers, encounterId: stay }
    await ask.done(dana, 'recordAssessment', form)
  }
  const shown = `{ patient(id: "${patientId}") { conditions { edges { node { code { code } } } } } }`
  const seenBy = async (who: typeof dana) => (await ask.read(who, shown))['patient'].conditions.edges.length
  const seen = async () => [await seenBy(dana), await seenBy(viewer('rosa', { patientIds: [patientId] }))]
  await screen(encounterId)
  desk.setClock('2026-12-08T18:00:00Z')
  await screen()
  expect(await seen()).toEqual([1, 1])
  await relabel('IPV')
  expect(await seen()).toEqual([2, 1])
  await relabel('NONE', 2)
  await relabel('IPV', 3)
  expect(await seen()).toEqual([2, 1])
})
