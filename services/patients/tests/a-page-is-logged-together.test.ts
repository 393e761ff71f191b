import { setTimeout as pause } from 'node:timers/promises'
import { Caller } from '@baton/database/caller'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'
import type { PatientsDeps } from '../src/deps.js'
import { appendToldAccess } from '../src/storage/access-log.js'
import { asking } from './ask.js'

// Patients of whom the same was shown are appended together: each row stays what it is alone.
const ida = viewer('ida')
const jo = viewer('jo')
const now = new Date('2026-12-01T15:00:00Z')
let patients: TestSubgraph<PatientsDeps>
let ask: ReturnType<typeof asking>

beforeAll(async () => {
  patients = await testSubgraph(definition, { clock: { now: () => now } })
  ask = asking(patients)
  await ask.cast()
})
afterAll(() => patients.close())

async function logOf(patientId: string) {
  const { auditTrail } = await ask.read(
    jo,
    `{ auditTrail(patientId: "${patientId}", first: 100) {
      intact edges { node { sequence operation viewerId fields breakGlassId } } } }`,
  )
  const rows: Record<string, unknown>[] = auditTrail.edges.map(({ node }: { node: object }) => node)
  return { intact: auditTrail.intact, rows: rows.reverse() }
}

/** What another service tells of a request: who read which fields of which patients. */
function told(operation: string, read: readonly (readonly [string, readonly string[]])[], by = ida.id) {
  const about = { subject: operation, patientId: null, occurredAt: now, recordedAt: now } as const
  const who = { viewerId: by, roles: ['nurse'], purpose: 'TREAT', action: 'R', operation, part: 0 }
  const reads = read.map(([patientId, fields]) => ({ patientId, fields: [...fields] }))
  const payload = { ...who, requestId: newId('request'), at: now.toISOString(), reads }
  return { id: newId('event'), source: 'referrals', type: 'record.read.v1', ...about, payload } as const
}

test('of two patients who are read together, only the one whose emergency it is has it in the log', async () => {
  const urgent = await ask.patient({ family: 'Reyes', given: ['Luz'] })
  const other = await ask.patient({ family: 'Reyes', given: ['Ana'] })
  await ask.done(ida, 'breakGlass', { patientId: urgent, reason: 'unresponsive at home, EMS asks' })
  await patients.deliver(
    told('Both', [
      [urgent, ['Referral.status']],
      [other, ['Referral.status']],
    ]),
  )
  const [ofUrgent, ofOther] = [await logOf(urgent), await logOf(other)]
  expect(ofUrgent.rows.at(-1)).toMatchObject({ operation: 'Both', breakGlassId: expect.any(String) })
  expect(ofOther.rows.at(-1)).toMatchObject({ operation: 'Both', breakGlassId: null })
  expect([ofUrgent.intact, ofOther.intact]).toEqual([true, true])
})

test('what was read is written down also when whoever asked has left meanwhile', async () => {
  const id = await ask.patient({ family: 'Lindqvist', given: ['Elsa'] })
  const { payload } = told('Other', [[id, ['Referral.status']]])
  const caller = new Caller()
  const query = `query Left { patient(id: "${id}") { birthDate } }`
  const answer = await patients.db.transaction(async (tx) => {
    await appendToldAccess(tx, { ...payload, detail: { service: 'referrals', outcome: 'SHOWN' } })
    const asked = patients.ask({ query }, { viewer: jo, requestId: newId('request'), origin: null, caller })
    await pause(200) // it has read, and waits for the log of the patient
    caller.leave()
    await pause(400)
    return { asked }
  })
  expect(JSON.parse((await answer.asked).text)).toMatchObject({ data: { patient: {} } })
  const { intact, rows } = await logOf(id)
  expect([intact, rows.map(({ operation }) => operation)]).toEqual([true, expect.arrayContaining(['Left'])])
})

test('what was told of one patient at once stands one after the other, each with its own fields', async () => {
  const id = await ask.patient({ family: 'Okafor', given: ['Ada'] })
  await Promise.all(
    ['First', 'Second', 'Third'].map(async (operation) =>
      patients.deliver(told(operation, [[id, [`Referral.${operation}`]]])),
    ),
  )
  const { intact, rows } = await logOf(id)
  expect(intact).toBe(true)
  const appended = rows.filter(({ viewerId }) => viewerId === ida.id)
  expect(appended.map(({ operation, fields }) => [operation, fields])).toEqual(
    expect.arrayContaining(['First', 'Second', 'Third'].map((name) => [name, [`Referral.${name}`]])),
  )
  expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, place) => place + 1))
})

test('whatever stands in a row, its hash is the one that the chain is checked with', async () => {
  const id = await ask.patient({ family: 'Quoted', given: ['Q'] })
  for (const by of ['a"b', 'back\\slash', 'tab\tand, [list]', 'Zoë 😀 \u2028', '|', ''])
    await patients.deliver(told('Odd', [[id, [`Referral.${by}`, '']]], by))
  const { intact, rows } = await logOf(id)
  expect([intact, rows.filter(({ operation }) => operation === 'Odd').length]).toEqual([true, 6])
})

test('pages of the same patients in any order, new ones among them, are appended at once and none waits for ever', async () => {
  const known = [newId('patient'), newId('patient'), newId('patient')]
  const fresh = Array.from({ length: 6 }, () => newId('patient'))
  await patients.deliver(
    told(
      'Known',
      known.map((id) => [id, ['Referral.id']]),
    ),
  )
  const entry = {
    viewerId: ida.id,
    roles: ['nurse'],
    purpose: 'TREAT',
    at: now,
    operation: 'Page',
    action: 'R',
  }
  const common = {
    ...entry,
    requestId: 'request_1',
    fields: ['Referral.id'],
    detail: { service: 'referrals' },
  }
  const all = [...known, ...fresh]
  // Eight connections at once, half of them processes from before.
  await Promise.all(
    Array.from({ length: 24 }, async (_, turn) => {
      const ids = turn % 3 === 0 ? all.toReversed() : turn % 3 === 1 ? all : [...fresh, ...known]
      const [name, values] =
        turn % 2 === 0
          ? ['append_access_reads', [{ ...common, patientIds: ids }]]
          : ['append_access_entries', ids.map((patientId) => ({ ...common, patientId }))]
      await patients.db.query(`select ${name}($1::jsonb)`, [JSON.stringify(values)])
    }),
  )
  for (const id of all) {
    const [log]: { intact: boolean; rows: number }[] = await patients.db.query(
      `select access_log_intact($1) as intact, count(*)::int as rows from access_log where patient_id = $1`,
      [id],
    )
    expect(log).toEqual({ intact: true, rows: known.includes(id) ? 25 : 24 })
  }
})
