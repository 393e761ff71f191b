import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { lookAtTiersAgain } from '../src/operations/risk/recompute-tiers.js'
import { asking } from './ask.js'

const dana = viewer('dana')
let now = new Date('2026-12-05T08:30:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  patientId = await ask.cast()
})
afterAll(() => patients.close())

async function tier(id = patientId) {
  const { patient } = await ask.read(dana, `{ patient(id: "${id}") { riskTier { tier reasons } } }`)
  return patient.riskTier
}

const scored = (band: 'MEDIUM' | 'HIGH', at: Date, of = patientId) => {
  const readingId = newId('reading')
  const payload = { readingId, patientId: of, total: band === 'HIGH' ? 8 : 5, band, at: at.toISOString() }
  const about = { source: 'care-plans', subject: readingId, patientId: of, occurredAt: at, recordedAt: now }
  return { id: newId('event'), type: 'reading.scored.v1', ...about, payload } as const
}

// S7: Henry at home, NEWS2 of 8.
test('NEWS2 of a reading at home raises the tier once, for seven days, and its end is told too', async () => {
  const event = scored('HIGH', new Date('2026-12-05T08:20:20Z'))
  for (let times = 0; times < 2; times += 1) await patients.deliver(event)
  expect(await tier()).toEqual({ tier: 'RISING', reasons: ['NEWS2_MEDIUM'] })
  expect(await ask.told('risk-tier.changed.v1')).toMatchObject([{ to: 'RISING', reasons: ['NEWS2_MEDIUM'] }])
  now = new Date('2026-12-12T08:20:20Z')
  await lookAtTiersAgain(patients.deps)
  expect(await tier()).toEqual({ tier: 'STANDARD', reasons: [] })
  expect(await ask.told('risk-tier.changed.v1')).toMatchObject([{}, { from: 'RISING', to: 'STANDARD' }])
})

test('a reading that comes late counts from when it was measured, and one of a merged record for the survivor', async () => {
  await patients.deliver(scored('MEDIUM', new Date('2026-12-04T08:00:00Z')))
  expect(await tier()).toEqual({ tier: 'STANDARD', reasons: [] })
  const merged = await ask.patient({ family: 'Bell', given: ['M'] })
  const merge = { survivorId: patientId, mergedId: merged, expectedVersion: 1, mergedExpectedVersion: 1 }
  await ask.done(viewer('jo'), 'mergePatients', { ...merge, reason: 'one person' })
  await patients.deliver(scored('MEDIUM', new Date('2026-12-12T08:00:00Z'), merged))
  expect(await tier()).toEqual({ tier: 'RISING', reasons: ['NEWS2_MEDIUM'] })
})

test('what a form raised falls a year later for those, too, from whom a newer one with a label is hidden', async () => {
  now = new Date('2026-12-13T08:00:00Z')
  const id = await ask.patient({ family: 'Hidden', given: ['N'] })
  const elena = await ask.proxy(id)
  const stay = { patientId: id, class: 'AMB', status: 'IN_PROGRESS', sensitivity: 'BH' }
  const made = await ask.done(
    dana,
    'recordEncounter',
    { ...stay, admittedAt: '2026-12-13T07:00:00Z' },
    'encounter { id }',
  )
  const form = async (points: number, more: object) => {
    const answers = Array.from({ length: 9 }, (_, index) => ({
      item: String(index + 1),
      value: String(index < 8 ? points : 0),
    }))
    await ask.done(dana, 'recordAssessment', { patientId: id, instrument: 'PHQ_9', answers, ...more })
  }
  await form(2, {})
  now = new Date('2026-12-13T09:00:00Z')
  await form(0, { encounterId: made.encounter.id })
  const tierFor = async (who: typeof dana) =>
    (await ask.read(who, `{ patient(id: "${id}") { riskTier { tier } } }`))['patient'].riskTier
  expect([await tierFor(dana), await tierFor(elena)]).toEqual([{ tier: 'STANDARD' }, { tier: 'RISING' }])
  now = new Date('2027-12-14T09:00:00Z')
  await lookAtTiersAgain(patients.deps)
  expect([await tierFor(dana), await tierFor(elena)]).toEqual([{ tier: 'STANDARD' }, { tier: 'STANDARD' }])
})
