import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'

// A form that names no scale of oxygen saturation goes by the monitoring plan's, and says so (S7: 8 and not 11).
const [dana, jo] = [viewer('dana'), viewer('jo')]
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
beforeAll(async () => {
  patients = await testSubgraph(definition)
  ask = asking(patients)
  await ask.cast()
})
afterAll(() => patients.close())

let minute = 0
const later = () => new Date(Date.parse('2026-11-01T08:00:00Z') + ++minute * 60_000)

async function planned(
  patientId: string,
  scale: 1 | 2,
  { planId = newId('monitoring_plan'), on = true, at = later() } = {},
) {
  const status = on ? ('ACTIVE' as const) : ('ON_HOLD' as const)
  const payload = { planId, patientId, status, spo2Scale: scale, at: at.toISOString() }
  const about = { source: 'care-plans', subject: planId, patientId, occurredAt: at, recordedAt: at }
  await patients.deliver({ id: newId('event'), type: 'monitoring.moved.v1', ...about, payload })
  return planId
}

const HENRY = {
  respiratoryRate: 26,
  oxygenSaturation: 90,
  onOxygen: 'yes',
  systolicPressure: 104,
  pulse: 112,
  consciousness: 'A',
  temperature: 37.5,
}

/** The total, the scale and why it was that one. */
async function scored(patientId: string, more: object = {}) {
  const answers = Object.entries({ ...HENRY, ...more }).map(([item, value]) => ({ item, value: `${value}` }))
  const input = { patientId, instrument: 'NEWS2', answers }
  const select = 'assessment { total factors { code label input points } }'
  const { assessment } = await ask.done(dana, 'recordAssessment', input, select)
  const scale = assessment.factors.find(({ code }: { code: string }) => code === 'SPO2_SCALE')
  expect(scale.points).toBeNull()
  return [assessment.total, scale.input, scale.label.replace('Scale of oxygen saturation, ', '')]
}

const person = (given: string, birthDate = '1958-02-03') =>
  ask.patient({ family: 'Kowalski', given: [given] }, { birthDate })

const USUAL = 'the usual one: neither the form nor a monitoring plan names another'

test('the plan decides where the form names none, and the form where it does', async () => {
  const henry = await person('Henry')
  expect(await scored(henry)).toEqual([11, '1', USUAL])
  await planned(henry, 2)
  expect(await scored(henry)).toEqual([8, '2', 'as the monitoring plan says'])
  expect(await scored(henry, { spo2Scale: 1 })).toEqual([
    11,
    '1',
    'named on the form; the monitoring plan says 2',
  ])
  expect(await scored(henry, { spo2Scale: 2 })).toEqual([8, '2', 'named on the form'])
})

test('a plan on hold counts until another goes on; older news changes nothing', async () => {
  const ola = await person('Ola', '1958-02-04')
  const first = await planned(ola, 2)
  const early = later()
  await planned(ola, 2, { planId: first, on: false })
  expect(await scored(ola)).toEqual([8, '2', 'as the monitoring plan says'])
  await planned(ola, 1)
  expect(await scored(ola)).toEqual([11, '1', 'as the monitoring plan says'])
  await planned(ola, 2, { planId: first, on: true, at: early })
  expect(await scored(ola)).toEqual([11, '1', 'as the monitoring plan says'])
})

test('of several that go on, the scale that a clinician set counts before a newer one that nobody named', async () => {
  const mia = await person('Mia', '1958-02-07')
  const set = await planned(mia, 2)
  await planned(mia, 1)
  expect(await scored(mia)).toEqual([8, '2', 'as the monitoring plan says'])
  await planned(mia, 2, { planId: set, on: false })
  expect(await scored(mia)).toEqual([11, '1', 'as the monitoring plan says'])
})

test('the plan of a merged record is that of who stands for it, until they are parted', async () => {
  const [one, other] = [await person('Piet', '1958-02-05'), await person('Pieter', '1958-02-06')]
  await planned(other, 2)
  const versions = { expectedVersion: 1, mergedExpectedVersion: 1, reason: 'one person' }
  await ask.done(jo, 'mergePatients', { survivorId: one, mergedId: other, ...versions })
  expect(await scored(one)).toEqual([8, '2', 'as the monitoring plan says'])
  await ask.done(jo, 'unmergePatients', {
    ...{ survivorId: one, mergedId: other, expectedVersion: 2, reason: 'two people' },
  })
  expect(await scored(one)).toEqual([11, '1', USUAL])
  expect(await scored(other)).toEqual([8, '2', 'as the monitoring plan says'])
})
