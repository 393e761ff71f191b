import type { CarePlansDeps } from '../../deps.js'
import { readingDueAfter, SILENCE_HOURS } from '../../domain/monitoring.js'
import { SYSTEM } from '../../domain/status-change.js'
import { findOpenDeteriorations, findOpenSilence } from '../../storage/escalations.js'
import { expectReading, lastReadingAt, monitoringPlans } from '../../storage/monitoring.js'
import { takePatientsTurn } from '../../storage/patient-risks.js'
import { tellReadingsMissed } from './tell-readings.js'
import { openEscalation } from '../escalation/open-escalation.js'

/**
 * Raises that no reading came within a day, once a day, to be answered the same day, and has the patient asked. While something about the same
 * patient's monitoring is open, silence belongs to it. The second of two machines finds nothing overdue.
 */
export async function escalateSilence(
  { db, clock, config }: Pick<CarePlansDeps, 'db' | 'clock' | 'config'>,
  planId: string,
): Promise<void> {
  const now = clock.now()
  await db.transaction(async (tx) => {
    const plan = await monitoringPlans.take(tx, planId)
    if (plan?.status !== 'ACTIVE' || !plan.readingDueAt || plan.readingDueAt >= now) return
    const { patientId, readingDueAt } = plan
    await takePatientsTurn(tx, patientId)
    await expectReading(tx, planId, readingDueAfter(now))
    const open = await findOpenDeteriorations(tx, patientId)
    if (open.length > 0 || (await findOpenSilence(tx, patientId)) !== null) return
    const causeId = `${planId} ${readingDueAt.toISOString()}`
    const request = { patientId, severity: 'SAME_DAY', cause: 'SILENCE', causeId, ...WORDS } as const
    await openEscalation(tx, request, { config, by: SYSTEM, now })
    if (plan.hospitalAtHome) return // an inpatient is visited, not written to
    const silentSince = (await lastReadingAt(tx, planId)) ?? plan.startedAt
    await tellReadingsMissed(tx, { patientId, silentSince }, now)
  })
}

const WORDS = {
  situation: `No reading came for more than ${SILENCE_HOURS} hours.`,
  background: 'Monitored at home.',
  assessment: 'The device may be off, out of reach or not used; or the patient may be unwell.',
  recommendation: 'Call the patient, and see that the device sends.',
} as const
