import { newId } from '@baton/service-kit/ids'
import type { Deps } from '@baton/service-kit/request-context'
import type { TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { expect } from '@jest/globals'
import { lookAfter } from './fixtures.js'

type Service = TestSubgraph<Deps>
type Who = ReturnType<typeof viewer>

/** What every payload tells when it refuses. */
export const USER_ERRORS = `userErrors { __typename code message field ... on VersionConflict { currentVersion }
  ... on TransitionNotAllowed { from requested allowed } ... on ConsentRequired { kind } }`

/** Runs a mutation; `selection` is read of its payload, beside the refusals. */
export async function run(
  service: Service,
  mutation: string,
  { input, selection, who = viewer('dana') }: { input: object; selection: string; who?: Who },
) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`
  const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} ${USER_ERRORS} } }`
  const answer = await service.query(who, document, { input })
  expect(answer.errors).toBeUndefined()
  return answer.data?.[mutation]
}

/** Reads fields that the service adds to a patient. */
export async function ofPatient(service: Service, patientId: string, fields: string, who = viewer('dana')) {
  const answer = await service.query(
    who,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { ${fields} } } }`,
    { r: [{ __typename: 'Patient', id: patientId }] },
  )
  expect(answer.errors).toBeUndefined()
  return answer.data?.['_entities'][0]
}

/** A patient of Dana's. */
export async function newPatient(service: Service): Promise<string> {
  const patientId = newId('patient')
  await lookAfter(service, patientId, 'dana')
  return patientId
}

/** What the tests read of a plan. */
export const PLAN = `carePlan { id version title status statusReason owner { id } availableTransitions agreedBy signedBy { id }
  templateCode templateVersion goals { id version status description } history { from to reason }
  revisions { number by reason title changes { kind from to } } attainmentScores { tScore items { level weight } } }`

/** What the tests read of a goal. */
export const GOAL = `goal { id version status statusReason achievement term availableTransitions target { text } dueOn
  evidence { value met observation { id } } progress { value } smart { passes failing } history { from to }
  carePlan { id } barriers { id version description resolvedAt interventions { title } } }`

/** The goal of domain.md 4.3 that is SMART: body weight <= 82 kg by 28 February, baseline 86.4. */
export const SMART_GOAL = {
  description: 'Body weight <= 82 kg by 2027-02-28',
  patientStatement: 'I want to climb the stairs again',
  problems: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I50.9', display: 'Heart failure' }],
  target: { measure: { code: '29463-7', display: 'Body weight' }, comparator: 'LE', value: 82, unit: 'kg' },
  baseline: { value: 86.4, on: '2026-11-24' },
  dueOn: '2027-02-28',
}

/** A draft of a plan. */
export async function draft(service: Service, patientId: string, changes: object = {}) {
  const input = { patientId, title: 'Heart failure at home', ...changes }
  return (await run(service, 'createCarePlan', { input, selection: PLAN })).carePlan
}

/** A goal of a plan. */
export async function addGoal(service: Service, carePlanId: string, changes: object = {}) {
  const input = { carePlanId, ...SMART_GOAL, status: 'ACTIVE', ...changes }
  return (await run(service, 'addGoal', { input, selection: GOAL })).goal
}

/** A plan in force, with one active goal. */
export async function activePlan(service: Service, patientId: string) {
  const plan = await draft(service, patientId)
  const goal = await addGoal(service, plan.id)
  const input = { carePlanId: plan.id, expectedVersion: plan.version, agreedBy: 'PATIENT' }
  const { carePlan } = await run(service, 'activateCarePlan', { input, selection: PLAN })
  return { plan: carePlan, goal }
}

/** A plan and its version. */
export interface Plan {
  readonly id: string
  readonly version: number
}

/** A plan in force from a template, with the goal of the weight. */
export async function planFromTemplate(
  service: Service,
  patientId: string,
  templateCode: string,
): Promise<Plan> {
  const baselines = [{ code: '29463-7', value: 80 }]
  const input = { patientId, templateCode, timeZone: 'America/New_York', baselines }
  const { carePlan } = await run(service, 'createCarePlanFromTemplate', {
    input,
    selection: 'carePlan { id version }',
  })
  const goal = { carePlanId: carePlan.id, ...SMART_GOAL, status: 'ACTIVE' }
  await run(service, 'addGoal', { input: goal, selection: 'goal { id }' })
  return movePlan(service, 'activateCarePlan', { plan: carePlan, more: { agreedBy: 'PATIENT' } })
}

/** A plan after one of its mutations. */
export async function movePlan(
  service: Service,
  mutation: string,
  { plan, more = {} }: { plan: Plan; more?: object },
): Promise<Plan> {
  const input = { carePlanId: plan.id, expectedVersion: plan.version, ...more }
  const answer = await run(service, mutation, { input, selection: 'carePlan { id version status }' })
  expect(answer.userErrors).toEqual([])
  return answer.carePlan
}
