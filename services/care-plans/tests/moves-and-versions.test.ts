import { PERSONAS } from '@baton/auth/personas'
import { clockAt } from '@baton/service-kit/clock'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Kind } from 'graphql'
import { definition } from '../src/definition.js'
import { CARE_PLAN_MOVES } from '../src/domain/care-plan.js'
import { GOAL_MOVES } from '../src/domain/goal.js'
import { discharge, joinCareTeam } from './fixtures.js'
import { activePlan, addGoal, draft, newPatient, run } from './care-plan-fixtures.js'
import { fieldsOf, INPUTS, mutationOf, needed, whoMay } from './input-values.js'

const clock = clockAt('2026-12-01T15:00:00Z')
let service: Awaited<ReturnType<typeof testSubgraph>>
let patientId: string
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
  patientId = await newPatient(service)
  await joinCareTeam(service, patientId, 'cho')
})
afterAll(() => service.close())

const all = async (sql: string): Promise<Record<string, unknown>[]> => service.db.query(sql)
const reason = 'because'

/** Every event of a goal, and where it leads. */
const GOAL_EVENTS = [
  ['reviewGoal', { decision: 'PLAN' }, 'PLANNED'],
  ['reviewGoal', { decision: 'ACCEPT' }, 'ACCEPTED'],
  ['reviewGoal', { decision: 'ACTIVATE' }, 'ACTIVE'],
  ['reviewGoal', { decision: 'COMPLETE', achievement: 'ACHIEVED' }, 'COMPLETED'],
  ['reviewGoal', { decision: 'REJECT', rejectedBy: 'PATIENT', reason }, 'REJECTED'],
  ['holdGoal', { reason }, 'ON_HOLD'],
  ['cancelGoal', { reason }, 'CANCELLED'],
  ['voidGoal', { reason }, 'ENTERED_IN_ERROR'],
] as const

/** Every event of a plan, and where it leads. */
const PLAN_EVENTS = [
  ['activateCarePlan', { agreedBy: 'PATIENT' }, 'ACTIVE'],
  ['holdCarePlan', { reason }, 'ON_HOLD'],
  ['completeCarePlan', {}, 'COMPLETED'],
  ['revokeCarePlan', { reason }, 'REVOKED'],
  ['voidCarePlan', { reason }, 'ENTERED_IN_ERROR'],
] as const

/** Puts a row into a state by the shortest way of its table, in the database alone. */
async function bring(table: 'goal' | 'care_plan', id: string, status: string): Promise<void> {
  const moves: Readonly<Record<string, readonly string[]>> = table === 'goal' ? GOAL_MOVES : CARE_PLAN_MOVES
  const [row] = await service.db.query(`select status from ${table} where id = $1`, [id])
  const ways: string[][] = [[row.status]]
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way.at(-1) ?? ''
    if (last === status) {
      for (const step of way.slice(1)) await put(table, id, step)
      return
    }
    ways.push(...(moves[last] ?? []).map((next) => [...way, next]))
  }
}

async function put(table: string, id: string, status: string): Promise<void> {
  const more = table === 'goal' ? `, achievement = 'ACHIEVED'` : `, agreed_by = 'PATIENT'`
  await service.db.query(`update ${table} set status = $2, status_reason = 'test'${more} where id = $1`, [
    id,
    status,
  ])
}

const TOLD = `select count(*) from outbox where type <> 'record.read.v1'`

test.each(Object.keys(GOAL_MOVES))(
  'a goal that is %s moves by its table, and by nothing else',
  async (from) => {
    const plan = await draft(service, patientId)
    for (const [mutation, input, to] of GOAL_EVENTS) {
      const goal = await addGoal(service, plan.id, { status: 'PROPOSED' })
      await bring('goal', goal.id, from)
      const before = await all('select * from goal order by id')
      const events = await all(TOLD)
      const answer = await run(service, mutation, {
        input: { goalId: goal.id, expectedVersion: 1, ...input },
        selection: 'goal { status }',
      })
      if ((GOAL_MOVES as Record<string, readonly string[]>)[from]?.includes(to)) {
        expect(answer.goal).toEqual({ status: to })
        continue
      }
      const allowed = (GOAL_MOVES as Record<string, readonly string[]>)[from]
      expect(answer.userErrors).toMatchObject([
        { __typename: 'TransitionNotAllowed', from, requested: to, allowed },
      ])
      expect(await all('select * from goal order by id')).toEqual(before)
      expect(await all(TOLD)).toEqual(events)
    }
  },
)

test.each(Object.keys(CARE_PLAN_MOVES))(
  'a plan that is %s moves by its table, and by nothing else',
  async (from) => {
    for (const [mutation, input, to] of PLAN_EVENTS) {
      const plan = await draft(service, patientId)
      const goal = await addGoal(service, plan.id)
      if (to === 'COMPLETED') await bring('goal', goal.id, 'COMPLETED')
      await bring('care_plan', plan.id, from)
      const before = await all('select * from care_plan order by id')
      const answer = await run(service, mutation, {
        input: { carePlanId: plan.id, expectedVersion: 1, ...input },
        selection: 'carePlan { status }',
      })
      const allowed = (CARE_PLAN_MOVES as Record<string, readonly string[]>)[from]
      if (allowed?.includes(to)) {
        expect(answer.carePlan).toEqual({ status: to })
        continue
      }
      expect(answer.userErrors).toMatchObject([
        { __typename: 'TransitionNotAllowed', from, requested: to, allowed },
      ])
      expect(await all('select * from care_plan order by id')).toEqual(before)
    }
  },
)

/** What updates are about, by the field that names it, and how one comes to be. */
const SUBJECTS: Readonly<Record<string, () => Promise<string>>> = {
  carePlanId: async () => (await activePlan(service, patientId)).plan.id,
  goalId: async () => (await activePlan(service, patientId)).goal.id,
  taskId: async () => made('addTask', { title: 'x', timeZone: 'UTC' }, 'task'),
  noteId: async () =>
    made('writeNote', { visibility: 'SHARED', sections: [{ heading: 'Note', text: 'x' }] }, 'note'),
  sessionId: async () => made('recordEducation', { topic: 'x', language: 'en' }, 'educationSession'),
  advanceCareDocumentId: async () =>
    made('recordAdvanceCareDocument', { kind: 'LIVING_WILL', signedOn: '2026-01-01' }, 'advanceCareDocument'),
  careTeamMemberId: async () =>
    made('addCareTeamMember', { memberId: PERSONAS.dana.id, role: 'COORDINATOR' }, 'careTeamMember'),
  goalBarrierId: async () =>
    made(
      'addGoalBarrier',
      { goalId: (await activePlan(service, patientId)).goal.id, description: 'x' },
      'goalBarrier',
    ),
  programEnrollmentId: async () =>
    made('enrollInProgram', { program: 'copd', timeZone: 'UTC' }, 'programEnrollment'),
  teamMeetingId: async () => meeting(),
  proposalId: async () => proposal(),
  episodeId: async () => {
    const encounterId = await discharge(service, patientId, { dischargedAt: '2026-11-30T14:05:00-05:00' })
    const [row] = await service.db.query('select id from transition_episode where encounter_id = $1', [
      encounterId,
    ])
    return row.id
  },
  reconciliationId: async () => {
    const source = { kind: 'DISCHARGE', asOf: '2026-12-01T12:00:00Z', reliability: 'HIGH', medications: [] }
    return made('startMedicationReconciliation', { sources: [source] }, 'medicationReconciliation')
  },
  monitoringPlanId: async () => made('startMonitoring', {}, 'monitoringPlan'),
  // A template is named by its code; its version is a number that people publish.
  code: async () => Promise.resolve('copd'),
  escalationId: async () => {
    const words = { situation: 'x', background: 'x', assessment: 'x', recommendation: 'x' }
    return made('raiseEscalation', { severity: 'ROUTINE', ...words }, 'escalation')
  },
}

async function made(mutation: string, input: object, field: string): Promise<string> {
  const whose = 'goalId' in input ? {} : { patientId }
  const answer = await run(service, mutation, { input: { ...whose, ...input }, selection: `${field} { id }` })
  return answer[field].id
}

async function meeting(): Promise<string> {
  await made('addCareTeamMember', { memberId: PERSONAS.cho.id, role: 'PHYSICIAN' }, 'careTeamMember')
  const input = {
    purpose: 'x',
    startsAt: '2026-12-02T15:00:00Z',
    timeZone: 'UTC',
    attendeeIds: [PERSONAS.cho.id],
  }
  return made('scheduleTeamMeeting', input, 'teamMeeting')
}

async function proposal(): Promise<string> {
  const input = { mode: 'VIDEO', findings: [{ item: 'LIGHTING', safe: false }] }
  await made('recordHomeAssessment', input, 'homeAssessment')
  const [row] = await service.db.query('select id from proposal where patient_id = $1 limit 1', [patientId])
  return row.id
}

const versioned = [...new Set(INPUTS.map((node) => node.name.value))].filter((name) =>
  fieldsOf(name).some(
    (field) => field.name.value === 'expectedVersion' && field.type.kind === Kind.NON_NULL_TYPE,
  ),
)
const subjectOf = (name: string) =>
  fieldsOf(name).find((field) => field.name.value in SUBJECTS && field.type.kind === Kind.NON_NULL_TYPE)
const updates = versioned.flatMap((name) => {
  const subject = subjectOf(name)
  return subject ? [[mutationOf(name), name, subject.name.value] as const] : []
})

// A note is written anew by the mutation that writes it first.
updates.push(['writeNote', 'WriteNoteInput', 'noteId'])

test('every update of the service is among those tried', () => {
  expect(versioned.filter((name) => !subjectOf(name))).toEqual([])
  expect(updates.map(([mutation]) => mutation)).toContain('publishPlanTemplate')
  expect(updates.length).toBe(53)
})

const subjects = new Map<string, string>()

test.each(updates)(
  '%s: who saw an older version is told the current one',
  async (mutation, name, subject) => {
    const id = subjects.get(subject) ?? (await SUBJECTS[subject]?.()) ?? ''
    subjects.set(subject, id)
    const whose = fieldsOf(name).some((field) => field.name.value === 'patientId') ? { patientId } : {}
    const input = { ...needed(name), ...whose, [subject]: id, expectedVersion: 999 }
    const answer = await run(service, mutation, { input, selection: '__typename', who: whoMay(mutation) })
    expect(answer.userErrors).toMatchObject([
      { __typename: 'VersionConflict', currentVersion: expect.any(Number) },
    ])
  },
)
