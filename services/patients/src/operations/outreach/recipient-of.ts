import type { EntityManager } from 'typeorm'
import { noPreference } from '../../domain/contact-preference.js'
import { outreachConsentAt } from '../../domain/outreach-consent.js'
import type { Recipient } from '../../outreach/contact-facts.js'
import { outreachConsents } from '../../storage/consents.js'
import { automatedContacts } from '../../storage/contact-attempts.js'
import { saidToBeDead } from '../../storage/death-reports.js'
import { findPreferences } from '../../storage/contact-preferences.js'
import { findPatientRows } from '../../storage/patients.js'

/** What the record says at an instant of somebody who may be contacted. */
export async function recipientOf(
  tx: EntityManager,
  patientId: string,
  now: Date,
): Promise<Recipient | null> {
  return (await recipientsOf(tx, [patientId], now)).get(patientId) ?? null
}

/** What the record says at an instant of people who may be contacted, in five queries for all of them. */
export async function recipientsOf(
  tx: EntityManager,
  patientIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Recipient>> {
  const patients = await findPatientRows(tx, patientIds)
  const preferences = new Map((await findPreferences(tx, patientIds)).map((row) => [row.patientId, row]))
  const contacts = byPatient(await automatedContacts(tx, patientIds, now))
  const saidDead = await saidToBeDead(tx, patientIds)
  const consents = byPatient(await outreachConsents(tx, patientIds))
  return new Map(
    patients.map((patient) => {
      const { id } = patient
      const preference = preferences.get(id) ?? noPreference(id, now)
      const automated = (contacts.get(id) ?? []).map(({ at }) => at)
      return [
        id,
        {
          patient,
          preference,
          automated,
          isSaidToBeDead: saidDead.has(id),
          outreachConsent: outreachConsentAt(consents.get(id) ?? [], now),
        },
      ]
    }),
  )
}

function byPatient<Row extends { readonly patientId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const grouped = new Map<string, Row[]>()
  for (const row of rows) grouped.set(row.patientId, [...(grouped.get(row.patientId) ?? []), row])
  return grouped
}
