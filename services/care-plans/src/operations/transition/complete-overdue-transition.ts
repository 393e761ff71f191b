import type { Deps } from '@baton/service-kit/request-context'
import { localDateOf } from '@baton/clinical/calendar/local-time'
import { SYSTEM } from '../../domain/status-change.js'
import { takeEpisode } from '../../storage/transition-episodes.js'
import { closeEpisode } from './close-episode.js'

/** Completes a transition that was SEEN and whose service period is over. The second of two machines finds nothing. */
export async function completeOverdueTransition(
  deps: Pick<Deps, 'db' | 'clock'>,
  episodeId: string,
): Promise<void> {
  const now = deps.clock.now()
  await deps.db.transaction(async (tx) => {
    const episode = await takeEpisode(tx, episodeId)
    if (episode?.status !== 'SEEN' || episode.servicePeriodEndsOn === null) return
    if (localDateOf(now, episode.timeZone) <= episode.servicePeriodEndsOn) return
    const change = { status: 'COMPLETED', statusReason: null } as const
    await closeEpisode(tx, episode, { change, by: SYSTEM, now })
  })
}
