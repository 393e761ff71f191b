import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { DomainEvent } from '@baton/events/event'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { markMissedDeadlines } from '../src/operations/determination/mark-missed-deadlines.js'
import { watchApprovals } from '../src/operations/review/watch-approvals.js'
import { act, create, hcpcs, jo, read, startWorld, submit, submitted, type World } from './fixtures.js'

let world: World
const dana = viewer('dana')
beforeAll(async () => {
  world = await startWorld('2026-11-24T15:00:00-05:00')
})
afterAll(() => world.close())

async function approved(input: object = {}) {
  const period = { from: '2026-11-28', to: '2026-12-28' }
  const line = { service: { system: hcpcs, code: 'A4253' }, quantity: 3, unit: 'units', ...period }
  const { id } = await submitted(world, { serviceLines: [line], ...input })
  await world.work()
  return read(world, id)
}

test('an update goes out as a version of its own, and more units are in the ledger', async () => {
  const { id, trace } = await approved()
  const queued = (await act(world, 'updateAuthorization', { id, lines: [{ sequence: 1, quantity: 5 }] }))
    .authorization
  expect(queued.status).toBe('UPDATE_QUEUED')
  expect(queued.trace).not.toBe(trace)
  await world.work()
  const now = await read(world, id)
  expect(now).toMatchObject({ status: 'APPROVED', serviceLines: [{ units: { approved: 5 } }] })
  expect(await world.records(now.trace)).toMatchObject([{ kind: 'UPDATE', submissions: 1, effects: 1 }])
})

test('a cancellation is confirmed by the payer, and a decision that crosses it changes nothing afterwards', async () => {
  const { id, trace } = await submitted(world)
  await world.work()
  const asked = (await act(world, 'cancelAuthorization', { id, reason: 'Admitted again' })).authorization
  expect(asked.status).toBe('CANCEL_REQUESTED')
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A1' }] })
  expect(await read(world, id)).toMatchObject({
    status: 'CANCEL_REQUESTED',
    serviceLines: [{ outcome: 'APPROVED' }],
  })
  await world.work()
  const now = await read(world, id)
  expect(now).toMatchObject({ status: 'CANCELLED', serviceLines: [{ outcome: 'CANCELLED' }] })
  expect(await world.records(now.trace)).toMatchObject([{ kind: 'CANCEL', submissions: 1 }])
})

test('a payer that refuses to cancel leaves it where its decision put it', async () => {
  const { id, trace } = await submitted(world)
  await world.work()
  const { trace: cancelling } = (await act(world, 'cancelAuthorization', { id, reason: 'Mistake' }))
    .authorization
  await world.control('decisions', { trace, items: [{ sequence: 1, action: 'A1' }] })
  await world.control('script', { trace: cancelling, kind: 'aaa', code: '33' })
  await world.work()
  expect((await read(world, id)).status).toBe('APPROVED')
})

async function movePayer(name: 'pausePayer' | 'resumePayer', input: object) {
  const type = name === 'pausePayer' ? 'PausePayerInput' : 'ResumePayerInput'
  const answer = await world.service.query(
    jo,
    `mutation ($input: ${type}!) { ${name}(input: $input) { payer { version pausedAt pauseReason }
      userErrors { __typename ... on VersionConflict { currentVersion } } } }`,
    { input: { payerId: 'SUMMIT', ...input } },
  )
  return answer.data?.[name]
}

test('a paused payer is sent nothing; resumed, it gets what waited', async () => {
  await movePayer('pausePayer', { reason: 'Maintenance' })
  const { id, trace } = await submitted(world)
  await world.work()
  expect(await world.records(trace)).toEqual([])
  await movePayer('resumePayer', {})
  await world.work()
  expect((await read(world, id)).status).toBe('PENDED')
})

test('a payer that somebody paused or resumed meanwhile is at another version than the one that was seen', async () => {
  const { version }: { version: number } = (await movePayer('resumePayer', {})).payer
  const paused = await movePayer('pausePayer', { reason: 'Maintenance', expectedVersion: version })
  expect(paused).toMatchObject({ payer: { version: version + 1 }, userErrors: [] })
  const conflict = [{ __typename: 'VersionConflict', currentVersion: version + 1 }]
  const late = await movePayer('pausePayer', { reason: 'Wrong numbers', expectedVersion: version })
  expect(late).toEqual({ payer: null, userErrors: conflict })
  expect((await movePayer('resumePayer', { expectedVersion: version })).userErrors).toEqual(conflict)
  const resumed = await movePayer('resumePayer', { expectedVersion: version + 1 })
  expect(resumed.payer).toMatchObject({ version: version + 2, pausedAt: null })
  // Nothing was paused: nothing changes.
  expect((await movePayer('resumePayer', {})).payer).toMatchObject({ version: version + 2 })
})

test('of two who move a payer at once from the version that both saw, one is told of the other', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { version: expectedVersion }: { version: number } = (await movePayer('resumePayer', {})).payer
    const moves = await Promise.all(
      ['Maintenance', 'Wrong numbers'].map((reason) => movePayer('pausePayer', { reason, expectedVersion })),
    )
    const errors = moves.flatMap(({ userErrors }) => userErrors)
    expect(errors).toEqual([{ __typename: 'VersionConflict', currentVersion: expectedVersion + 1 }])
  }
  await movePayer('resumePayer', {})
})

test('units are planned, used, given back; used up is EXHAUSTED and back again', async () => {
  const { id } = await approved()
  const day = '2026-12-01'
  const planned = await act(world, 'recordUnits', {
    id,
    sequence: 1,
    units: 2,
    serviceDate: day,
    kind: 'SCHEDULE',
  })
  const { id: scheduledEntryId } = planned.authorization.ledger.at(-1)
  const over = await act(world, 'recordUnits', { id, sequence: 1, units: 2, serviceDate: day })
  expect(over.userErrors).toMatchObject([{ __typename: 'LimitExceeded' }])
  await act(world, 'recordUnits', { id, sequence: 1, units: 2, serviceDate: day, scheduledEntryId })
  const all = (await act(world, 'recordUnits', { id, sequence: 1, units: 1, serviceDate: day })).authorization
  expect(all.status).toBe('EXHAUSTED')
  const entryId = all.ledger.at(-1).id
  const back = (await act(world, 'reverseUnits', { id, entryId, reason: 'Not given' })).authorization
  expect(back).toMatchObject({ status: 'APPROVED', serviceLines: [{ units: { used: 2, remaining: 1 } }] })
  const twice = await act(world, 'reverseUnits', { id, entryId, reason: 'Again' })
  expect(twice.userErrors).toMatchObject([{ __typename: 'InvalidInput' }])
})

/** A supervisor attests that Dana can send requests, as metrics tells it. */
function attested({ validUntil }: { validUntil: string | null }): DomainEvent<'competency.recorded.v1'> {
  const at = '2026-01-01T00:00:00Z'
  return {
    id: newId('event'),
    type: 'competency.recorded.v1',
    source: 'metrics',
    subject: dana.id,
    patientId: null,
    occurredAt: new Date(at),
    recordedAt: new Date(at),
    payload: {
      competencyId: newId('competency'),
      practitionerId: dana.id,
      competency: 'PA_SUBMISSION',
      validFrom: at,
      validUntil,
      at,
    },
  }
}

test('who learns the work may draft and not submit', async () => {
  const patientId = 'patient_of_dana'
  await world.service.db.query(
    `insert into care_relationship (patient_id, practitioner_id, kind, starts_at) values ($1, $2, 'COORDINATOR', '2026-01-01')`,
    [patientId, dana.id],
  )
  const { authorization } = await create(world, { patientId })
  const refused = await act(world, 'submitAuthorization', { id: authorization.id, as: dana })
  expect(refused.userErrors).toMatchObject([
    { __typename: 'CompetencyRequired', competency: 'PA_SUBMISSION' },
  ])
  await world.service.deliver(attested({ validUntil: '2026-10-01T00:00:00Z' }))
  const expired = await act(world, 'submitAuthorization', { id: authorization.id, as: dana })
  expect(expired.userErrors).toMatchObject([{ __typename: 'CompetencyRequired' }])
  await world.service.deliver(attested({ validUntil: null }))
  const done = await act(world, 'submitAuthorization', { id: authorization.id, as: dana })
  expect(done.authorization.status).toBe('QUEUED')
})

test('whether an authorization is needed: the list of CMS, then a rule of the payer with its version', async () => {
  const ask = async (code: string) => {
    const input = { payerId: 'SUMMIT', code: { system: hcpcs, code } }
    const query = `query ($input: AuthorizationRequirementInput!) { authorizationRequirement(input: $input) {
      covered paNeeded documents source rule { version } } }`
    return (await world.service.query(jo, query, { input })).data?.['authorizationRequirement']
  }
  expect(await ask('K0823')).toMatchObject({
    paNeeded: 'AUTH_NEEDED',
    source: expect.stringContaining('CMS'),
    rule: null,
  })
  expect(await ask('L1833')).toMatchObject({ covered: 'INDETERMINATE', paNeeded: null })
  const save = async (requirement: string) =>
    world.service.query(
      jo,
      `mutation ($input: SavePayerRuleInput!) { savePayerRule(input: $input) { payerRule { version } userErrors { message } } }`,
      {
        input: {
          payerId: 'SUMMIT',
          code: { system: hcpcs, code: 'L1833' },
          requirement,
          documents: ['ORDER'],
          source: 'Portal',
          validFrom: '2026-01-01',
        },
      },
    )
  await save('NO_AUTH')
  await save('AUTH_NEEDED')
  expect(await ask('L1833')).toMatchObject({
    paNeeded: 'AUTH_NEEDED',
    documents: ['ORDER'],
    rule: { version: 2 },
  })
})

test('silence is a denial that can be appealed, in Pennsylvania an approval after 21 days; days that are over expire', async () => {
  const paper = (await submitted(world, { payerId: 'PAPER' })).id
  const penn = (await submitted(world, { payerId: 'PENN', priority: 'STANDARD' })).id
  const liam = viewer('liam')
  for (const id of [paper, penn])
    await act(world, 'recordManualDetermination', {
      id,
      as: liam,
      channel: 'PORTAL',
      lines: [{ sequence: 1, actionCode: 'A4' }],
    })
  const { id: ends } = await approved()
  world.clock.set('2026-12-16T09:00:00-05:00')
  await markMissedDeadlines(world.service.deps)
  await markMissedDeadlines(world.service.deps)
  expect(await read(world, paper)).toMatchObject({ status: 'DENIED_LAPSED', statusReason: 'CLOCK_RAN_OUT' })
  expect(await read(world, penn)).toMatchObject({ status: 'APPROVED', statusReason: 'DEEMED_APPROVED' })
  world.clock.set('2026-12-29T09:00:00-05:00')
  await watchApprovals(world.service.deps)
  expect((await read(world, ends)).status).toBe('EXPIRED')
  expect((await submit(world, await read(world, ends))).userErrors).toMatchObject([
    { __typename: 'TransitionNotAllowed' },
  ])
})
