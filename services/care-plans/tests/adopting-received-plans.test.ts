import { PERSONAS } from '@baton/auth/personas'
import type { Sensitivity } from '@baton/events/sensitivity'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import { newPatient, ofPatient } from './care-plan-fixtures.js'
import { told } from './fixtures.js'

let service: Awaited<ReturnType<typeof testSubgraph>>
beforeAll(async () => {
  service = await testSubgraph(definition)
})
afterAll(() => service.close())

const at = '2026-11-20T12:00:00Z'
const SNOMED = 'http://snomed.info/sct'
const LOINC = 'http://loinc.org'

async function receivePlan(
  patientId: string,
  goalIds: readonly string[],
  resourceId: string = newId('source'),
) {
  const categories = [{ system: SNOMED, code: '734163000' }]
  const conditionCodes = [{ system: SNOMED, code: '44054006' }]
  const payload = {
    resourceId,
    patientId,
    status: 'active',
    at,
    categories,
    activities: [],
    goalIds: [...goalIds],
    conditionCodes,
    from: at,
    until: null,
  }
  await service.deliver(told('care-plan.received.v1', { payload, at }))
}

async function receiveGoal(patientId: string, resourceId: string) {
  const target = (code: string, value: number) => ({
    code: { system: LOINC, code },
    comparator: '<',
    value,
    unit: 'mm[Hg]',
    dueOn: '2027-05-01',
  })
  const payload = {
    resourceId,
    patientId,
    status: 'in-progress',
    at,
    code: null,
    targets: [target('8480-6', 140), target('8462-4', 90)],
  }
  await service.deliver(told('goal.received.v1', { payload, at }))
}

interface Read {
  readonly target: { readonly text: string }
}

const READ =
  'carePlans { status adopted owner { id } problems { code } goals { status adopted target { text } } }'

test.each(['the plan first', 'the goal first'])(
  'a received plan is a draft with proposed goals, one for each target: %s',
  async (order) => {
    const patientId = await newPatient(service)
    const goalId = newId('source')
    if (order === 'the goal first') await receiveGoal(patientId, goalId)
    await receivePlan(patientId, [goalId], `plan of ${goalId}`)
    if (order === 'the plan first') await receiveGoal(patientId, goalId)
    await receivePlan(patientId, [goalId], `plan of ${goalId}`)
    await receiveGoal(patientId, goalId)
    const { carePlans } = await ofPatient(service, patientId, READ)
    carePlans[0].goals.sort((a: Read, b: Read) => a.target.text.localeCompare(b.target.text))
    expect(carePlans).toEqual([
      {
        status: 'DRAFT',
        adopted: true,
        owner: null,
        problems: [{ code: '44054006' }],
        goals: [
          { status: 'PROPOSED', adopted: true, target: { text: '8462-4 < 90 mm[Hg]' } },
          { status: 'PROPOSED', adopted: true, target: { text: '8480-6 < 140 mm[Hg]' } },
        ],
      },
    ])
  },
)

test('the members of a received team join, once, if they are practitioners here', async () => {
  const patientId = await newPatient(service)
  const members = [
    { practitionerId: PERSONAS.cho.id, role: { system: SNOMED, code: '446050000' } },
    { practitionerId: PERSONAS.cho.id, role: null },
    { practitionerId: null, role: null },
  ]
  for (const resourceId of [newId('source'), newId('source')]) {
    const payload = { resourceId, patientId, status: 'active', at, members }
    await service.deliver(told('care-team.received.v1', { payload, at }))
  }
  expect((await ofPatient(service, patientId, 'careTeam { memberId role }')).careTeam).toEqual([
    { memberId: PERSONAS.cho.id, role: 'PRIMARY_CARE' },
  ])
  expect(await toldOf(patientId)).toEqual([['care-team.joined.v1', PERSONAS.cho.id]])
})

async function toldOf(patientId: string): Promise<[string, string][]> {
  const events = (await service.outbox()).filter((event) => event.patientId === patientId)
  return events.flatMap(({ type, payload }): [string, string][] =>
    type.startsWith('care-team.') ? [[type, (payload as { practitionerId: string }).practitionerId]] : [],
  )
}

test.each(['inactive', 'entered-in-error', 'proposed'])(
  'a place in a received team opens the record; whom the team lists no more, or a team that is %s, loses it',
  async (status) => {
    const patientId = await newPatient(service)
    const resourceId = newId('source')
    const receive = (state: string, ids: readonly string[]) => {
      const members = ids.map((practitionerId) => ({ practitionerId, role: null }))
      const payload = { resourceId, patientId, status: state, at, members }
      return service.deliver(told('care-team.received.v1', { payload, at }))
    }
    await receive('active', [PERSONAS.cho.id, PERSONAS.ida.id])
    await receive('active', [PERSONAS.ida.id])
    await receive(status, [PERSONAS.ida.id])
    expect(await toldOf(patientId)).toEqual([
      ['care-team.joined.v1', PERSONAS.cho.id],
      ['care-team.joined.v1', PERSONAS.ida.id],
      ['care-team.left.v1', PERSONAS.cho.id],
      ['care-team.left.v1', PERSONAS.ida.id],
    ])
    const { careTeam } = await ofPatient(service, patientId, 'careTeam { active endReason }')
    expect(careTeam.every(({ active }: { active: boolean }) => !active)).toBe(true)
    await receive('active', [PERSONAS.cho.id])
    expect((await toldOf(patientId)).at(-1)).toEqual(['care-team.joined.v1', PERSONAS.cho.id])
  },
)

const label = (patientId: string, recordId: string, type: string, sensitivity: Sensitivity, when = at) =>
  service.deliver(
    told('record.labelled.v1', { payload: { recordId, patientId, type, sensitivity, at: when }, at: when }),
  )

const plansOf = async (patientId: string) =>
  (await ofPatient(
    service,
    patientId,
    'carePlans { title goals { description } } careTeam { memberId }',
  )) as {
    carePlans: { title: string; goals: object[] }[]
    careTeam: object[]
  }

test('a plan, a goal or a team that is labelled later shows only to whom its label is open, and comes back without it', async () => {
  const patientId = await newPatient(service)
  const source = newId('source')
  const [plan, goal, team] = [`${source}#CarePlan/1`, `${source}#Goal/1`, `${source}#CareTeam/1`] as const
  await receiveGoal(patientId, goal)
  await receivePlan(patientId, [goal], plan)
  const members = [{ practitionerId: PERSONAS.cho.id, role: null }]
  const payload = { resourceId: team, patientId, status: 'active', at, members }
  await service.deliver(told('care-team.received.v1', { payload, at }))
  const seen = await plansOf(patientId)
  expect(seen.carePlans.map(({ goals }) => goals.length)).toEqual([2])
  await label(patientId, goal, 'Goal', 'HIV')
  expect((await plansOf(patientId)).carePlans[0]?.goals).toHaveLength(2)
  await label(patientId, goal, 'Goal', 'PART2', '2026-11-20T13:00:00Z')
  expect((await plansOf(patientId)).carePlans[0]?.goals).toEqual([])
  await label(patientId, goal, 'Goal', 'NONE', '2026-11-20T12:30:00Z') // older news
  await label(patientId, plan, 'CarePlan', 'PART2', '2026-11-20T13:00:00Z')
  await label(patientId, team, 'CareTeam', 'PART2', '2026-11-20T13:00:00Z')
  expect(await plansOf(patientId)).toEqual({ carePlans: [], careTeam: [] })
  expect((await toldOf(patientId)).at(-1)).toEqual(['care-team.left.v1', PERSONAS.cho.id])
  for (const [recordId, type] of [
    [goal, 'Goal'],
    [plan, 'CarePlan'],
  ] as const)
    await label(patientId, recordId, type, 'NONE', '2026-11-20T14:00:00Z')
  expect((await plansOf(patientId)).carePlans.map(({ goals }) => goals.length)).toEqual([2])
})

test('what is received after its label became known is not adopted', async () => {
  const patientId = await newPatient(service)
  const plan = `${newId('source')}#CarePlan/1`
  await label(patientId, plan, 'CarePlan', 'BH')
  await receivePlan(patientId, [], plan)
  expect((await plansOf(patientId)).carePlans).toEqual([])
})
