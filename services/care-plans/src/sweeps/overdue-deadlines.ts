import type { Deps } from '@baton/service-kit/request-context'
import { sweepEach } from '@baton/service-kit/sweeps'
import { settleOverdueTransition } from '../operations/transition/settle-overdue-transition.js'
import { findOverdueEpisodes } from '../storage/transition-deadlines.js'

const BATCH = 200

/** Finds clocks that ran out and settles them, longest overdue first. */
export const overdueDeadlines = {
  name: 'overdue-deadlines',
  everyMs: 1_000,
  async run(deps: Pick<Deps, 'db' | 'clock' | 'log'>): Promise<void> {
    const episodes = await findOverdueEpisodes(deps.db, { now: deps.clock.now(), limit: BATCH })
    await sweepEach(deps, { sweep: 'overdue-deadlines', ids: episodes }, (id) =>
      settleOverdueTransition(deps, id),
    )
  },
}
