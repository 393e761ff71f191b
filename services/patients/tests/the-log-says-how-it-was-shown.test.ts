import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { asOwner } from './as-owner.js'
import { asking } from './ask.js'

// domain.md 9.2: what an audit event names beside who, what and why.
const dana = viewer('dana')
const ida = viewer('ida')
const jo = viewer('jo')
const petra = viewer('petra')
const now = new Date('2026-12-01T15:00:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>
let patientId: string

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  patientId = await ask.cast()
  await ask.patient({ family: 'Delgado', given: ['Rosa'] })
})
afterAll(() => patients.close())

const DETAIL =
  'operation service agencyId patientCount outcome breakGlassReason consentIds noticeVersion requestId'

async function trailOf(who: typeof dana, of = patientId) {
  const { auditTrail } = await ask.read(
    who,
    `{ auditTrail(patientId: "${of}", first: 100) { intact edges { node { ${DETAIL} } } } }`,
  )
  const rows: Record<string, unknown>[] = auditTrail.edges.map(({ node }: { node: object }) => node)
  return {
    intact: auditTrail.intact,
    row: (name: string) => rows.find(({ operation }) => operation === name),
  }
}

const shown = { service: 'patients', agencyId: null, outcome: '0', breakGlassReason: null, consentIds: [] }

test('a row says which service showed it, and of how many patients the request read', async () => {
  await ask.read(dana, `query OneChart { patient(id: "${patientId}") { name { text } } }`)
  await ask.read(dana, 'query AllOfMine { patients { edges { node { name { text } } } } }')
  const { row } = await trailOf(jo)
  expect(row('OneChart')).toMatchObject({ ...shown, patientCount: 1 })
  expect(row('AllOfMine')).toMatchObject({ ...shown, patientCount: 2 })
})

test('what another service told says so, with the agency of who read; an event from before says only from where', async () => {
  const about = { subject: 'r', patientId, occurredAt: now, recordedAt: now, type: 'record.read.v1' } as const
  const who = { viewerId: 'agency_user_1', roles: ['partner'], purpose: 'TREAT', action: 'R', part: 0 }
  const reads = [{ patientId, fields: ['Referral.status'] }]
  const read = { ...who, requestId: 'request_1', at: now.toISOString(), reads }
  const told = { ...read, operation: 'Inbox', agencyId: 'agency_1', patientCount: 7 }
  await patients.deliver({ id: newId('event'), source: 'referrals', ...about, payload: told })
  const before = { ...read, operation: 'Before' }
  await patients.deliver({ id: newId('event'), source: 'care-plans', ...about, payload: before })
  const { row, intact } = await trailOf(jo)
  expect(row('Inbox')).toMatchObject({
    ...shown,
    service: 'referrals',
    agencyId: 'agency_1',
    patientCount: 7,
  })
  expect(row('Before')).toMatchObject({ ...shown, service: 'care-plans', patientCount: null })
  expect(intact).toBe(true)
})

test('the reason of an emergency is for colleagues, the consent for the patient and the privacy officer', async () => {
  const reason = 'unresponsive at home, EMS asks for allergies'
  await ask.done(ida, 'breakGlass', { patientId, reason })
  await ask.read(ida, `query Emergency { patient(id: "${patientId}") { name { text } } }`)
  const label = { patientId, code: { display: 'opioid use disorder' }, sensitivity: 'PART2' }
  await ask.done(dana, 'recordCondition', label)
  const { consent } = await ask.done(
    dana,
    'recordConsent',
    {
      patientId,
      kind: 'PART2',
      form: 'WRITTEN',
      discloser: 'Harbor Recovery',
      scopes: ['records'],
      recipientIds: [dana.id],
      purpose: 'treatment',
      expiresAt: '2100-01-01T00:00:00Z',
      givenAt: now.toISOString(),
    },
    'consent { id }',
  )
  await ask.read(
    dana,
    `query Protected { patient(id: "${patientId}") { conditions { edges { node { sensitivity } } } } }`,
  )
  const opened = { consentIds: [consent.id], noticeVersion: '2.32-2024' }
  const hidden = { consentIds: [], noticeVersion: null }
  const patient = viewer('rosa', { patientIds: [patientId] })
  for (const [who, ofReason, ofConsent] of [
    [jo, reason, hidden],
    [petra, reason, opened],
    [patient, null, opened],
  ] as const) {
    const { row } = await trailOf(who)
    expect(row('Emergency')).toMatchObject({ breakGlassReason: ofReason, ...hidden })
    expect(row('Protected')).toMatchObject({ breakGlassReason: null, ...ofConsent })
  }
})

test('where the gateway tells the log it gets what was shown, but for what Part 2 protects: that stands there with its consent', async () => {
  const carried = async (query: string) => {
    const asked = { viewer: dana, requestId: newId('request'), carriesReads: true }
    const { text } = await patients.ask({ query }, asked)
    return text
      .split('\n')
      .filter(Boolean)
      .slice(1)
      .map((line): unknown => JSON.parse(line))
  }
  const plain = await carried(`query Carried { patient(id: "${patientId}") { name { text } } }`)
  const shown = [{ patientIds: [patientId], fields: ['Patient.name'] }]
  expect(plain).toMatchObject([[{ operation: 'Carried', viewerId: dana.id, shown }]])
  const conditions = 'conditions { edges { node { sensitivity } } }'
  expect(await carried(`query Kept { patient(id: "${patientId}") { ${conditions} } }`)).toEqual([])
  const { row } = await trailOf(petra)
  expect(row('Carried')).toBeUndefined()
  expect(row('Kept')).toMatchObject({ consentIds: [expect.any(String)], noticeVersion: '2.32-2024' })
})

test('rows from before verify beside new ones; a detail that was changed or taken away is found out', async () => {
  const id = await ask.patient({ family: 'Okafor', given: ['Ada'] })
  const old = { viewerId: dana.id, roles: ['coordinator'], purpose: 'TREAT', at: now, requestId: 'request_2' }
  await patients.db.query('select append_access($1::jsonb, $2::jsonb)', [
    JSON.stringify({ ...old, operation: 'FromBefore', action: 'R' }),
    JSON.stringify({ [id]: ['Patient.name'] }),
  ])
  await ask.read(dana, `query FromNow { patient(id: "${id}") { name { text } } }`)
  const { row, intact } = await trailOf(jo, id)
  expect(intact).toBe(true)
  expect(row('FromBefore')).toMatchObject({
    service: null,
    outcome: null,
    patientCount: null,
    consentIds: [],
  })
  expect(row('FromNow')).toMatchObject({ ...shown, patientCount: 1 })
  const change = async (operation: string, detail: string) => {
    const where = `patient_id = '${id}' and operation = '${operation}'`
    const [kept]: { detail: string | null }[] = await patients.db.query(
      `select detail::text as detail from access_log where ${where}`,
    )
    await asOwner(patients, `update access_log set detail = ${detail} where ${where}`)
    const changed = (await trailOf(jo, id)).intact
    const back = kept?.detail ? `'${kept.detail}'` : 'null'
    await asOwner(patients, `update access_log set detail = ${back} where ${where}`)
    return { changed, back: (await trailOf(jo, id)).intact }
  }
  const foundOut = { changed: false, back: true }
  expect(await change('FromNow', `detail || '{"service": "metrics"}'`)).toEqual(foundOut)
  expect(await change('FromNow', 'null')).toEqual(foundOut)
  expect(await change('FromBefore', `'{"service": "patients"}'`)).toEqual(foundOut)
})
