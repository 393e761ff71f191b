import type { CarePlansDeps } from '../deps.js'
import { sweepEach } from '@baton/service-kit/sweeps'
import { climbLadder } from '../operations/escalation/climb-ladder.js'
import { findUnanswered } from '../storage/escalations.js'

const BATCH = 200

/** Finds escalations that nobody answered in time and asks the next of the ladder. */
export const unansweredEscalations = {
  name: 'unanswered-escalations',
  everyMs: 1_000,
  async run(deps: Pick<CarePlansDeps, 'db' | 'clock' | 'config' | 'log'>): Promise<void> {
    const waiting = await findUnanswered(deps.db, { now: deps.clock.now(), limit: BATCH })
    await sweepEach(deps, { sweep: 'unanswered-escalations', ids: waiting }, (id) => climbLadder(deps, id))
  },
}
