import { newId } from '@baton/service-kit/ids'
import { codeKey } from '../../domain/coded-value.js'
import { HL7V2_SOURCE, type AllergyRow } from '../../domain/allergy.js'
import { factOfAllergy } from '../../clinical-facts/fact-of-row.js'
import type { ToldAllergy } from '../../hl7v2/map-allergies.js'
import { upsertRows } from '../../storage/bulk.js'
import { entryKey } from '../../storage/imported-entries.js'
import { tables } from '../../storage/tables.js'
import { tellClinicalFacts } from '../chart/tell-clinical-facts.js'
import type { Writing } from '../writing.js'

interface Told {
  readonly patientId: string
  readonly occurredAt: Date
  readonly allergies: readonly ToldAllergy[]
}

/** Adds the allergies that the record does not hold yet. None is taken away by a message. */
export async function applyAllergies(writing: Writing, told: Told): Promise<readonly string[]> {
  if (told.allergies.length === 0) return []
  const { patientId, occurredAt } = told
  const known: { code: AllergyRow['code'] }[] = await writing.tx.query(
    'select code from allergy where patient_id = $1',
    [patientId],
  )
  const seen = new Set(known.map(({ code }) => codeKey(code)))
  const rows = told.allergies
    .filter(({ code }) => !seen.has(codeKey(code)) && seen.add(codeKey(code)))
    .map((allergy): Omit<AllergyRow, 'version'> => ({
      id: newId('allergy'),
      patientId,
      // An allergy outlives the stay at which it was told: it is not hidden with that stay.
      encounterId: null,
      entryKey: entryKey({ source: HL7V2_SOURCE, type: patientId, sourceId: codeKey(allergy.code) }),
      source: HL7V2_SOURCE,
      clinicalStatus: 'active',
      verificationStatus: null,
      recordedAt: occurredAt,
      ...allergy,
    }))
  await upsertRows(writing.tx, tables.allergy, rows)
  await tellClinicalFacts(writing, rows.map(factOfAllergy))
  return rows.length > 0 ? [`${rows.length} ${rows.length === 1 ? 'allergy' : 'allergies'} added`] : []
}
