import { localDateOf } from '@baton/clinical/calendar/local-time'
import type { Outcome, Refusal } from '@baton/database/refusal'
import {
  mayBecome,
  notAllowed,
  type Closed,
  type TransitionEpisode,
} from '../../domain/transition-episode.js'
import { changeTransition, type TransitionToChange } from './change-transition.js'
import { closeEpisode } from './close-episode.js'
import type { OperationContext } from '../operation-context.js'

/** How a transition ends by a person's word. */
export type TransitionOutcome = 'COMPLETED' | Exclude<Closed, 'CLOSED_TRANSFERRED'>

/** A transition to end, and how. */
export interface CompleteTransition extends TransitionToChange {
  readonly outcome?: TransitionOutcome | null | undefined
  readonly reason?: string | null | undefined
}

/** Ends a transition: completed from the last day of its service period on, or closed before with the reason. */
export async function completeTransition(
  context: OperationContext,
  input: CompleteTransition,
): Promise<Outcome<{ id: string }>> {
  const status = input.outcome ?? 'COMPLETED'
  const request = { operation: 'completeTransition', input }
  return changeTransition(context, request, async (tx, episode, actor) => {
    if (!mayBecome(episode, status)) return [notAllowed(episode, status)]
    const statusReason = input.reason?.trim() ?? ''
    const refusal = status === 'COMPLETED' ? tooEarly(episode, actor.now) : unexplained(statusReason)
    if (refusal) return [refusal]
    await closeEpisode(tx, episode, { change: { status, statusReason: statusReason || null }, ...actor })
    return []
  })
}

function tooEarly({ servicePeriodEndsOn, timeZone }: TransitionEpisode, now: Date): Refusal | null {
  if (servicePeriodEndsOn === null || localDateOf(now, timeZone) >= servicePeriodEndsOn) return null
  return { kind: 'InvalidInput', message: `The service period lasts until ${servicePeriodEndsOn}.` }
}

function unexplained(reason: string): Refusal | null {
  if (reason.length > 0 && reason.length <= 500) return null
  return { kind: 'InvalidInput', message: 'Say why, in 1 to 500 characters.', field: ['input', 'reason'] }
}
