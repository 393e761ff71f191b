import { clockAt } from '@baton/service-kit/clock'
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

test('no table with rows about a patient is forgotten', async () => {
  const rows = await service.db.query('select table_name as name from tables_of_patients() order by 1')
  const names = rows.map(({ name }: { name: string }) => name)
  expect(names).toEqual(
    expect.arrayContaining(['care_plan', 'task', 'progress_note', 'stay', 'work_item', 'reading']),
  )
  const left = await service.db.query(
    `select distinct table_name as name from information_schema.columns
      where table_schema = current_schema() and column_name = 'patient_id' and table_name <> all($1) order by 1`,
    [names],
  )
  // Facts that patients tells anew for the survivor, the mail of the service, and the copy of the queue.
  expect(left.map(({ name }: { name: string }) => name)).toEqual([
    'care_relationship',
    'inbox',
    'outbox',
    'part2_consent',
    'patient_death',
    'patient_risk',
    'patient_stratum',
    'work_queue_row',
  ])
})
