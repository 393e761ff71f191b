import type { EntityManager } from 'typeorm'
import type { HoursOfPatient } from '../../domain/contact-hours.js'
import { zonesOf } from '../../outreach/contact-facts.js'
import { findPreferences } from '../../storage/contact-preferences.js'
import { findPatientRows } from '../../storage/patients.js'

/** The hours of those patients who told when calls are liked. */
export async function hoursOfPatients(
  tx: EntityManager,
  patientIds: readonly string[],
  organizationZone: string,
): Promise<ReadonlyMap<string, HoursOfPatient>> {
  const told = (await findPreferences(tx, patientIds)).filter(({ bestTimes }) => bestTimes.length > 0)
  if (told.length === 0) return new Map()
  const ids = told.map(({ patientId }) => patientId)
  const patients = new Map((await findPatientRows(tx, ids)).map((row) => [row.id, row]))
  return new Map(
    told.flatMap((preference) => {
      const patient = patients.get(preference.patientId)
      if (!patient) return []
      const zones = zonesOf({ patient, preference }, organizationZone)
      const { quietOverrides: quiet, bestTimes: best } = preference
      return [[patient.id, { zones, quiet, best }]] as const
    }),
  )
}
