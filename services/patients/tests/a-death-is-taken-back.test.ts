import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Viewer } from '@baton/auth/viewer'
import { viewer } from '@baton/testing/viewers'
import { migrateAgain } from './as-owner.js'
import { fileOf, importFile } from './import-files.js'
import { adt, receive } from './messages.js'
import { outreachDesk, type OutreachDesk } from './outreach-desk.js'

// Somebody who was taken for dead is contacted again, whoever says that they live.
const dana = viewer('dana')
let desk: OutreachDesk
let ask: OutreachDesk['ask']
beforeAll(async () => {
  desk = await outreachDesk('2026-11-24T19:05:00Z')
  ask = desk.ask
})
afterAll(() => desk.patients.close())

const DIED = '20261124080000'
let sent = 0

/** A message whose PID-29 and PID-30 are these. */
async function hospital(mrn: string, died = '', indicator = ''): Promise<void> {
  const pid = `PID|1||${mrn}^^^HV^MR||TAKEN${mrn}^ANN||19520301|F${'|'.repeat(21)}${died}|${indicator}`
  const occurred = `202611241200${String(++sent).padStart(2, '0')}`
  const message = adt({ event: 'A31', control: `death-${sent}`, occurred, pid })
  expect(await receive(desk.patients, message)).toMatchObject([{ status: 'ACCEPTED' }])
}

const resource = (id: string, died?: string) => ({
  ...{ resourceType: 'Patient', id, name: [{ family: id }], birthDate: '1952-03-01' },
  ...{ identifier: [{ system: 'urn:test:mrn', value: id }], deceasedDateTime: died },
})
const file = async (id: string, died?: string): Promise<void> => {
  const { rejectCount } = await importFile(desk.patients, fileOf([resource(id, died)]))
  expect(rejectCount).toBe(0)
}

/** The record that has the number, which Dana coordinates; the risk is high. */
async function highRisk(number: string): Promise<string> {
  const [row]: { id: string }[] = await desk.patients.db.query(
    'select patient_id as id from patient_identifier where value = $1',
    [number],
  )
  const patientId = row?.id ?? ''
  await ask.done(viewer('jo'), 'assignCoordinator', { patientId, practitionerId: dana.id })
  await ask.done(viewer('jo'), 'overrideRiskTier', { patientId, tier: 'HIGH', reason: 'seen at home' })
  return patientId
}

/** What the queue was last told of work of the patient. */
async function last(patientId: string, work: 'contact' | 'death-report'): Promise<string | undefined> {
  const key = `patients:${work}:${patientId}`
  const told = (await desk.patients.outbox()).filter(
    ({ type, payload }) => type.startsWith('work.') && 'key' in payload && payload.key === key,
  )
  return told.at(-1)?.type
}

test.each([
  ['K-1', '', 'N'],
  ['K-2', '""', ''],
  ['K-3', '', '""'],
  ['K-4', '""', '""'],
])(
  'a message that takes a death back asks for the next contact again: %s (PID-29 %j, PID-30 %j)',
  async (...row) => {
    const [mrn, died, indicator] = row
    await hospital(mrn)
    const id = await highRisk(mrn)
    expect(await last(id, 'contact')).toBe('work.raised.v1')
    await hospital(mrn, DIED, 'Y')
    expect(await last(id, 'contact')).toBe('work.settled.v1')
    await hospital(mrn) // says nothing of it
    expect(await last(id, 'contact')).toBe('work.settled.v1')
    await hospital(mrn, died, indicator)
    expect(await last(id, 'contact')).toBe('work.raised.v1')
  },
)

test('a resource that tells the death no longer does so, too', async () => {
  await file('K-5')
  const id = await highRisk('K-5')
  await file('K-5', '2026-11-24T08:00:00-05:00')
  expect(await last(id, 'contact')).toBe('work.settled.v1')
  await file('K-5')
  expect(await last(id, 'contact')).toBe('work.raised.v1')
})

test('what a contact told of a death is to be verified anew when the date that verified it is taken back', async () => {
  await hospital('K-6')
  const id = await highRisk('K-6')
  await ask.done(dana, 'recordContactAttempt', {
    ...{ patientId: id, topic: 'wellness', channel: 'CALL', outcome: 'DECEASED' },
  })
  await hospital('K-6', DIED, 'Y')
  expect(await last(id, 'death-report')).toBe('work.settled.v1')
  await hospital('K-6', '', 'N')
  expect(await last(id, 'death-report')).toBe('work.raised.v1')
  expect(await last(id, 'contact')).toBe('work.settled.v1')
})

describe('told without its time', () => {
  const undated = (id: string, deceasedBoolean: boolean) => ({ ...resource(id), deceasedBoolean })
  const filed = (id: string, isDead: boolean) => importFile(desk.patients, fileOf([undated(id, isDead)]))
  const called = (patientId: string, outcome: string) =>
    ask.done(dana, 'recordContactAttempt', { patientId, topic: 'wellness', channel: 'CALL', outcome })
  /** Since when those who count the living hear of it, telling by telling. */
  const heard = async (patientId: string) =>
    (await ask.told('patient.death-heard.v1')).flatMap((told) =>
      'heardAt' in told && told.patientId === patientId ? [told.heardAt] : [],
    )
  const begins = async (patientId: string) =>
    (await ask.send(dana, 'startOutreachProgram', { patientId, program: 'POST_ED' })).userErrors

  test.each([
    ['message', 'U-1', (id: string, isDead: boolean) => hospital(id, '', isDead ? 'Y' : 'N')],
    ['file', 'U-2', filed],
  ] as const)(
    'by a %s: nobody contacts the patient, somebody finds out today, until it is taken back',
    async (_, name, tell) => {
      await tell(name, false)
      const id = await highRisk(name)
      await tell(name, true)
      expect(await heard(id)).toEqual(['2026-11-24T19:05:00.000Z'])
      expect(await last(id, 'death-report')).toBe('work.raised.v1')
      expect(await last(id, 'contact')).toBe('work.settled.v1')
      expect(await begins(id)).toMatchObject([{ message: expect.stringContaining('Verify it first') }])
      await tell(name, false)
      expect(await heard(id)).toEqual(['2026-11-24T19:05:00.000Z', null])
      expect(await last(id, 'death-report')).toBe('work.settled.v1')
      expect(await last(id, 'contact')).toBe('work.raised.v1')
      expect(await begins(id)).toEqual([])
    },
  )

  test('a file that says nothing of it takes nothing back', async () => {
    await filed('U-5', true)
    const id = await highRisk('U-5')
    await file('U-5')
    expect(await last(id, 'death-report')).toBe('work.raised.v1')
    expect(await begins(id)).toMatchObject([{ message: expect.stringContaining('Verify it first') }])
  })

  test('whoever reached the patient knows better than a feed that repeats itself', async () => {
    await hospital('U-3', '', 'Y')
    const id = await highRisk('U-3')
    desk.setClock('2026-11-24T20:05:00Z')
    await called(id, 'REACHED_PATIENT')
    expect(await last(id, 'death-report')).toBe('work.settled.v1')
    await hospital('U-3', '', 'Y')
    expect(await heard(id)).toEqual(['2026-11-24T19:05:00.000Z', null])
    expect(await last(id, 'death-report')).toBe('work.settled.v1')
    expect(await begins(id)).toEqual([])
    desk.setClock('2026-11-24T19:05:00Z')
  })

  test('whoever counts the living hears of those from before, but not of whoever was reached since', async () => {
    await hospital('U-6', '', 'Y')
    const [dead, reached] = [await highRisk('U-6'), await highRisk('U-3')]
    const before = await heard(reached)
    await migrateAgain(desk.patients, '0290-the-living-are-counted', 'do $$')
    expect(await heard(dead)).toEqual(['2026-11-24T19:05:00.000Z', '2026-11-24T19:05:00.000Z'])
    expect(await heard(reached)).toEqual(before)
  })

  test('the time that is told later settles it', async () => {
    await hospital('U-4', '', 'Y')
    const id = await highRisk('U-4')
    await hospital('U-4', DIED, 'Y')
    expect(await last(id, 'death-report')).toBe('work.settled.v1')
  })
})

describe('by hand', () => {
  const reason = 'The message was about somebody else.'
  let id: string
  let expectedVersion: number
  beforeAll(async () => {
    await hospital('K-7')
    id = await highRisk('K-7')
    await hospital('K-7', DIED, 'Y')
    expectedVersion = (await record()).version
  })

  async function record() {
    const fields = 'version deceasedAt retractedDeaths { deceasedAt retractedAt retractedBy reason }'
    return (await ask.read(dana, `{ patient(id: "${id}") { ${fields} } }`))['patient']
  }

  const retract = (who: Viewer, more: object = {}) =>
    ask.send(who, 'retractDeath', { patientId: id, expectedVersion, reason, ...more })

  test('is nothing for the patient, nor for who acts for them, nor for who does not look after them', async () => {
    const elena = await ask.proxy(id)
    const staffOnly = [{ code: 'INVALID_INPUT', field: ['input', 'patientId'] }]
    expect((await retract(viewer('rosa', { patientIds: [id] }))).userErrors).toMatchObject(staffOnly)
    expect((await retract(elena)).userErrors).toMatchObject(staffOnly)
    expect((await retract(viewer('omar'))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  test('needs a reason, and the version that was seen', async () => {
    const before = await record()
    expect((await retract(dana, { reason: ' ' })).userErrors).toMatchObject([{ field: ['input', 'reason'] }])
    const stale = await retract(dana, { expectedVersion: expectedVersion - 1 })
    expect(stale.userErrors).toMatchObject([{ currentVersion: expectedVersion }])
    expect(await record()).toEqual(before)
  })

  test('asks for the next contact again, tells the others that the patient lives, and keeps what stood there', async () => {
    expect(await last(id, 'contact')).toBe('work.settled.v1')
    expect((await retract(dana, { idempotencyKey: 'by-hand' })).userErrors).toEqual([])
    expect((await retract(dana, { idempotencyKey: 'by-hand' })).userErrors).toEqual([])
    expect(await record()).toEqual({
      version: expectedVersion + 1,
      deceasedAt: null,
      retractedDeaths: [
        {
          deceasedAt: '2026-11-24T13:00:00.000Z',
          retractedAt: '2026-11-24T19:05:00.000Z',
          ...{ retractedBy: dana.id, reason },
        },
      ],
    })
    expect(await last(id, 'contact')).toBe('work.raised.v1')
    const told = await ask.told('patient.updated.v1')
    expect(told.at(-1)).toMatchObject({ patientId: id, deceased: false })
    const again = await retract(dana, { expectedVersion: expectedVersion + 1 })
    expect(again.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'patientId'] }])
  })
})
