import type { Payload } from '@baton/events/catalogue'
import { CADENCES } from '../../domain/cadence.js'
import { attemptsOf } from '../../storage/contact-attempts.js'
import { findPatientRows, takePatientRow } from '../../storage/patients.js'
import { haveReadingsResumed } from '../../storage/resumed-readings.js'
import type { Writing } from '../writing.js'
import { endProgram } from './end-program.js'
import { planProgram } from './plan-program.js'

const { topic } = CADENCES.RPM_NON_REPORTING
const DAY_MS = 86_400_000

/**
 * Begins to ask a patient whose readings do not come, once for each silence: a text after 24 hours of it, calls after 48 and
 * 72 (domain.md 7.3). What notices it later than after a day begins with the text: nobody gets three messages at once.
 */
export async function followSilence(
  writing: Writing,
  { patientId, silentSince, at }: Payload<'readings.missed.v1'>,
): Promise<void> {
  const { tx, deps } = writing
  await takePatientRow(tx, patientId)
  const [patient] = await findPatientRows(tx, [patientId])
  if (!patient || patient.deceasedAt) return
  if (await haveReadingsResumed(tx, { patientId, since: new Date(at) })) return
  const since = new Date(silentSince)
  const tries = await attemptsOf(tx, patientId, null)
  if (tries.some((one) => one.topic === topic && one.createdAt > since)) return
  const startsAt = new Date(Math.max(since.getTime(), Date.parse(at) - DAY_MS))
  const timeZone = patient.timeZone ?? deps.organizationZone
  await planProgram(writing, {
    patientId,
    program: 'RPM_NON_REPORTING',
    encounterId: null,
    startsAt,
    timeZone,
    by: 'system:patients',
  })
}

/** Readings come again, or nobody waits for them: nobody is asked any more. */
export async function endSilence(writing: Writing, patientId: string): Promise<void> {
  await takePatientRow(writing.tx, patientId)
  await endProgram(writing, { patientId, topic })
}
