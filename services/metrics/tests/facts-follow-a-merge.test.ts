import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { dataOf, discharge, jo, startMetrics, told, type Started } from './fixtures.js'

let start: Started
beforeAll(async () => {
  start = await startMetrics()
})
afterAll(() => start.subgraph.close())

async function kinds(patientId: string): Promise<string[]> {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Patient {
    timeline(first: 20) { edges { node { kind } } } } } }`
  const representations = [{ __typename: 'Patient', id: patientId }]
  const data = dataOf(await start.subgraph.query(jo, query, { representations }))
  return data?.['_entities'][0].timeline.edges.map(({ node }: { node: { kind: string } }) => node.kind)
}

test('what was told of a merged record is about the survivor, late events too, and goes back when the two are parted', async () => {
  const survivorId = newId('patient')
  const mergedId = newId('patient')
  const at = '2026-11-28T10:00:00Z'
  const payload = { survivorId, mergedId, at, epoch: 0 }
  const facts = { subject: survivorId, patientId: survivorId, at, payload }
  await start.subgraph.deliver(discharge({ patientId: survivorId }))
  await start.subgraph.deliver(discharge({ patientId: mergedId }))
  await start.subgraph.deliver(told('patient.merged.v1', facts))
  expect(await kinds(survivorId)).toEqual(['transition.opened', 'transition.opened'])
  expect(await kinds(mergedId)).toEqual([])
  const [late]: { patientId: string }[] = await start.subgraph.db.query(
    `insert into inbox (id, source, type, subject, patient_id, occurred_at, recorded_at, payload)
     values ('event_late', 'care-plans', 'transition.closed.v1', 'x', $1, $2, $2, $3) returning payload ->> 'patientId' as "patientId"`,
    [mergedId, at, JSON.stringify({ patientId: mergedId })],
  )
  expect(late?.patientId).toBe(survivorId)
  await start.subgraph.deliver(told('patient.unmerged.v1', facts))
  expect([await kinds(survivorId), await kinds(mergedId)]).toEqual([
    ['transition.opened'],
    ['transition.opened'],
  ])
})
