import { z } from 'zod'

/** What the steps of S8 hand on. */
export interface Made {
  readonly patientId: string
}

/** Aaliyah Brooks, 24. */
export const aaliyah = 'HV-100307'

const ICD10 = 'http://hl7.org/fhir/sid/icd-10-cm'
/** Why she came to the emergency department, and to the therapist. */
export const reasons = {
  selfHarm: { system: ICD10, code: 'T14.91XA', display: 'Suicide attempt, initial encounter' },
  depression: { system: ICD10, code: 'F32.A', display: 'Depression, unspecified' },
} as const

/** An encounter as `record-encounter` answers. */
export const recorded = z.object({ encounter: z.object({ id: z.string() }) })
