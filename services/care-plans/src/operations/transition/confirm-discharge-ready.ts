import type { Outcome } from '@baton/database/refusal'
import { redItems } from '../../domain/discharge-checklist.js'
import { isOpenTransition, notAllowed } from '../../domain/transition-episode.js'
import { findFindings } from '../../storage/checklist-findings.js'
import { changeTransition, type TransitionToChange } from './change-transition.js'
import { moveEpisode } from './move-episode.js'
import type { OperationContext } from '../operation-context.js'

/** Says that the patient is ready to go home: refused while an item of the checklist is red. */
export async function confirmDischargeReady(
  context: OperationContext,
  input: TransitionToChange,
): Promise<Outcome<{ id: string }>> {
  const request = { operation: 'confirmDischargeReady', input }
  return changeTransition(context, request, async (tx, episode, actor) => {
    if (!isOpenTransition(episode)) return [notAllowed(episode, episode.status)]
    const red = redItems(await findFindings(tx, [episode.id]))
    if (red.length > 0) return [{ kind: 'InvalidInput', message: `The checklist is red: ${red.join(', ')}.` }]
    await moveEpisode(tx, episode, { change: { readyAt: actor.now, readyBy: actor.by }, ...actor })
    return []
  })
}
