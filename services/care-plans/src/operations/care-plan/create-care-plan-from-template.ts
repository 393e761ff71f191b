import { endOfLocalDay, localDateOf } from '@baton/clinical/calendar/local-time'
import { notFound, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import {
  dueDay,
  goalsFor,
  type Baselines,
  type PlanTemplate,
  type TemplateTask,
} from '../../domain/plan-template.js'
import type { ProposedGoal } from '../../domain/proposal.js'
import { findTemplate } from '../../storage/plan-templates.js'
import { NEW_GOAL, newGoal, storeGoal } from '../goal/add-goal.js'
import { createRecord, type Keyed } from '../change-record.js'
import { addPlan, NEW_PLAN } from './create-care-plan.js'
import { practitionerId } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'
import { putTask } from '../task/put-task.js'
import type { Actor } from '../transition/settle-contacts.js'

/** A patient, a template, and where the patient stands. */
export interface CreateCarePlanFromTemplate extends Keyed {
  readonly patientId: string
  readonly templateCode: string
  readonly timeZone: string
}

const schema = z.object({
  templateVersion: z
    .int()
    .nullish()
    .transform((version) => version ?? null),
  ownerId: practitionerId,
  baselines: z
    .array(z.object({ code: z.string(), value: z.number() }))
    .nullish()
    .transform((list) => new Map(list?.map(({ code, value }) => [code, value]))),
})

/** Drafts a plan with the goals and tasks of one version of a template, and remembers which. */
export async function createCarePlanFromTemplate(
  context: OperationContext,
  input: CreateCarePlanFromTemplate,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { templateVersion, baselines } = parsed.value
  const request = { operation: 'createCarePlanFromTemplate', input, row: 'carePlan' } as const
  return createRecord(context, request, async (tx, actor) => {
    const template = await findTemplate(tx, { code: input.templateCode, version: templateVersion })
    if (!template) return { ...notFound('template'), field: ['input', 'templateCode'] }
    const ownerId = parsed.value.ownerId ?? (viewer.kind === 'staff' ? viewer.id : null)
    const made = { template, baselines, ownerId, patientId: input.patientId, timeZone: input.timeZone }
    return instantiate(tx, made, actor)
  })
}

interface Instance {
  readonly template: PlanTemplate
  readonly baselines: Baselines
  readonly ownerId: string | null
  readonly patientId: string
  readonly timeZone: string
}

async function instantiate(tx: EntityManager, instance: Instance, actor: Actor): Promise<string> {
  const { template, baselines, ownerId, patientId, timeZone } = instance
  const { title, description, problems, code: templateCode, version: templateVersion } = template
  const content = { title, description, problems, templateCode, templateVersion, ownerId, patientId }
  const carePlanId = await addPlan(tx, { ...NEW_PLAN, ...content }, actor)
  const place = { patientId, carePlanId, ownerId, timeZone, status: 'PLANNED' } as const
  await addParts(tx, { goals: goalsFor(template, baselines), tasks: template.tasks }, { ...place, ...actor })
  return carePlanId
}

/** Goals and tasks of a template for one patient. */
interface Parts {
  readonly goals: readonly ProposedGoal[]
  readonly tasks: readonly TemplateTask[]
}

/** Where they go, and in which state the goals begin. */
interface Place extends Actor {
  readonly patientId: string
  readonly carePlanId: string
  readonly ownerId: string | null
  readonly timeZone: string
  readonly status: 'PLANNED' | 'PROPOSED'
}

/** Adds parts of a template to a plan, due as many days from today as they say. */
export async function addParts(
  tx: EntityManager,
  { goals, tasks }: Parts,
  { patientId, carePlanId, ownerId, timeZone, status, ...actor }: Place,
): Promise<void> {
  const startOn = localDateOf(actor.now, timeZone)
  for (const { dueInDays, ...goal } of goals) {
    const dates = { startOn, dueOn: dueDay(startOn, dueInDays) }
    await storeGoal(
      tx,
      newGoal({ ...NEW_GOAL, ...goal, ...dates, patientId, carePlanId, status }, actor),
      actor,
    )
  }
  for (const { dueInDays, ...task } of tasks) {
    const dueAt = endOfLocalDay(dueDay(startOn, dueInDays), timeZone)
    await putTask(tx, { ...task, patientId, carePlanId, ownerId, dueAt, timeZone }, actor)
  }
}
