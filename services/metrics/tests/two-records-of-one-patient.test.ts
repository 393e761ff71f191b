import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { decision, startMetrics, stays, told, type Started } from './fixtures.js'
import { counted, encounter, patientWith } from './histories.js'

let start: Started
beforeAll(async () => {
  start = await startMetrics()
  start.clock.set('2027-01-31T12:00:00Z')
}, 120_000)
afterAll(() => start.subgraph.close())

type Joining = 'patient.merged.v1' | 'patient.unmerged.v1'

async function join(type: Joining, [survivorId, mergedId]: readonly [string, string], at: string) {
  const payload = { survivorId, mergedId, at, epoch: 0 }
  await start.subgraph.deliver(told(type, { subject: survivorId, patientId: survivorId, at, payload }))
}

const readmissions = () => counted(start, 'readmission-rule-a')
const stay = (id: string, from: string, to: string) => stays(id, [{ from, to }])

test('stays of several records are one history after merges, and their own again when these are undone', async () => {
  const [survivor, merged, first] = [newId('patient'), newId('patient'), newId('patient')]
  await start.subgraph.deliver(stay(survivor, '2026-11-02T17:00:00Z', '2026-11-05T17:00:00Z'))
  await start.subgraph.deliver(stay(merged, '2026-11-10T17:00:00Z', '2026-11-12T17:00:00Z'))
  await start.subgraph.deliver(stay(first, '2026-11-20T17:00:00Z', '2026-11-22T17:00:00Z'))
  expect(await readmissions()).toMatchObject({ denominator: 3, numerator: 0 })

  await join('patient.merged.v1', [merged, first], '2026-12-01T12:00:00Z')
  expect(await readmissions()).toMatchObject({ denominator: 3, numerator: 1 })
  await join('patient.merged.v1', [survivor, merged], '2026-12-02T12:00:00Z')
  expect(await readmissions()).toMatchObject({ denominator: 3, numerator: 2 })

  await join('patient.unmerged.v1', [survivor, merged], '2026-12-03T12:00:00Z')
  expect(await readmissions()).toMatchObject({ denominator: 3, numerator: 1 })
  await join('patient.unmerged.v1', [merged, first], '2026-12-04T12:00:00Z')
  expect(await readmissions()).toMatchObject({ denominator: 3, numerator: 0 })
})

test('two records of one person are one member, and what was told of the merged one belongs to the survivor', async () => {
  const [survivor, merged] = [await patientWith(start, []), await patientWith(start, [])]
  const members = async () => (await counted(start, 'ed-visits-per-1000')).denominator
  const before = Number(await members())
  await start.subgraph.deliver(decision(24, { patientId: merged }))
  await join('patient.merged.v1', [survivor, merged], '2026-12-05T12:00:00Z')
  expect(await members()).toBe(before - 1)
  const moved: { patient_id: string }[] = await start.subgraph.db.query(
    `select patient_id from fact where type = 'authorization.decided.v1' union all select patient_id from decision_fact`,
  )
  expect(moved).toEqual(Array(2).fill({ patient_id: survivor }))
})

test('a death that was told ends membership from its month on, until it is taken back', async () => {
  const patientId = await patientWith(start, [encounter('EMER', '2026-11-03')])
  const months = async () => Number((await counted(start, 'ed-visits-per-1000')).denominator)
  const before = await months()
  const at = '2026-10-30T12:00:00Z'
  await start.subgraph.deliver(
    told('patient.died.v1', { subject: patientId, patientId, at, payload: { patientId, at } }),
  )
  expect(await months()).toBe(before - 1)
  const strata = {
    patientId,
    sex: null,
    birthYear: 1950,
    timeZone: 'America/New_York',
    language: null,
    postalCode3: null,
  }
  const lives = (toldAt: string) =>
    start.subgraph.deliver(
      told('patient.updated.v1', {
        ...{ subject: patientId, patientId, at: toldAt },
        payload: { ...strata, deceased: false },
      }),
    )
  await lives('2026-10-30T11:00:00Z')
  expect(await months()).toBe(before - 1)
  await lives('2026-10-31T12:00:00Z')
  expect(await months()).toBe(before)
})

test('who is heard to be dead, and not since when, counts until that day, or until the day that is told later, or goes on when it was wrong', async () => {
  const patientId = await patientWith(start, [encounter('EMER', '2026-11-03')])
  const months = async () => Number((await counted(start, 'ed-visits-per-1000')).denominator)
  const before = await months()
  const hear = (heardAt: string | null, at: string) =>
    start.subgraph.deliver(
      told('patient.death-heard.v1', { subject: patientId, patientId, at, payload: { patientId, heardAt } }),
    )
  await hear('2026-10-30T12:00:00Z', '2026-10-30T12:00:00Z')
  expect(await months()).toBe(before - 1)
  await hear(null, '2026-10-31T12:00:00Z')
  expect(await months()).toBe(before)
  await hear('2026-10-30T12:00:00Z', '2026-11-01T12:00:00Z')
  const at = '2026-11-25T12:00:00Z'
  const payload = { patientId, at }
  await start.subgraph.deliver(told('patient.died.v1', { subject: patientId, patientId, at, payload }))
  expect(await months()).toBe(before)
})

test('requests for drugs, withdrawn and unreadable ones are left out of what payers decide', async () => {
  const before = Number((await counted(start, 'authorization-approved')).denominator)
  await start.subgraph.deliver(decision(24, { serviceKind: 'PART_B_DRUG' }))
  for (const to of ['WITHDRAWN', 'REJECTED'] as const) {
    const { payload } = decision(24)
    const at = '2026-11-24T20:00:00Z'
    const { authorizationId: subject, patientId, outcome: _o, items: _i, extended: _e, ...request } = payload
    const { decidedAt: _d, ...open } = request
    const ids = { authorizationId: subject, patientId }
    await start.subgraph.deliver(
      told('authorization.submitted.v1', { subject, patientId, at, payload: { ...open, ...ids, at } }),
    )
    const moved = { ...open, ...ids, at, from: 'SUBMITTED', to, reason: null }
    await start.subgraph.deliver(told('authorization.moved.v1', { subject, patientId, at, payload: moved }))
  }
  expect(await counted(start, 'authorization-approved')).toMatchObject({
    denominator: before,
    exclusions: { drug: 1, withdrawn: 1, rejected: 1 },
  })
})

test('a claim is kept as it was told, in the patient’s history, those that are told together each by itself', async () => {
  const [patientId, resourceId] = [newId('patient'), newId('resource')]
  const [at, recordedAt] = ['2026-11-20T12:00:00Z', '2026-11-21T09:00:00Z']
  const nothing = {
    type: null,
    encounterId: null,
    payerId: null,
    from: at,
    until: at,
    items: [],
    diagnoses: [],
  }
  const payload = {
    resourceId,
    patientId,
    status: 'active',
    at,
    kind: 'CLAIM',
    total: 120,
    currency: 'USD',
    ...nothing,
  } as const
  const { patientId: _, ...claim } = payload
  const claims = [
    { ...claim, resourceId: `${resourceId}-1`, total: 80 },
    { ...claim, resourceId: `${resourceId}-2`, total: 40 },
  ]
  const together = { patientId, claims }
  for (const event of [
    told('claim.received.v1', { subject: resourceId, patientId, at, payload }),
    told('claims.received.v1', { subject: patientId, patientId, at: recordedAt, payload: together }),
  ])
    await start.subgraph.deliver(event)
  const kept = await start.subgraph.db.query(
    `select patient_id, payload ->> 'patientId' as told_of, occurred_at, (payload ->> 'total')::int as total from fact
      where subject_id like $1 || '%' order by subject_id`,
    [resourceId],
  )
  const same = { patient_id: patientId, told_of: patientId, occurred_at: new Date(at) }
  expect(kept).toEqual([120, 80, 40].map((total) => ({ ...same, total })))
})
