import type { EntityManager } from 'typeorm'
import { isSeen } from '../../domain/transition-visit.js'
import { takeEpisode } from '../../storage/transition-episodes.js'
import { findVisits } from '../../storage/transition-visits.js'
import { moveEpisode } from './move-episode.js'
import type { Actor } from './settle-contacts.js'

/** Moves a transition to SEEN once the contact, a visit and the reconciliation are all there, whichever came last. */
export async function settleSeen(tx: EntityManager, episodeId: string, actor: Actor): Promise<void> {
  const episode = await takeEpisode(tx, episodeId)
  if (!episode || !isSeen(episode, await findVisits(tx, [episodeId]))) return
  await moveEpisode(tx, episode, { change: { status: 'SEEN', statusReason: null }, ...actor })
}
