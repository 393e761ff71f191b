import { sweepEach } from '@baton/service-kit/sweeps'
import type { CarePlansDeps } from '../deps.js'
import { lookAtPatient } from '../operations/plan-alert/look-at-patient.js'
import { findPatientsToLookAt } from '../storage/plan-alerts.js'

const BATCH = 200

/** Finds plans in force for which a measurement that they ask for has not come. */
export const missingMeasurements = {
  name: 'missing-measurements',
  everyMs: 10_000,
  async run(deps: Pick<CarePlansDeps, 'db' | 'clock' | 'config' | 'log'>): Promise<void> {
    const ids = await findPatientsToLookAt(deps.db, { now: deps.clock.now(), limit: BATCH })
    await sweepEach(deps, { sweep: 'missing-measurements', ids }, (id) => lookAtPatient(deps, id))
  },
}
