import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { Viewer } from '@baton/auth/viewer'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { reviewGaps } from '../src/sweeps/review-gaps.js'
import { contact, dana, discharge, inDanasCare, jo, startMetrics, told, type Started } from './fixtures.js'

// Two patients that differ in nothing but a stay with a label, a diagnosis and a score of it: whoever may not know of the
// label gets the same timeline, the same gaps and the same cases of both.
const LABELS = ['BH', 'HIV', 'IPV', 'MINOR', 'PART2', 'PART2_COUNSELING'] as const
const TREATING: readonly string[] = ['BH', 'HIV', 'IPV', 'MINOR']
let start: Started
let plain: string
const secret = new Map<string, string>()
const readers = new Map<string, Viewer>()

beforeAll(async () => {
  start = await startMetrics()
  plain = await patient(null)
  for (const label of LABELS) secret.set(label, await patient(label))
  const all = [plain, ...secret.values()]
  for (const name of ['uma', 'liam', 'ana', 'petra', 'adam', 'elena'] as const)
    readers.set(name, viewer(name))
  readers.set('dana', dana).set('jo', jo).set('omar', viewer('omar'))
  readers.set('rosa', viewer('rosa', { patientIds: all }))
  await reviewGaps.run(start.subgraph.deps)
})
afterAll(() => start.subgraph.close())

/** A patient of Dana's for whom Elena acts, with a plain stay, and with one that has a label beside it. */
async function patient(label: Sensitivity | null): Promise<string> {
  const patientId = newId('patient')
  await start.subgraph.deliver(inDanasCare(patientId))
  const from = '2026-11-01T00:00:00Z'
  const care = { patientId, practitionerId: viewer('elena').id, kind: 'PROXY', from, until: null } as const
  const grant = { ...care, scopes: ['CHART'], epoch: 0 }
  await start.subgraph.deliver(
    told('care-relationship.granted.v1', { subject: patientId, patientId, at: from, payload: grant }),
  )
  await stay(patientId, 'NONE', ['2026-11-02T15:00:00Z', '2026-11-05T15:00:00Z'])
  if (label) await stay(patientId, label, ['2026-11-20T15:00:00Z', '2026-11-24T15:00:00Z'])
  return patientId
}

async function stay(
  patientId: string,
  sensitivity: Sensitivity,
  [admittedAt, dischargedAt]: readonly [string, string],
) {
  const encounterId = newId('encounter')
  const { deliver } = start.subgraph
  const rest = { encounterId, patientId, class: 'IMP', admittedAt, timeZone: 'UTC', sensitivity }
  const ended = { ...rest, dischargedAt, disposition: null, coordinatorId: null }
  const score = { patientId, encounterId, instrument: 'LACE', version: '2010', total: 12, band: 'HIGH' }
  const scored = { ...score, incomplete: false, sensitivity }
  const own = {
    type: 'Encounter',
    id: encounterId,
    status: 'finished',
    class: 'IMP',
    start: admittedAt,
    end: dischargedAt,
  }
  const facts = { patientId, facts: [{ ...own, sensitivity }] }
  await deliver(
    told('encounter.admitted.v1', { subject: encounterId, patientId, at: admittedAt, payload: rest }),
  )
  await deliver(
    told('encounter.discharged.v1', { subject: encounterId, patientId, at: dischargedAt, payload: ended }),
  )
  const [id, at] = [newId('risk_score'), dischargedAt]
  await deliver(told('risk-score.computed.v1', { subject: id, patientId, at, payload: scored }))
  await deliver(told('clinical-fact.recorded.v1', { subject: patientId, patientId, at, payload: facts }))
  if (sensitivity === 'NONE') return
  const opened = discharge({ patientId, encounterId })
  await deliver(opened)
  await start.subgraph.db.query(
    `insert into survey (id, patient_id, kind, score, episode_id, channel, responded_at, recorded_at, recorded_by)
     values ($1, $2, 'RECOMMENDATION', 9, $3, 'PHONE', $4, $4, 'test')`,
    [newId('survey'), patientId, opened.subject, '2026-11-26T12:00:00Z'],
  )
  await deliver(contact(opened, { at: '2026-11-27T14:30:00Z', successful: true }))
}

const PATIENT = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient {
  timeline(first: 50) { edges { node { kind occurredAt } } pageInfo { hasNextPage } }
  careGaps { rule occasion status reason explanation dueAt } surveys { id } } } }`
const CASES = `query ($code: String!) { measureResult(code: $code, period: { start: "2026-11-01", end: "2026-11-30" }) {
  cases(population: INITIAL_POPULATION, first: 100) { edges { node { patient { id } startedAt dueAt reason } } } } }`
const MEASURES = ['follow-up-visit-7', 'transition-contact-on-time']

/** What somebody can read of a patient, without the ids. */
async function seen(who: Viewer, patientId: string): Promise<string> {
  const chart = await start.subgraph.query(who, PATIENT, { of: [{ __typename: 'Patient', id: patientId }] })
  const cases: unknown[] = []
  for (const code of MEASURES) {
    const { data, errors } = await start.subgraph.query(who, CASES, { code })
    const edges = data?.['measureResult']?.cases?.edges ?? null
    const mine = edges?.filter(
      ({ node }: { node: { patient: { id: string } | null } }) => node.patient?.id === patientId,
    )
    cases.push([code, mine, errors?.map(({ extensions }) => extensions['code'])])
  }
  return JSON.stringify([chart.data, chart.errors?.map(({ extensions }) => extensions['code']), cases])
    .replaceAll(patientId, 'ID')
    .replace(/encounter_[0-9a-z]{26}/g, 'STAY')
}

describe.each(LABELS)('%s', (label) => {
  test.each(['dana', 'jo', 'uma', 'liam', 'omar', 'ana', 'petra', 'adam', 'elena'])(
    '%s cannot tell whether there is such a stay, or may know of it',
    async (name) => {
      const who = readers.get(name) ?? dana
      const isOpen = ['dana', 'jo'].includes(name) && TREATING.includes(label)
      const [one, other] = [await seen(who, plain), await seen(who, secret.get(label) ?? '')]
      if (isOpen) expect(other).not.toBe(one)
      else expect(other).toBe(one)
    },
  )
})

test('the patient sees the own stay, so that there was something to hide', async () => {
  const rosa = readers.get('rosa') ?? dana
  const of = [{ __typename: 'Patient', id: secret.get('PART2') }]
  const { data } = await start.subgraph.query(rosa, PATIENT, { of })
  expect(data?.['_entities'][0].timeline.edges.length).toBeGreaterThan(5)
})
