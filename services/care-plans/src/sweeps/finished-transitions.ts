import type { Deps } from '@baton/service-kit/request-context'
import { sweepEach } from '@baton/service-kit/sweeps'
import { completeOverdueTransition } from '../operations/transition/complete-overdue-transition.js'
import { findEpisodesToComplete } from '../storage/transition-episodes.js'

const BATCH = 200

/** Completes transitions that were seen once their thirty days are over. */
export const finishedTransitions = {
  name: 'finished-transitions',
  everyMs: 5_000,
  async run(deps: Pick<Deps, 'db' | 'clock' | 'log'>): Promise<void> {
    const episodes = await findEpisodesToComplete(deps.db, { now: deps.clock.now(), limit: BATCH })
    await sweepEach(deps, { sweep: 'finished-transitions', ids: episodes }, (id) =>
      completeOverdueTransition(deps, id),
    )
  },
}
