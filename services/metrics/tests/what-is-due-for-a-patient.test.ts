import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Payload } from '@baton/events/catalogue'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { reviewAfterFloods, reviewGaps } from '../src/sweeps/review-gaps.js'
import { dana, dataOf, inDanasCare, jo, startMetrics, told, type Started } from './fixtures.js'

const omar = viewer('omar')
type Fact = Payload<'clinical-fact.recorded.v1'>['facts'][number]

let start: Started
beforeAll(async () => void (start = await startMetrics()), 120_000)
beforeEach(() => start.clock.set('2026-11-30T17:00:00Z'))
afterAll(() => start.subgraph.close())

async function tell(patientId: string, facts: Fact[], at = '2026-11-25T00:00:00Z'): Promise<void> {
  const payload = { patientId, facts }
  await start.subgraph.deliver(
    told('clinical-fact.recorded.v1', { subject: patientId, patientId, at, payload }),
  )
}

/** A patient of Dana's, born on a day. */
async function patient(bornOn: string, facts: Fact[]): Promise<string> {
  const id = newId('patient')
  await start.subgraph.deliver(inDanasCare(id))
  await tell(id, [{ type: 'Patient', id, bornOn }, ...facts])
  return id
}

const condition = (code: string, more: Partial<Fact> = {}): Fact => ({
  type: 'Condition',
  id: newId('condition'),
  status: 'active',
  start: '2020-01-01T00:00:00Z',
  codes: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }],
  ...more,
})
const loinc = (code: string) => [{ system: 'http://loinc.org', code }]
const result = (code: string, at: string, value: number): Fact => ({
  type: 'Observation',
  id: newId('observation'),
  status: 'final',
  start: at,
  codes: loinc(code),
  value,
  unit: '%',
})
const pressure = (at: string, systolic: number, diastolic: number, more: Partial<Fact> = {}): Fact => ({
  type: 'Observation',
  id: newId('observation'),
  status: 'final',
  start: at,
  codes: loinc('85354-9'),
  parts: [
    { codes: loinc('8480-6'), value: systolic },
    { codes: loinc('8462-4'), value: diastolic },
  ],
  ...more,
})
const encounter = (kind: string, from: string, to: string): Fact => ({
  type: 'Encounter',
  id: newId('encounter'),
  status: 'finished',
  class: kind,
  start: from,
  end: to,
})

/** The gaps of a patient by rule, after whatever waits was looked at. */
async function gaps(patientId: string, who = dana) {
  await reviewGaps.run(start.subgraph.deps)
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Patient {
    careGaps { id rule status reason dueAt evidence { kind at value } assignedTo { id } history { from to } } } } }`
  const representations = [{ __typename: 'Patient', id: patientId }]
  const found = dataOf(await start.subgraph.query(who, query, { representations }))?.['_entities'][0].careGaps
  if (!found) return null
  return Object.fromEntries(found.map((gap: { rule: string }) => [gap.rule, gap]))
}

async function work(patientId: string) {
  const told = await start.subgraph.outbox()
  return told
    .filter((one) => one.patientId === patientId && one.type.startsWith('work.'))
    .map(({ type, payload }) => [type, 'ownerId' in payload ? payload.ownerId : null])
}

test('who has no diabetes has no gap of it; an HbA1c of 9.0 closes one and 9.1 keeps it open', async () => {
  const healthy = await gaps(await patient('1960-01-01', []))
  expect(healthy?.['glycemic-control']).toMatchObject({ status: 'NOT_APPLICABLE', reason: 'not-meant' })
  const untested = await gaps(await patient('1960-01-01', [condition('E11.9')]))
  expect(untested?.['glycemic-control']).toMatchObject({
    status: 'OPEN',
    reason: 'no-result',
    dueAt: '2027-01-01T04:59:59.000Z',
    evidence: null,
    assignedTo: { id: dana.id },
  })
  for (const [value, status] of [
    [9.0, 'CLOSED'],
    [9.1, 'OPEN'],
  ] as const) {
    const id = await patient('1960-01-01', [
      condition('E11.9'),
      result('4548-4', '2026-03-01T12:00:00Z', value),
    ])
    expect((await gaps(id))?.['glycemic-control']).toMatchObject({
      status,
      evidence: { kind: 'Observation', value },
    })
  }
})

test('the last result counts, GMI too; one of last autumn lets the next wait, and time opens the gap', async () => {
  const older = result('4548-4', '2026-03-01T12:00:00Z', 9.4)
  const gmi = result('97506-0', '2026-09-14T12:00:00Z', 7.6)
  const two = await patient('1960-01-01', [condition('E11.9'), older, gmi])
  expect((await gaps(two))?.['glycemic-control']).toMatchObject({
    status: 'CLOSED',
    evidence: { value: 7.6 },
  })
  start.clock.set('2026-02-01T12:00:00Z')
  const rested = newId('patient')
  const person = { type: 'Patient', id: rested, bornOn: '1960-01-01' }
  const good = result('4548-4', '2025-10-01T12:00:00Z', 7.0)
  await tell(rested, [person, condition('E11.9'), good], '2025-10-02T00:00:00Z')
  expect((await gaps(rested, jo))?.['glycemic-control']).toMatchObject({
    status: 'PROSPECTIVE',
    reason: 'not-due-yet',
  })
  start.clock.set('2026-04-02T12:00:00Z')
  expect((await gaps(rested, jo))?.['glycemic-control']).toMatchObject({
    status: 'OPEN',
    history: [{ to: 'PROSPECTIVE' }, { from: 'PROSPECTIVE', to: 'OPEN' }],
  })
})

test.each([
  [[pressure('2026-05-01T12:00:00Z', 139, 89)], 'CLOSED'],
  [[pressure('2026-05-01T12:00:00Z', 140, 88)], 'OPEN'],
  [[pressure('2026-05-01T12:00:00Z', 138, 90)], 'OPEN'],
  [[pressure('2026-05-01T12:00:00Z', 142, 86), pressure('2026-05-01T15:00:00Z', 136, 92)], 'CLOSED'],
  [[pressure('2026-05-01T12:00:00Z', 130, 80), pressure('2026-06-01T12:00:00Z', 150, 80)], 'OPEN'],
  [[], 'OPEN'],
])('blood pressures %# give %s', async (readings, status) => {
  const id = await patient('1960-01-01', [condition('I10'), ...readings])
  expect((await gaps(id))?.['blood-pressure-control']?.status).toBe(status)
})

test('a reading in hospital closes nothing; dialysis, pregnancy, hospice and death exclude, with the reason', async () => {
  const stay = encounter('IMP', '2026-01-05T12:00:00Z', '2026-01-09T12:00:00Z')
  const inside = pressure('2026-01-06T12:00:00Z', 120, 70, { encounterId: stay.id })
  const one = await patient('1960-01-01', [condition('I10'), stay, inside])
  expect((await gaps(one))?.['blood-pressure-control']).toMatchObject({ status: 'OPEN', reason: 'no-result' })
  for (const [code, reason] of [
    ['N18.6', 'kidney-failure'],
    ['O09.90', 'pregnant'],
  ] as const) {
    const id = await patient('1985-01-01', [condition('I10'), condition(code)])
    expect((await gaps(id))?.['blood-pressure-control']).toMatchObject({ status: 'EXCLUDED', reason })
  }
  const at = '2026-11-20T12:00:00Z'
  const payload = { patientId: one, documentId: null, hospice: true, at }
  await start.subgraph.deliver(told('advance-care.changed.v1', { subject: one, patientId: one, at, payload }))
  expect((await gaps(one))?.['blood-pressure-control']).toMatchObject({
    status: 'EXCLUDED',
    reason: 'hospice',
  })
})

test('after a discharge of 24 November a visit of that day closes nothing, one of the next day does', async () => {
  const stay = encounter('IMP', '2026-11-20T12:00:00Z', '2026-11-24T19:05:00Z')
  const visit = (at: string): Fact => encounter('AMB', at, at)
  const id = await patient('1950-01-01', [stay, visit('2026-11-24T21:00:00Z')])
  start.clock.set('2026-11-25T02:00:00Z')
  expect((await gaps(id))?.['visit-after-discharge']).toMatchObject({
    status: 'PROSPECTIVE',
    dueAt: '2026-12-02T04:59:59.000Z',
  })
  start.clock.set('2026-11-25T12:00:00Z')
  expect((await gaps(id))?.['visit-after-discharge']).toMatchObject({ status: 'OPEN', reason: 'waiting' })
  await tell(id, [visit('2026-11-25T15:00:00Z')])
  start.clock.set('2026-11-25T16:00:00Z')
  expect((await gaps(id))?.['visit-after-discharge']).toMatchObject({
    status: 'CLOSED',
    reason: 'done-in-time',
  })
})

test('a reconciliation on day 30 is in time; a month after that nothing closes it any more', async () => {
  const left = async (): Promise<string> =>
    patient('1950-01-01', [encounter('IMP', '2026-11-20T12:00:00Z', '2026-11-24T19:05:00Z')])
  const reconciled = async (id: string, at: string) => {
    const payload = {
      reconciliationId: newId('reconciliation'),
      patientId: id,
      encounterId: null,
      dischargedAt: null,
      at,
      role: 'nurse',
    }
    const { reconciliationId: subject } = payload
    await start.subgraph.deliver(
      told('medication-reconciliation.completed.v1', { subject, patientId: id, at, payload }),
    )
  }
  const rule = 'medication-reconciliation-after-discharge'
  const [timely, late, never] = [await left(), await left(), await left()]
  await reconciled(timely, '2026-12-24T20:00:00Z')
  await reconciled(late, '2026-12-25T20:00:00Z')
  start.clock.set('2026-12-26T12:00:00Z')
  expect((await gaps(timely))?.[rule]).toMatchObject({ status: 'CLOSED', reason: 'done-in-time' })
  expect((await gaps(late))?.[rule]).toMatchObject({ status: 'CLOSED', reason: 'done-late' })
  expect((await gaps(never))?.[rule]).toMatchObject({ status: 'OPEN', reason: 'overdue' })
  start.clock.set('2027-01-25T12:00:00Z')
  expect((await gaps(never))?.[rule]).toMatchObject({ status: 'NOT_APPLICABLE', reason: 'lapsed' })
})

test('an open gap is the coordinator’s work until it is closed; a new coordinator takes it over', async () => {
  const id = await patient('1960-01-01', [condition('I10')])
  await gaps(id)
  expect(await work(id)).toEqual([['work.raised.v1', dana.id]])
  const at = '2026-11-29T00:00:00Z'
  const handOver = {
    patientId: id,
    practitionerId: omar.id,
    kind: 'COORDINATOR',
    from: at,
    until: null,
    epoch: 0,
  } as const
  await start.subgraph.deliver(
    told('care-relationship.granted.v1', { subject: id, patientId: id, at, payload: handOver }),
  )
  await gaps(id)
  expect(await work(id)).toEqual([
    ['work.raised.v1', dana.id],
    ['work.raised.v1', omar.id],
  ])
  await tell(id, [pressure('2026-11-29T12:00:00Z', 120, 70)])
  expect((await gaps(id))?.['blood-pressure-control']).toMatchObject({ status: 'CLOSED', assignedTo: null })
  expect((await work(id)).at(-1)).toEqual(['work.settled.v1', null])
  const count = (await work(id)).length
  await tell(id, [])
  await gaps(id)
  expect(await work(id)).toHaveLength(count)
})

test('a diagnosis that is taken back takes its gap along; a screening by any of our instruments closes that gap', async () => {
  const wrong = condition('E11.9')
  const id = await patient('1960-01-01', [
    wrong,
    encounter('AMB', '2026-11-02T12:00:00Z', '2026-11-02T13:00:00Z'),
  ])
  expect((await gaps(id))?.['depression-screening']).toMatchObject({ status: 'OPEN' })
  await tell(id, [{ ...wrong, verification: 'entered-in-error', revises: true }], '2026-11-26T00:00:00Z')
  const at = '2026-11-27T12:00:00Z'
  const payload = {
    assessmentId: newId('assessment'),
    patientId: id,
    instrument: 'PHQ_2',
    version: '1',
    total: 1,
    band: 'NEGATIVE',
    positives: [],
    at,
  }
  await start.subgraph.deliver(
    told('assessment.recorded.v1', { subject: payload.assessmentId, patientId: id, at, payload }),
  )
  const after = await gaps(id)
  expect(after?.['glycemic-control']).toMatchObject({ status: 'NOT_APPLICABLE', reason: 'no-longer-applies' })
  expect(after?.['depression-screening']).toMatchObject({
    status: 'CLOSED',
    evidence: { kind: 'Assessment', value: 1 },
  })
  const { assessmentId, instrument } = payload
  const error = {
    assessmentId,
    patientId: id,
    instrument,
    at: '2026-11-28T12:00:00Z',
    sensitivity: 'NONE' as const,
  }
  await start.subgraph.deliver(
    told('assessment.retracted.v1', { subject: assessmentId, patientId: id, at: error.at, payload: error }),
  )
  expect((await gaps(id))?.['depression-screening']).toMatchObject({ status: 'OPEN', evidence: null })
})

test('what is labelled later counts for no gap any more, and counts again without its label', async () => {
  const [diabetes, measured] = [condition('E11.9'), result('4548-4', '2026-11-01T12:00:00Z', 7)]
  const id = await patient('1960-01-01', [diabetes, measured])
  const glycemicControl = async () => (await gaps(id))?.['glycemic-control']
  const label = async (recordId: string, sensitivity: 'BH' | 'NONE', at: string) => {
    const payload = { recordId, patientId: id, type: 'Observation', sensitivity, at }
    const event = told('record.labelled.v1', { subject: recordId, patientId: id, at, payload })
    await start.subgraph.deliver(event)
    return glycemicControl()
  }
  expect(await glycemicControl()).toMatchObject({ status: 'CLOSED', evidence: { value: 7 } })
  const hidden = await label(measured.id, 'BH', '2026-11-26T00:00:00Z')
  expect(hidden).toMatchObject({ status: 'OPEN', reason: 'no-result', evidence: null })
  expect(await label(measured.id, 'NONE', '2026-11-27T00:00:00Z')).toMatchObject({ status: 'CLOSED' })
  const plain = await label(diabetes.id, 'BH', '2026-11-28T00:00:00Z')
  expect(plain).toMatchObject({ status: 'NOT_APPLICABLE', reason: 'no-longer-applies' })
})

test('a name that was shared, and is left to another patient, hides with its label what that one has', async () => {
  const one = { ...result('4548-4', '2026-11-01T12:00:00Z', 7), id: `Observation/${newId('observation')}` }
  const [left, kept] = [
    await patient('1960-01-01', [one]),
    await patient('1960-01-01', [condition('E11.9'), one]),
  ]
  const [BH, NONE] = ['BH', 'NONE'] as const
  const label = async (of: string, sensitivity: typeof BH | typeof NONE, at: string) => {
    const payload = { recordId: one.id, patientId: of, type: 'Observation', sensitivity, at }
    await start.subgraph.deliver(told('record.labelled.v1', { subject: one.id, patientId: of, at, payload }))
    return (await gaps(kept))?.['glycemic-control']
  }
  expect(await label(left, NONE, '2026-11-26T00:00:00Z')).toMatchObject({ status: 'CLOSED' })
  expect(await label(kept, BH, '2026-11-27T00:00:00Z')).toMatchObject({ status: 'OPEN', reason: 'no-result' })
})

test('nothing is due for whoever is heard to be dead, until it was wrong', async () => {
  const id = await patient('1960-01-01', [condition('I10')])
  const hear = async (heardAt: string | null, at: string) => {
    const payload = { patientId: id, heardAt }
    await start.subgraph.deliver(told('patient.death-heard.v1', { subject: id, patientId: id, at, payload }))
    return (await gaps(id))?.['blood-pressure-control']
  }
  expect(await hear('2026-11-28T12:00:00Z', '2026-11-28T12:00:00Z')).toMatchObject({ reason: 'died' })
  expect(await hear(null, '2026-11-29T12:00:00Z')).toMatchObject({ status: 'OPEN' })
})

test('gaps show to those who may see the patient’s cases only', async () => {
  const id = await patient('1960-01-01', [condition('I10')])
  expect(await gaps(id, jo)).toMatchObject({ 'blood-pressure-control': { status: 'OPEN' } })
  expect(await gaps(id, omar)).toBeNull()
  await expect(gaps(id, viewer('ana'))).rejects.toThrow('FORBIDDEN')
})

test('while events flood in gaps wait for them, and no longer than was said', async () => {
  const id = await patient('1960-01-01', [condition('E11.9')])
  const { deps } = start.subgraph
  const review = reviewAfterFloods({ lullMs: 100, latestMs: 400 })
  await deps.db.query(
    `insert into inbox (id, source, type, subject, occurred_at, recorded_at, payload)
     select 'flood ' || n, 'patients', 'survey.recorded.v1', 'x', now(), now(), '{}' from generate_series(1, 21) n`,
  )
  const found = async (): Promise<unknown[]> =>
    deps.db.query('select 1 from care_gap where patient_id = $1 limit 1', [id])
  try {
    await review(deps)
    await review(deps)
    expect(await found()).toEqual([])
    await delay(450)
    await review(deps)
    expect(await found()).toHaveLength(1)

    await tell(id, [result('4548-4', '2026-03-01T12:00:00Z', 7)])
    await review(deps)
    expect(await openRules(id)).toContain('glycemic-control')
  } finally {
    await deps.db.query(`delete from inbox where id like 'flood %'`)
  }
  await review(deps)
  expect(await openRules(id)).toContain('glycemic-control')
  await delay(150)
  await review(deps)
  expect(await openRules(id)).not.toContain('glycemic-control')
})

async function openRules(patientId: string): Promise<readonly string[]> {
  const { db } = start.subgraph.deps
  const rows: { rule: string }[] = await db.query(
    `select rule from care_gap where patient_id = $1 and status = 'OPEN'`,
    [patientId],
  )
  return rows.map(({ rule }) => rule)
}
