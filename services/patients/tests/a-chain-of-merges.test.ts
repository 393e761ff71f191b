import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Viewer } from '@baton/auth/viewer'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asking } from './ask.js'
import { adt, receive } from './messages.js'

// Three records of what a hospital takes for one person: A into B, B into C; then A turns out to be somebody else.
const system = 'urn:baton:mrn'
const [jo, dana, omar, ida, elena] = [
  viewer('jo'),
  viewer('dana'),
  viewer('omar'),
  viewer('ida'),
  viewer('elena'),
]
let now = new Date('2026-11-24T15:00:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
const ids: Record<string, string> = {}

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  await ask.cast()
  for (const [name, who] of [
    ['A', omar],
    ['B', ida],
    ['C', dana],
  ] as const) {
    const patientId = await ask.patient(
      { family: 'Chain', given: [name] },
      { identifiers: [{ system, value: `HV-${name}`, type: 'MR' }] },
    )
    ids[name] = patientId
    await ask.done(jo, 'assignCoordinator', { patientId, practitionerId: who.id })
    await patients.db.query(
      `insert into encounter (id, patient_id, class, status, admitted_at, discharged_at, inferred_admit, sensitivity)
       values ($1, $2, 'IMP', 'FINISHED', '2026-11-10T10:00:00Z', '2026-11-20T10:00:00Z', false, $3)`,
      [`stay_of_${name}`, patientId, name === 'A' ? 'PART2' : 'NONE'],
    )
    await ask.done(jo, 'recordConsent', {
      patientId,
      kind: 'SHARING',
      form: 'WRITTEN',
      scopes: [`food-${name}`],
      recipientIds: [dana.id],
      purpose: 'TREAT',
    })
  }
  await ask.proxy(ids['A'] ?? '')
})
afterAll(() => patients.close())

/** Time passes: what begins and ends at one instant would be nothing. */
function later(): void {
  now = new Date(now.getTime() + 60_000)
}

/** A40 of the hospital: one number is another's from now on. */
async function hospitalMerges(from: string, into: string): Promise<void> {
  later()
  const [received] = await receive(
    patients,
    adt({
      event: 'A40',
      control: `${from}${into}`,
      occurred: '20261124095900',
      pid: `PID|1||HV-${into}||CHAIN^${into}||19900504|F`,
      more: [`MRG|HV-${from}`],
    }),
  )
  expect(received).toMatchObject({
    status: 'ACCEPTED',
    effects: expect.arrayContaining(['the records were merged']),
  })
}

async function parts(survivor: string, merged: string): Promise<void> {
  later()
  const [row] = await patients.db.query('select version from patient where id = $1', [ids[survivor]])
  await ask.done(jo, 'unmergePatients', {
    survivorId: ids[survivor],
    mergedId: ids[merged],
    expectedVersion: row.version,
    reason: 'somebody else',
  })
}

/** Which record somebody reaches under each number; null where they may see none. */
async function reached(who: Viewer): Promise<(string | null)[]> {
  const found = []
  for (const id of Object.values(ids)) {
    const { patient } = await ask.read(who, `{ patient(id: "${id}") { id } }`)
    found.push(Object.keys(ids).find((name) => ids[name] === patient?.id) ?? null)
  }
  return found
}

async function chart(name: string, who = jo) {
  const { patient } = await ask.read(
    who,
    `{ patient(id: "${ids[name]}") { id encounters { edges { node { id } } } consents { scopes } } }`,
  )
  return {
    stays: patient.encounters.edges.map(({ node }: { node: { id: string } }) => node.id).sort(),
    consents: patient.consents.flatMap(({ scopes }: { scopes: string[] }) => scopes).sort(),
  }
}

async function rowsOf(name: string) {
  const rows = await patients.db.query('select id from encounter where patient_id = $1 order by id', [
    ids[name],
  ])
  return rows.map(({ id }: { id: string }) => id)
}

test('the last record stands for all three: numbers, rows, consents, labels, carers and proxies', async () => {
  await hospitalMerges('A', 'B')
  await hospitalMerges('B', 'C')
  for (const who of [jo, dana, omar, ida, elena]) expect(await reached(who)).toEqual(['C', 'C', 'C'])
  expect(await rowsOf('C')).toEqual(['stay_of_A', 'stay_of_B', 'stay_of_C'])
  const { stays, consents } = await chart('A')
  expect(stays).toEqual(['stay_of_B', 'stay_of_C']) // the stay under Part 2 shows to nobody without a consent
  expect(consents).toEqual(['food-A', 'food-B', 'food-C'])
})

test('an event about any of them is about the last', async () => {
  await patients.db.query(
    `insert into inbox (id, type, source, subject, patient_id, occurred_at, recorded_at, payload)
     values ('evt_chain', 'program.moved.v1', 'care-plans', 'x', $1, $2, $2, jsonb_build_object('patientId', $1::text))`,
    [ids['A'], now],
  )
  const [event] = await patients.db.query(
    `select patient_id as "patientId", payload ->> 'patientId' as named from inbox where id = 'evt_chain'`,
  )
  expect(event).toEqual({ patientId: ids['C'], named: ids['C'] })
  await patients.db.query(`delete from inbox where id = 'evt_chain'`)
})

test('parted in the middle, the first has its own back, and its people see the others no more', async () => {
  await parts('B', 'A')
  expect(await reached(jo)).toEqual(['A', 'C', 'C'])
  expect(await reached(omar)).toEqual(['A', null, null])
  expect(await reached(elena)).toEqual(['A', null, null])
  expect(await reached(ida)).toEqual([null, 'C', 'C'])
  expect(await reached(dana)).toEqual([null, 'C', 'C'])
  expect([await rowsOf('A'), await rowsOf('B'), await rowsOf('C')]).toEqual([
    ['stay_of_A'],
    [],
    ['stay_of_B', 'stay_of_C'],
  ])
  expect(await chart('A')).toEqual({ stays: [], consents: ['food-A'] })
  expect(await chart('B')).toEqual({ stays: ['stay_of_B', 'stay_of_C'], consents: ['food-B', 'food-C'] })
  const ended = await ask.told('care-relationship.ended.v1')
  for (const { id } of [omar, elena])
    for (const name of ['B', 'C'])
      expect(ended).toContainEqual(expect.objectContaining({ patientId: ids[name], practitionerId: id }))
})

test('what is left of the chain parts as well', async () => {
  await parts('C', 'B')
  expect(await reached(jo)).toEqual(['A', 'B', 'C'])
  expect(await reached(ida)).toEqual([null, 'B', null])
  expect([await rowsOf('B'), await rowsOf('C')]).toEqual([['stay_of_B'], ['stay_of_C']])
})

test('a proxy grant that is revoked during a merge opens neither record any more, nor after they are parted', async () => {
  await hospitalMerges('A', 'C')
  expect(await reached(elena)).toEqual(['C', null, 'C'])
  later()
  const [grant] = await patients.db.query('select id, version from proxy_grant where patient_id = $1', [
    ids['C'],
  ])
  await ask.done(jo, 'revokeProxy', {
    proxyGrantId: grant.id,
    expectedVersion: grant.version,
    reason: 'the patient asked for it',
  })
  expect(await reached(elena)).toEqual([null, null, null])
  await parts('C', 'A')
  expect(await reached(elena)).toEqual([null, null, null])
  expect(await reached(omar)).toEqual(['A', null, null])
})
