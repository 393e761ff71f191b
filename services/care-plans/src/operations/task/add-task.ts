import { notFound, type Outcome, type Refusal } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import { z } from 'zod'
import { RECURRENCE_UNITS } from '../../domain/recurrence.js'
import { TASK_PRIORITIES } from '../../domain/task.js'
import { carePlans, goals } from '../../storage/plan-records.js'
import type { Reader } from '../../storage/reader.js'
import { findEpisodes } from '../../storage/transition-episodes.js'
import { createRecord, type Keyed } from '../change-record.js'
import { practitionerId } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'
import { putTask } from './put-task.js'

/** Something to do. */
export interface AddTask extends Keyed {
  readonly patientId: string
  readonly dueAt?: Date | null | undefined
  readonly timeZone: string
}

const id = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

const recurrence = z.object({
  unit: z.enum(RECURRENCE_UNITS),
  every: z.int().min(1, 'At least every one.').max(52, 'At most every 52.'),
  until: id,
})

const escalation = z
  .object({
    chain: z.array(practitionerId.pipe(z.string())).min(1, 'Name at least one.').max(5, 'Name at most five.'),
    everyMinutes: z.int().min(5, 'At least five minutes.').max(10_080, 'At most a week.'),
  })
  .transform((chain) => ({ ...chain, level: 0 }))

const schema = z
  .object({
    title: z
      .string()
      .trim()
      .min(1, 'A task says what to do.')
      .max(200, 'A title has at most 200 characters.'),
    code: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,59}$/, 'A code is lower-case words with hyphens, at most 60 characters.')
      .nullish()
      .transform((code) => code ?? 'general'),
    ownerId: practitionerId,
    dueAt: z
      .date()
      .nullish()
      .transform((due) => due ?? null),
    timeZone: z.string(),
    priority: z
      .enum(TASK_PRIORITIES)
      .nullish()
      .transform((priority) => priority ?? 'ROUTINE'),
    transitionEpisodeId: id,
    carePlanId: id,
    goalId: id,
    recurrence: recurrence.nullish().transform((value) => value ?? null),
    escalation: escalation.nullish().transform((value) => value ?? null),
  })
  .refine(({ recurrence: repeats, dueAt }) => repeats === null || dueAt !== null, {
    message: 'What recurs needs a first due instant.',
    path: ['dueAt'],
  })
  .refine(({ escalation: chain, dueAt }) => chain === null || dueAt !== null, {
    message: 'What is handed on when it is late needs a due instant.',
    path: ['dueAt'],
  })
type Links = Pick<z.output<typeof schema>, 'transitionEpisodeId' | 'carePlanId' | 'goalId'>

/** Adds a task to a patient and puts it on the work queue. */
export async function addTask(context: OperationContext, input: AddTask): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const { transitionEpisodeId: episodeId, ...fields } = parsed.value
  return createRecord(context, { operation: 'addTask', input, row: 'carePlan' }, async (tx, actor) => {
    const foreign = await foreignLink(
      tx,
      { viewer, now: actor.now },
      { ...parsed.value, patientId: input.patientId },
    )
    if (foreign) return foreign
    const task = await putTask(tx, { ...fields, episodeId, patientId: input.patientId }, actor)
    return task.id
  })
}

/** What a task belongs to must be of the same patient, and known to who adds it. */
async function foreignLink(
  tx: EntityManager,
  reader: Reader,
  { patientId, transitionEpisodeId, carePlanId, goalId }: Links & { patientId: string },
): Promise<Refusal | null> {
  const links = [
    { noun: 'transition', field: 'transitionEpisodeId', id: transitionEpisodeId, find: findEpisodes },
    { noun: 'care plan', field: 'carePlanId', id: carePlanId, find: carePlans.find },
    { noun: 'goal', field: 'goalId', id: goalId, find: goals.find },
  ] as const
  for (const link of links) {
    if (link.id === null) continue
    const [found] = await link.find(tx, reader, [link.id])
    if (found?.patientId !== patientId) return { ...notFound(link.noun), field: ['input', link.field] }
  }
  return null
}
