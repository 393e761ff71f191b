import type { EntityManager } from 'typeorm'
import type { TransitionEpisode } from '../../domain/transition-episode.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { replaceEpisode, type EpisodeChange } from '../../storage/transition-episodes.js'
import type { Actor } from './settle-contacts.js'

/**
 * Writes a change of an episode that this transaction has locked, with its history if it moves, and returns the
 * episode as it is now. The version goes up by one.
 */
export async function moveEpisode(
  tx: EntityManager,
  episode: TransitionEpisode,
  { change, by, now }: { change: Partial<EpisodeChange> } & Actor,
): Promise<TransitionEpisode> {
  const { status, statusReason } = episode
  const next = { status, statusReason, ...change }
  if (!(await replaceEpisode(tx, episode, next))) throw new Error(`Transition ${episode.id} is not locked.`)
  if (next.status !== status) {
    const step = { at: now, by, from: status, to: next.status, reason: next.statusReason }
    await addStatusChanges(tx, [{ subjectId: episode.id, ...step }])
  }
  return { ...episode, ...next, version: episode.version + 1 }
}
