/*
 * An id in FHIR has letters, digits, `-` and `.` only (R4, datatype id), so the `_` between noun and number of ours is
 * written `-`.
 */

/** Our id as FHIR writes it: `referral_01k...` is `referral-01k...`. */
export function toFhirId(id: string): string {
  return id.replace('_', '-')
}

/** The id that FHIR writes, as ours. What is none of ours stays as it is. */
export function fromFhirId(id: string): string {
  return id.includes('_') ? id : id.replace('-', '_')
}
