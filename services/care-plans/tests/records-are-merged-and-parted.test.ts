import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { patientTables } from '@baton/testing/patient-tables'
import { testSubgraph, type TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import type { CarePlansDeps } from '../src/deps.js'
import { activePlan, newPatient, ofPatient, run } from './care-plan-fixtures.js'
import { discharge, told } from './fixtures.js'

const at = '2026-12-01T15:00:00Z'
let service: TestSubgraph<CarePlansDeps>
beforeAll(async () => {
  service = await testSubgraph(definition, { clock: clockAt(at) })
})
afterAll(() => service.close())

const FIELDS = `carePlans { id } goals { id } notes { id } transitionEpisodes { id } monitoring { id }
  tasks(first: 20) { edges { node { id } } }`

async function chart(patientId: string): Promise<Record<string, number>> {
  const seen = await ofPatient(service, patientId, FIELDS)
  const { tasks, ...lists } = seen
  const counts = Object.entries(lists).map(([name, rows]) => [name, (rows as unknown[]).length] as const)
  return { ...Object.fromEntries(counts), tasks: tasks.edges.length }
}

async function queue(patientId: string): Promise<number> {
  const answer = await service.query(
    viewer('dana'),
    `query ($p: ID!) { myWorkQueue(filter: { patientId: $p }, first: 50) { edges { node { id patient { id } } } } }`,
    { p: patientId },
  )
  return answer.data?.['myWorkQueue'].edges.length
}

async function fill(patientId: string): Promise<void> {
  await activePlan(service, patientId)
  await discharge(service, patientId)
  const note = { patientId, visibility: 'SHARED', sections: [{ heading: 'Note', text: 'x' }] }
  const written = await run(service, 'writeNote', { input: note, selection: 'note { id version }' })
  const sign = { noteId: written.note.id, expectedVersion: written.note.version }
  await run(service, 'signNote', { input: sign, selection: 'note { id }' })
  const started = await run(service, 'startMonitoring', {
    input: { patientId },
    selection: 'monitoringPlan { id }',
  })
  const reading = { monitoringPlanId: started.monitoringPlan.id, at, spo2: 97 }
  await run(service, 'recordReading', { input: reading, selection: 'reading { id }' })
}

const tell = (type: 'patient.merged.v1' | 'patient.unmerged.v1', survivorId: string, mergedId: string) =>
  service.deliver(told(type, { payload: { survivorId, mergedId, at, epoch: 0 }, at }))

test('all of a merged record is on the survivor, its work too; parted, each has its own again', async () => {
  const [survivor, merged] = [await newPatient(service), await newPatient(service)]
  await fill(merged)
  const before = await chart(merged)
  const work = await queue(merged)
  expect(before).toEqual({
    carePlans: 1,
    goals: 1,
    notes: 1,
    transitionEpisodes: 1,
    monitoring: 1,
    tasks: 1,
  })
  expect(work).toBeGreaterThan(3)
  await tell('patient.merged.v1', survivor, merged)
  expect(await chart(survivor)).toEqual(before)
  expect(await queue(survivor)).toBe(work)
  const none = Object.fromEntries(Object.keys(before).map((name) => [name, 0]))
  expect([await chart(merged), await queue(merged)]).toEqual([none, 0])
  const own = { patientId: survivor, title: 'Call back', timeZone: 'UTC' }
  await run(service, 'addTask', { input: own, selection: 'task { id }' })
  await tell('patient.unmerged.v1', survivor, merged)
  expect([await chart(merged), await queue(merged)]).toEqual([before, work])
  expect(await chart(survivor)).toEqual({ ...none, tasks: 1 })
})

const observed = (patientId: string, value: number) => {
  const code = { system: 'http://loinc.org', code: '29463-7' }
  const payload = { observationId: newId('observation'), patientId, code, value, unit: 'kg', at }
  return service.deliver(told('observation.recorded.v1', { payload, at }))
}

test('what arrives late about a merged record is on the survivor; nobody writes to the merged one by hand', async () => {
  const [survivor, merged] = [await newPatient(service), await newPatient(service)]
  await activePlan(service, survivor)
  await tell('patient.merged.v1', survivor, merged)
  await observed(merged, 81)
  await discharge(service, merged)
  const read = 'goals { progress { value } } transitionEpisodes { status }'
  expect(await ofPatient(service, survivor, read)).toEqual({
    goals: [{ progress: [{ value: 81 }] }],
    transitionEpisodes: [{ status: 'DISCHARGED' }],
  })
  expect(await queue(merged)).toBe(0)
  const task = { patientId: merged, title: 'Call back', timeZone: 'UTC' }
  const byHand = await run(service, 'addTask', { input: task, selection: 'task { id }' })
  expect(byHand.userErrors).toMatchObject([{ __typename: 'NotFound' }])
  // As a handler writes that had begun before the merge.
  await service.db.query(
    `insert into measurement (id, patient_id, system, code, value, at, source, source_id, recorded_at)
     values ('late', $1, 'http://loinc.org', '8867-4', 70, $2, 'READING', 'reading_late', $2)`,
    [merged, at],
  )
  const lateRow = async () =>
    (await service.db.query(`select patient_id from measurement where id = 'late'`))[0]
  expect(await lateRow()).toEqual({ patient_id: survivor })
  await tell('patient.unmerged.v1', survivor, merged)
  expect(await lateRow()).toEqual({ patient_id: merged })
  await observed(merged, 79)
  expect(await ofPatient(service, survivor, 'goals { progress { value } }')).toEqual({
    goals: [{ progress: [{ value: 81 }] }],
  })
})

test('what waited when two records were merged is handled for the survivor', async () => {
  const [survivor, merged] = [await newPatient(service), await newPatient(service)]
  await activePlan(service, survivor)
  const code = { system: 'http://loinc.org', code: '29463-7' }
  const payload = { observationId: newId('observation'), patientId: merged, code, value: 80, unit: 'kg', at }
  await service.db.query(
    `insert into inbox (id, type, source, subject, patient_id, occurred_at, recorded_at, payload)
     values ($1, 'observation.recorded.v1', 'patients', 'x', $2, $3, $3, $4)`,
    [newId('event'), merged, at, payload],
  )
  await tell('patient.merged.v1', survivor, merged)
  const [row] = await service.db.query(
    `select patient_id as "patientId", payload ->> 'patientId' as told from inbox where payload ->> 'observationId' = $1`,
    [payload.observationId],
  )
  expect(row).toEqual({ patientId: survivor, told: survivor })
})

test('every table whose rows follow a merge also catches what is written late', async () => {
  const guarded: { name: string }[] = await service.db.query(
    `select event_object_table::text as name from information_schema.triggers
      where trigger_name like '%_follows_merge' order by 1`,
  )
  expect(guarded.map(({ name }) => name)).toEqual((await patientTables(service.db)).moved)
})
