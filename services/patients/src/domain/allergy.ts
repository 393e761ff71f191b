import type { CodedValue } from './coded-value.js'

/** The source of allergies that HL7 v2 messages told; FHIR files have their own. */
export const HL7V2_SOURCE = 'urn:baton:hl7v2'

/** What happened when the patient met the substance. */
export interface AllergyReaction {
  readonly manifestation: CodedValue
  /** mild, moderate or severe. */
  readonly severity: string | null
}

/** The table `allergy`: FHIR AllergyIntolerance. */
export interface AllergyRow {
  readonly id: string
  readonly version: number
  /** Source, type and id of the resource. */
  readonly entryKey: string
  readonly patientId: string
  readonly encounterId: string | null
  readonly source: string
  readonly code: CodedValue
  /** food, medication, environment, biologic. */
  readonly categories: readonly string[]
  /** allergy or intolerance. */
  readonly kind: string | null
  readonly clinicalStatus: string | null
  readonly verificationStatus: string | null
  /** low, high or unable-to-assess. */
  readonly criticality: string | null
  readonly reactions: readonly AllergyReaction[]
  readonly onsetAt: Date | null
  readonly recordedAt: Date
}
