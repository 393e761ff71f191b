import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { prepareYears } from '../src/sweeps/prepare-years.js'
import { encounter, patientWith } from './histories.js'
import { dataOf, jo, startMetrics, told, type Started } from './fixtures.js'

let start: Started
beforeAll(async () => void (start = await startMetrics()), 120_000)
afterAll(() => start.subgraph.close())

/** A referral of one patient that was made at some time, whenever that became known. */
async function referred(patientId: string, at: string): Promise<void> {
  const payload = { referralId: newId('referral'), patientId, agencyId: 'agency_1', category: 'FOOD', at }
  const { referralId: subject } = payload
  const event = { subject, patientId, at, recordedAt: '2026-11-30T12:00:00Z', payload }
  await start.subgraph.deliver(told('referral.created.v1', event))
}

const partitionsOf = async (patientId: string): Promise<string[]> =>
  (
    await start.subgraph.db.query(
      `select tableoid::regclass::text as name from fact where patient_id = $1 order by occurred_at`,
      [patientId],
    )
  ).map(({ name }: { name: string }) => name)

const INSTANTS = [
  '1987-03-01T12:00:00Z',
  '2010-01-01T00:00:00Z',
  '2025-12-31T23:59:59.999Z',
  '2026-01-01T00:00:00Z',
]

test('a fact lies in its own year, however late it is told, and a timeline shows all years in order', async () => {
  const patientId = newId('patient')
  for (const at of [INSTANTS[2], INSTANTS[0], INSTANTS[3], INSTANTS[1], '2052-06-01T12:00:00Z'])
    await referred(patientId, at ?? '')
  const years = ['fact_before_2025', 'fact_before_2025', 'fact_2025', 'fact_2026', 'fact_after_2027']
  expect(await partitionsOf(patientId)).toEqual(years)
  const { subgraph } = start
  const answer = await subgraph.query(
    jo,
    `query ($id: ID!) { _entities(representations: [{ __typename: "Patient", id: $id }]) {
       ... on Patient { timeline(first: 4) { edges { node { occurredAt } } } } } }`,
    { id: patientId },
  )
  const shown = dataOf(answer)?.['_entities'][0].timeline.edges
  expect(shown.map(({ node }: { node: { occurredAt: string } }) => node.occurredAt.slice(0, 4))).toEqual([
    '2052',
    '2026',
    '2025',
    '2010',
  ])
})

test('years to come get their partition in time, with the rows that lie there already, once', async () => {
  const patientId = newId('patient')
  await referred(patientId, '2037-06-01T12:00:00Z')
  const visitor = await patientWith(start, [encounter('AMB', '2037-02-01')])
  start.clock.set('2036-02-01T12:00:00Z')
  await Promise.all([1, 2].map(() => prepareYears.run(start.subgraph.deps)))
  start.clock.set('2026-11-30T17:00:00Z')
  expect(await partitionsOf(patientId)).toEqual(['fact_2037'])
  const [visit] = await start.subgraph.db.query(
    `select tableoid::regclass::text as name, resource_type from clinical_fact where patient_id = $1`,
    [visitor],
  )
  expect(visit).toEqual({ name: 'clinical_fact_2037', resource_type: 'Encounter' })
  await referred(patientId, '2039-06-01T12:00:00Z')
  expect(await partitionsOf(patientId)).toEqual(['fact_2037', 'fact_after_2038'])
})

test('nothing that was told is changed or taken out, by way of a single year neither', async () => {
  for (const statement of [
    `update fact set payload = '{}'`,
    `delete from fact_2026`,
    `update fact_2037 set payload = '{}'`,
    `truncate fact_before_2025`,
    `delete from clinical_fact_2026`,
    `update patient_fact set payload = '{}'`,
    `select add_years('care_gap', 2040)`,
  ])
    await expect(start.subgraph.db.query(statement)).rejects.toThrow(/permission denied|holds no facts/)
})
