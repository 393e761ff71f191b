import type { CarePlansDeps } from '../../deps.js'
import { watchPatient } from './watch-plans.js'

/** Looks at the plans in force of a patient, because something may be missing by now. Looking twice finds nothing more. */
export async function lookAtPatient(
  { db, clock, config }: Pick<CarePlansDeps, 'db' | 'clock' | 'config'>,
  patientId: string,
): Promise<void> {
  const now = clock.now()
  await db.transaction((tx) => watchPatient(tx, patientId, { config, now }))
}
