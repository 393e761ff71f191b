import { mayTouchPatient } from '@baton/auth/care-relationships'
import { change } from '@baton/database/change'
import { done, notFound, refused, type Outcome } from '@baton/database/refusal'
import { newId, parseId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { firstStatus, type Task, type TaskPriority } from '../domain/task.js'
import { workOfTask } from '../domain/work-of.js'
import { addStatusChanges } from '../storage/status-changes.js'
import { addTask as storeTask } from '../storage/tasks.js'
import { findEpisodes } from '../storage/transition-episodes.js'
import { putWorkItems } from '../storage/work-items.js'
import type { OperationContext } from './operation-context.js'

/** Something to do. */
export interface AddTask {
  readonly idempotencyKey?: string | null | undefined
  readonly patientId: string
  readonly title: string
  readonly code?: string | null | undefined
  readonly ownerId?: string | null | undefined
  readonly dueAt?: Date | null | undefined
  readonly timeZone: string
  readonly priority?: TaskPriority | null | undefined
  readonly transitionEpisodeId?: string | null | undefined
}

const schema = z.object({
  title: z.string().trim().min(1, 'A task says what to do.').max(200, 'A title has at most 200 characters.'),
  code: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,59}$/, 'A code is lower-case words with hyphens, at most 60 characters.')
    .nullish(),
  ownerId: z
    .string()
    .refine((id) => parseId('practitioner', id) !== null, 'This is not the id of a practitioner.')
    .nullish(),
})

/** Adds a task to a patient and puts it on the work queue. */
export async function addTask(context: OperationContext, input: AddTask): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  return change(context, { operation: 'addTask', input }, async (tx) => {
    const request = { row: 'carePlan', verb: 'create', patientId: input.patientId, now } as const
    if (!(await mayTouchPatient(tx, viewer, request))) return refused(notFound('patient'))
    const episodeId = input.transitionEpisodeId ?? null
    const [episode] = episodeId ? await findEpisodes(tx, { viewer, now }, [episodeId]) : []
    if (episodeId && episode?.patientId !== input.patientId) return refused(notFound('transition'))
    const task = newTask({ ...input, ...parsed.value }, { by: viewer.id, now })
    await storeTask(tx, task)
    await addStatusChanges(tx, [
      { subjectId: task.id, at: now, by: viewer.id, from: null, to: task.status, reason: null },
    ])
    await putWorkItems(tx, [workOfTask(task)])
    return done({ id: task.id })
  })
}

function newTask(input: AddTask, { by, now }: { by: string; now: Date }): Task {
  const ownerId = input.ownerId ?? null
  return {
    id: newId('task'),
    version: 1,
    patientId: input.patientId,
    episodeId: input.transitionEpisodeId ?? null,
    code: input.code ?? 'general',
    title: input.title,
    status: firstStatus(ownerId),
    statusReason: null,
    priority: input.priority ?? 'ROUTINE',
    ownerId,
    requesterId: by,
    dueAt: input.dueAt ?? null,
    timeZone: input.timeZone,
    createdAt: now,
    completedAt: null,
  }
}
