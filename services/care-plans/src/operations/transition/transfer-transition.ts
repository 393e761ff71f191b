import type { Outcome, Refusal } from '@baton/database/refusal'
import { parseId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { CONTACT_TASK } from '../../domain/new-transition.js'
import { assignment } from '../../domain/task.js'
import { isOpenTransition, notAllowed, type TransitionEpisode } from '../../domain/transition-episode.js'
import { workOfTask } from '../../domain/work-of.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { replaceTask, takeTasksOfEpisode } from '../../storage/tasks.js'
import { giveOnQueue, putOnQueue } from '../work-queue/change-queue.js'
import { changeTransition, type TransitionToChange } from './change-transition.js'
import { closeEpisode } from './close-episode.js'
import { moveEpisode } from './move-episode.js'
import type { OperationContext } from '../operation-context.js'
import type { Actor } from './settle-contacts.js'

/** Who takes a transition over: a colleague here, or somebody outside, which ends it here. */
export interface TransferTransition extends TransitionToChange {
  readonly coordinatorId?: string | null | undefined
  readonly toOutside?: string | null | undefined
  readonly reason: string
}

/** Hands a transition over: to a colleague with its clocks and its task, or to somebody else's care. */
export async function transferTransition(
  context: OperationContext,
  input: TransferTransition,
): Promise<Outcome<{ id: string }>> {
  const request = { operation: 'transferTransition', input }
  return changeTransition(context, request, async (tx, episode, actor) => {
    const refusals = refusalsOf(input)
    if (!isOpenTransition(episode)) return [notAllowed(episode, 'CLOSED_TRANSFERRED'), ...refusals]
    if (refusals.length > 0) return refusals
    const { coordinatorId, toOutside } = input
    if (coordinatorId) {
      await moveEpisode(tx, episode, { change: { coordinatorId }, ...actor })
      await handOverTask(tx, episode, { ownerId: coordinatorId, ...actor })
      await giveOnQueue(tx, { subjectId: episode.id, ownerId: coordinatorId })
    } else {
      const statusReason = `To ${toOutside ?? ''}: ${input.reason.trim()}`
      await closeEpisode(tx, episode, { change: { status: 'CLOSED_TRANSFERRED', statusReason }, ...actor })
    }
    return []
  })
}

function refusalsOf({ coordinatorId, toOutside, reason }: TransferTransition): readonly Refusal[] {
  const refusals: Refusal[] = []
  const wrong = (field: string, message: string): void => {
    refusals.push({ kind: 'InvalidInput', message, field: ['input', field] })
  }
  const outside = toOutside?.trim() ?? ''
  if ((coordinatorId ? 1 : 0) + (outside ? 1 : 0) !== 1)
    wrong('coordinatorId', 'Name either the colleague or who takes over outside.')
  if (coordinatorId && parseId('practitioner', coordinatorId) === null)
    wrong('coordinatorId', 'This is not the id of a practitioner.')
  if (outside.length > 200) wrong('toOutside', 'At most 200 characters.')
  if (reason.trim() === '' || reason.length > 500) wrong('reason', 'Say why, in 1 to 500 characters.')
  return refusals
}

async function handOverTask(
  tx: EntityManager,
  episode: TransitionEpisode,
  { ownerId, by, now }: Actor & { ownerId: string },
): Promise<void> {
  for (const task of await takeTasksOfEpisode(tx, episode.id, CONTACT_TASK)) {
    const next = assignment(task, ownerId)
    if (!next.ok) continue
    await replaceTask(tx, task, { ownerId, status: next.status })
    if (next.status !== task.status) {
      const step = { at: now, by, from: task.status, to: next.status, reason: null }
      await addStatusChanges(tx, [{ subjectId: task.id, ...step }])
    }
    await putOnQueue(tx, [workOfTask({ ...task, ownerId })])
  }
}
