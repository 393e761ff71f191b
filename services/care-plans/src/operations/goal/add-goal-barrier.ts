import { notFound, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import { goalBarriers, goals } from '../../storage/plan-records.js'
import { findTasks } from '../../storage/tasks.js'
import { addToRecord, type Keyed } from '../change-record.js'
import { words } from '../input-fields.js'
import type { OperationContext } from '../operation-context.js'

const schema = z.object({
  description: words(500),
  barrierId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
  taskIds: z
    .array(z.string())
    .max(20, 'At most 20 tasks fit here.')
    .nullish()
    .transform((ids) => ids ?? []),
})

/** Says what stands between a patient and a goal, and links the tasks that are done about it. The goal's id. */
export async function addGoalBarrier(
  context: OperationContext,
  input: Keyed & { readonly goalId: string },
): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const viewer = requireViewer(context)
  const about = {
    operation: 'addGoalBarrier',
    input,
    records: goals,
    noun: 'goal',
    field: 'goalId',
    id: input.goalId,
  }
  return addToRecord(context, about, async (tx, goal, { by, now }) => {
    const tasks = await findTasks(tx, { viewer, now }, parsed.value.taskIds)
    const own = tasks.filter((task) => task.patientId === goal.patientId)
    if (own.length < new Set(parsed.value.taskIds).size)
      return { ...notFound('task'), field: ['input', 'taskIds'] }
    const { id: goalId, patientId } = goal
    const id = newId('goal_barrier')
    const open = { version: 1, resolvedAt: null, resolution: null, recordedBy: by, recordedAt: now }
    await goalBarriers.add(tx, { id, goalId, patientId, ...parsed.value, ...open })
    return id
  })
}
