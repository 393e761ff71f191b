import type { Hl7Field } from '@baton/fhir/hl7v2/message'
import type { Identifier } from '../domain/patient.js'

/** The organization's own medical record numbers: identifiers of no other authority are these. */
export const OWN_NUMBERS = 'urn:baton:mrn'

/** An identifier with its assigning authority (CX) as a system and a value; null when it has no value. */
export function identifierIn(field: Hl7Field): Identifier | null {
  const value = field.text(1)
  if (value === null) return null
  return { system: authorityOf(field) ?? OWN_NUMBERS, value, type: field.text(5) }
}

/** The assigning authority as a URI: its OID where it has one, else its name. */
export function authorityOf(field: Hl7Field): string | null {
  const [name, universalId, kind] = [field.text(4, 1), field.text(4, 2), field.text(4, 3)]
  const oid = oidIn(universalId, kind)
  const named = name ?? universalId
  return oid ?? (named === null ? null : authorityNamed(named))
}

/** An OID as a URI; null where it is none. */
export function oidIn(universalId: string | null, kind: string | null): string | null {
  return universalId && kind === 'ISO' && /^[0-2](\.\d+)+$/.test(universalId)
    ? `urn:oid:${universalId}`
    : null
}

/** An authority that has a name and no OID, as a URI. */
export function authorityNamed(name: string): string {
  return `urn:baton:authority:${encodeURIComponent(name)}`
}
