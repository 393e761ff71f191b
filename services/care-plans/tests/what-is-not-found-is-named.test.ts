import { PERSONAS } from '@baton/auth/personas'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Kind } from 'graphql'
import { definition } from '../src/definition.js'
import { activePlan, newPatient, run } from './care-plan-fixtures.js'
import { discharge, joinCareTeam } from './fixtures.js'
import { fieldsOf, INPUTS, mutationOf, needed, whoMay } from './input-values.js'

const clock = clockAt('2026-12-01T15:00:00Z')
let service: Awaited<ReturnType<typeof testSubgraph>>
let patientId: string
let strange: Readonly<Record<string, string>>
beforeAll(async () => {
  service = await testSubgraph(definition, { clock })
  patientId = await newPatient(service)
  await joinCareTeam(service, patientId, 'cho')
  strange = await recordsOfSomebodyElse()
})
afterAll(() => service.close())

/** What an input is about, by the field that names it; the other ids that it must have are of people or of parts. */
const SUBJECTS: Readonly<Record<string, Parameters<typeof newId>[0]>> = {
  patientId: 'patient',
  carePlanId: 'care_plan',
  goalId: 'goal',
  taskId: 'task',
  noteId: 'note',
  sessionId: 'education_session',
  advanceCareDocumentId: 'advance_care_document',
  careTeamMemberId: 'care_team_member',
  goalBarrierId: 'goal_barrier',
  programEnrollmentId: 'program_enrollment',
  teamMeetingId: 'team_meeting',
  proposalId: 'proposal',
  episodeId: 'transition',
  reconciliationId: 'medication_reconciliation',
  monitoringPlanId: 'monitoring_plan',
  escalationId: 'escalation',
}

const SOURCE = { kind: 'DISCHARGE', asOf: '2026-12-01T12:00:00Z', reliability: 'HIGH', medications: [] }

/** What an input must say beside the least, so that only its subject is wrong. */
const BESIDE: Readonly<Record<string, object>> = {
  openTransition: { encounterId: newId('encounter'), dischargedAt: '2026-11-30T14:00:00Z' },
  recordAdvanceCareDocument: { kind: 'LIVING_WILL' },
  startMedicationReconciliation: { sources: [SOURCE] },
  recordCoaching: { importance: 5, confidence: 5 },
  recordEducation: { language: 'en' },
  enrollInProgram: { program: 'copd' },
  transferTransition: { coordinatorId: PERSONAS.ida.id },
}

const about = [...new Set(INPUTS.map(({ name }) => name.value))].flatMap((name) => {
  const subject = fieldsOf(name).find(
    (field) => field.name.value in SUBJECTS && field.type.kind === Kind.NON_NULL_TYPE,
  )
  const isWhole = fieldsOf(name).some((field) => field.name.value === 'idempotencyKey')
  return subject && isWhole ? [[mutationOf(name), name, subject.name.value] as const] : []
})

test('every mutation that is about a record is among those tried', () => {
  expect(about).toHaveLength(70)
})

test.each(about)('%s names the field of a record that does not exist', async (mutation, name, subject) => {
  const unknown = newId(SUBJECTS[subject] ?? 'patient')
  const input = { ...needed(name), ...BESIDE[mutation], [subject]: unknown }
  const answer = await run(service, mutation, { input, selection: '__typename', who: whoMay(mutation) })
  expect(answer.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', subject] }])
})

async function made(mutation: string, input: object, field: string): Promise<string> {
  const who = whoMay(mutation)
  const answer = await run(service, mutation, { input, selection: `${field} { id }`, who })
  return answer[field].id
}

async function transitionOf(whose: string): Promise<string> {
  await discharge(service, whose, { dischargedAt: '2026-11-30T14:05:00-05:00' })
  const [row] = await service.db.query('select id from transition_episode where patient_id = $1', [whose])
  return row.id
}

/** Records that exist and that Dana sees, of another patient of hers. */
async function recordsOfSomebodyElse(): Promise<Readonly<Record<string, string>>> {
  const other = await newPatient(service)
  const { plan, goal } = await activePlan(service, other)
  const taskId = await made('addTask', { patientId: other, title: 'x', timeZone: 'UTC' }, 'task')
  const transitionEpisodeId = await transitionOf(other)
  const encounters = 'select encounter_id from transition_episode where id = $1'
  const [{ encounter_id: encounterId }] = await service.db.query(encounters, [transitionEpisodeId])
  return { carePlanId: plan.id, goalId: goal.id, taskId, transitionEpisodeId, encounterId }
}

async function reconciliation(): Promise<object> {
  const input = { patientId, sources: [SOURCE] }
  const id = await made('startMedicationReconciliation', input, 'medicationReconciliation')
  return { reconciliationId: id, expectedVersion: 1 }
}

async function proposal(): Promise<object> {
  const input = { patientId, mode: 'VIDEO', findings: [{ item: 'LIGHTING', safe: false }] }
  await made('recordHomeAssessment', input, 'homeAssessment')
  const open = `select id, version from proposal where patient_id = $1 and status = 'PROPOSED' limit 1`
  const [row] = await service.db.query(open, [patientId])
  return { proposalId: row.id, expectedVersion: row.version }
}

/** The other ids that an input may name: the mutation, the field, and what is said beside. */
const LINKS: readonly (readonly [mutation: string, field: string, beside: () => Promise<object> | object])[] =
  [
    ['addTask', 'transitionEpisodeId', () => ({ title: 'x' })],
    ['addTask', 'carePlanId', () => ({ title: 'x' })],
    ['addTask', 'goalId', () => ({ title: 'x' })],
    ['createCarePlan', 'replacesId', () => ({})],
    ['createCarePlanFromTemplate', 'templateCode', () => ({})],
    ['enrollInProgram', 'carePlanId', () => ({ program: 'heart-failure' })],
    ['scheduleTeamMeeting', 'carePlanId', () => ({ startsAt: '2026-12-02T15:00:00Z' })],
    ['startMedicationReconciliation', 'transitionEpisodeId', () => ({ sources: [SOURCE] })],
    ['openTransition', 'encounterId', () => ({ dischargedAt: '2026-11-30T14:00:00Z' })],
    ['writeNote', 'noteId', () => ({ expectedVersion: 1 })],
    ['acceptProposal', 'carePlanId', proposal],
    ['reviewMedicationSource', 'sourceId', reconciliation],
    ['acknowledgePrescriberNotice', 'noticeId', reconciliation],
    ['resolveDiscrepancy', 'discrepancyId', reconciliation],
    ['notifyPrescriber', 'discrepancyIds', reconciliation],
    ['addGoalBarrier', 'taskIds', async () => ({ goalId: (await activePlan(service, patientId)).goal.id })],
  ]

test.each(LINKS)('%s names %s when that is of no record of the patient', async (mutation, field, beside) => {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const { [field.replace('replacesId', 'carePlanId').replace('taskIds', 'taskId')]: other = 'unknown' } =
    strange
  const link = { [field]: field.endsWith('Ids') ? [other] : other }
  const whose = fieldsOf(name).some(({ name: own }) => own.value === 'patientId') ? { patientId } : {}
  const input = { ...needed(name), ...whose, ...(await beside()), ...link }
  const answer = await run(service, mutation, { input, selection: '__typename', who: whoMay(mutation) })
  expect(answer.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', field] }])
})

test('of several goals that are scored, the one that is not of the plan is named', async () => {
  const { plan, goal } = await activePlan(service, patientId)
  const scored = (goalId: string) => ({ goalId, weight: 1, level: 0 })
  const input = {
    carePlanId: plan.id,
    expectedVersion: plan.version,
    scores: [goal.id, strange['goalId'] ?? ''].map(scored),
  }
  const answer = await run(service, 'scoreGoalAttainment', { input, selection: '__typename' })
  expect(answer.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'scores', '1', 'goalId'] }])
})
