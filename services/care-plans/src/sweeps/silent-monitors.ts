import { sweepEach } from '@baton/service-kit/sweeps'
import type { CarePlansDeps } from '../deps.js'
import { escalateSilence } from '../operations/monitoring/escalate-silence.js'
import { findSilentPlans } from '../storage/monitoring.js'

const BATCH = 200

/** Finds patients at home of whom no reading came for a day. */
export const silentMonitors = {
  name: 'silent-monitors',
  everyMs: 10_000,
  async run(deps: Pick<CarePlansDeps, 'db' | 'clock' | 'config' | 'log'>): Promise<void> {
    const ids = await findSilentPlans(deps.db, { now: deps.clock.now(), limit: BATCH })
    await sweepEach(deps, { sweep: 'silent-monitors', ids }, (id) => escalateSilence(deps, id))
  },
}
