import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome, type Refusal } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { TransitionEpisode } from '../../domain/transition-episode.js'
import { takePatientsTurn } from '../../storage/patient-risks.js'
import { findEpisodeToChange, patientToChange } from '../../storage/transition-episodes.js'
import type { OperationContext } from '../operation-context.js'
import type { Actor } from './settle-contacts.js'

/** Which transition, as the sender saw it. */
export interface TransitionToChange {
  readonly idempotencyKey?: string | null | undefined
  readonly episodeId: string
  readonly expectedVersion: number
}

/** What every change of a transition begins with: find it, lock it, see that it is as the sender saw it. */
export async function changeTransition(
  context: OperationContext,
  { operation, input }: { operation: string; input: TransitionToChange },
  work: (tx: EntityManager, episode: TransitionEpisode, actor: Actor) => Promise<readonly Refusal[]>,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  const reader = { viewer, now }
  return change(context, { operation, input }, async (tx) => {
    const patientId = await patientToChange(tx, reader, input.episodeId)
    if (patientId === null) return refused({ ...notFound('transition'), field: ['input', 'episodeId'] })
    await takePatientsTurn(tx, patientId)
    const episode = await findEpisodeToChange(tx, reader, input.episodeId)
    if (!episode) return refused({ ...notFound('transition'), field: ['input', 'episodeId'] })
    if (episode.version !== input.expectedVersion)
      return refused(versionConflict('transition', episode.version))
    const refusals = await work(tx, episode, { by: viewer.id, now })
    return refusals.length > 0 ? refused(...refusals) : done({ id: episode.id })
  })
}
