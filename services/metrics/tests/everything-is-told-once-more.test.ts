import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import type { DomainEvent } from '@baton/events/event'
import { dataOf, jo, startMetrics, type Started } from './fixtures.js'

const adam = viewer('adam')

let start: Started
beforeAll(async () => void (start = await startMetrics()), 120_000)
afterAll(() => start.subgraph.close())

const REPLAY = `mutation ($input: ReplayEventsInput!) { replayEvents(input: $input) {
  replay { id status progress from } userErrors { message } } }`

async function progressed(
  replayId: string,
  source: string,
  [read, total]: readonly [number, number],
  done: boolean,
) {
  const at = new Date('2026-11-30T17:00:00Z')
  const event: DomainEvent<'replay.progressed.v1'> = {
    id: newId('event'),
    type: 'replay.progressed.v1',
    source: 'relay',
    subject: replayId,
    patientId: null,
    occurredAt: at,
    recordedAt: at,
    payload: { replayId, source, read, total, sources: 2, done },
  }
  await start.subgraph.deliver(event)
}

test('an administrator asks for everything once more and sees how far it is; nobody else may ask', async () => {
  const input = { from: '2026-11-01T00:00:00Z', idempotencyKey: 'once' }
  const { replay } = dataOf(await start.subgraph.query(adam, REPLAY, { input }))?.['replayEvents']
  expect(replay).toMatchObject({ status: 'QUEUED', progress: 0, from: '2026-11-01T00:00:00.000Z' })
  expect(await start.subgraph.outbox()).toMatchObject([
    {
      type: 'replay.requested.v1',
      payload: { replayId: replay.id, listener: 'metrics', from: '2026-11-01T00:00:00.000Z' },
    },
  ])
  const again = dataOf(await start.subgraph.query(adam, REPLAY, { input }))?.['replayEvents']
  expect(again.replay.id).toBe(replay.id)
  const seen = async () => {
    const query = `query ($id: ID!) { replay(id: $id) { status progress sources { source read total done } } }`
    return dataOf(await start.subgraph.query(adam, query, { id: replay.id }))?.['replay']
  }
  await progressed(replay.id, 'patients', [500, 1000], false)
  expect(await seen()).toMatchObject({ status: 'RUNNING', progress: 0.25 })
  await progressed(replay.id, 'patients', [1000, 1000], true)
  await progressed(replay.id, 'patients', [500, 1000], false)
  await progressed(replay.id, 'metrics', [0, 0], true)
  expect(await seen()).toEqual({
    status: 'COMPLETED',
    progress: 1,
    sources: [
      { source: 'metrics', read: 0, total: 0, done: true },
      { source: 'patients', read: 1000, total: 1000, done: true },
    ],
  })
  const answer = await start.subgraph.query(jo, REPLAY, { input: {} })
  expect(answer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
})
