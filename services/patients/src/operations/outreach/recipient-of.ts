import type { EntityManager } from 'typeorm'
import { noPreference } from '../../domain/contact-preference.js'
import type { Recipient } from '../../outreach/contact-facts.js'
import { automatedContacts } from '../../storage/contact-attempts.js'
import { findPreferences } from '../../storage/contact-preferences.js'
import { findPatientRows } from '../../storage/patients.js'

/** What the record says of somebody who may be contacted. */
export async function recipientOf(
  tx: EntityManager,
  patientId: string,
  now: Date,
): Promise<Recipient | null> {
  const [patient] = await findPatientRows(tx, [patientId])
  if (!patient) return null
  const [preference] = await findPreferences(tx, [patientId])
  const automated = await automatedContacts(tx, patientId, now)
  return { patient, preference: preference ?? noPreference(patientId, now), automated }
}
