import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { viewer } from '@baton/testing/viewers'
import { makeDisclosures } from '../src/operations/disclosure/make-disclosures.js'
import {
  careRelationship,
  consent,
  createAgency,
  dana,
  dataOf,
  draft,
  revoked,
  startReferrals,
  step,
  type Started,
} from './fixtures.js'

const northgate = viewer('northgate')
const cho = viewer('cho')
let start: Started
beforeAll(async () => {
  start = await startReferrals()
  await createAgency(start, northgate.agencyId ?? '', { hipaaStatus: 'COVERED_ENTITY', part2Program: true })
})
afterAll(() => start.subgraph.close())

const at = (text: string): void => start.clock.set(`${text}:00-05:00`)
const part2 = (patientId: string, recipient: string, from: string) =>
  consent(patientId, { kind: 'PART2', form: 'WRITTEN', recipientIds: [recipient], purpose: 'TREAT', from })

async function newPatient(): Promise<string> {
  const id = newId('patient')
  await start.subgraph.deliver(careRelationship(id, dana.id))
  return id
}

async function sentToNorthgate(patientId: string): Promise<string> {
  const { id } = await draft(start, { patientId, agencyId: northgate.agencyId, category: 'SUBSTANCE_USE' })
  const { referral } = await step(start, dana, { mutation: 'sendReferral', input: { referralId: id } })
  expect(referral.status).toBe('SENT')
  return String(id)
}

/** The graph as the worker reads it; the chart of `unreadable` cannot be read. */
function charts(unreadable: string | null = null) {
  const patient = {
    name: { family: 'Bell', given: ['Marcus'] },
    birthDate: '1980-01-01',
    age: 46,
    contactPoints: [],
    languages: [],
    interpreterNeeded: false,
    address: null,
    coverages: [],
  }
  const read = async ({ variables }: { variables: Readonly<Record<string, unknown>> }) => {
    if (variables['patientId'] === unreadable) throw new Error('The gateway answered an error.')
    return { patient, practitioner: null }
  }
  return { ...start.subgraph.deps, graph: { read } } as never
}

const payloadOf = async (id: string) =>
  dataOf(
    await start.subgraph.query(
      northgate,
      'query ($id: ID!) { referral(id: $id) { disclosedPayload { birthDate } } }',
      { id },
    ),
  )?.['referral'].disclosedPayload

test('a consent that ended before a referral was sent shows nothing of it to whom it named', async () => {
  const marcus = await newPatient()
  const old = part2(marcus, cho.id, '2026-11-20T10:00:00Z')
  await start.subgraph.deliver(old)
  await start.subgraph.deliver(revoked(old, '2026-11-21T10:00:00Z', 1))
  await start.subgraph.deliver(part2(marcus, northgate.agencyId ?? '', '2026-12-01T10:00:00Z'))
  at('2026-12-05T10:00')
  const id = await sentToNorthgate(marcus)
  at('2026-12-06T10:00')
  const seen = await start.subgraph.query(cho, 'query ($id: ID!) { referral(id: $id) { id } }', { id })
  expect(dataOf(seen)?.['referral']).toBeNull()
})

test('a consent that is revoked before the chart was read tells the agency nothing', async () => {
  const marcus = await newPatient()
  const signed = part2(marcus, northgate.agencyId ?? '', '2026-12-01T10:00:00Z')
  await start.subgraph.deliver(signed)
  at('2026-12-06T11:00')
  const id = await sentToNorthgate(marcus)
  await start.subgraph.deliver(revoked(signed, '2026-12-06T16:30:00Z', 2))
  at('2026-12-06T12:00')
  await makeDisclosures(charts())
  expect(await payloadOf(id)).toBeNull()
  const rows = await start.subgraph.db.query(
    'select status, payload from disclosure where referral_id = $1',
    [id],
  )
  expect(rows).toEqual([{ status: 'WITHHELD', payload: null }])
})

test('a chart that cannot be read holds up no other disclosure', async () => {
  const [first, second] = [await newPatient(), await newPatient()]
  const ids: string[] = []
  for (const [patientId, hour] of [
    [first, '10'],
    [second, '11'],
  ] as const) {
    await start.subgraph.deliver(part2(patientId, northgate.agencyId ?? '', '2026-12-01T10:00:00Z'))
    at(`2026-12-07T${hour}:00`)
    ids.push(await sentToNorthgate(patientId))
  }
  await makeDisclosures(charts(first))
  expect(await payloadOf(ids[1] ?? '')).toEqual({ birthDate: '1980-01-01' })
  await makeDisclosures(charts())
  expect(await payloadOf(ids[0] ?? '')).toEqual({ birthDate: '1980-01-01' })
})
