import { z } from 'zod'
import { codeableConcept, coding } from './codes.js'

/*
 * The elements of FHIR R4 resources that patients has a place for. Everything else is kept with the resource itself.
 * Unknown elements pass; a known element of the wrong kind is a fault.
 */

/** Texts of a list; a null stands where only an extension says something (FHIR R4 2.6.2.2). */
const texts = z.array(z.string().nullable()).transform((list) => list.filter((one) => one !== null))

const identifier = z.object({
  system: z.string().optional(),
  value: z.string().optional(),
  type: codeableConcept.optional(),
})
const reference = z.object({
  reference: z.string().optional(),
  display: z.string().optional(),
  identifier: identifier.optional(),
})
const period = z.object({ start: z.string().optional(), end: z.string().optional() })
/** When it holds; what cannot be read says nothing. */
const inTime = period.optional().catch(undefined)
const humanName = z.object({
  use: z.string().optional(),
  period: inTime,
  text: z.string().optional(),
  family: z.string().optional(),
  given: texts.optional(),
  prefix: texts.optional(),
})
const contactPoint = z.object({
  period: inTime,
  rank: z.number().optional().catch(undefined),
  system: z.string().optional(),
  value: z.string().optional(),
  use: z.string().optional(),
})
const address = z.object({
  use: z.string().optional().catch(undefined),
  period: inTime,
  line: texts.optional(),
  city: z.string().optional(),
  state: z.string().optional(),
  postalCode: z.string().optional(),
  country: z.string().optional(),
})
const extension = z.object({ url: z.string(), valueBoolean: z.boolean().optional() })

/** FHIR R4 Patient. */
export const fhirPatient = z.object({
  identifier: z.array(identifier).optional(),
  name: z.array(humanName).optional(),
  telecom: z.array(contactPoint).optional(),
  gender: z.string().optional(),
  birthDate: z.string().optional(),
  deceasedBoolean: z.boolean().optional(),
  deceasedDateTime: z.string().optional(),
  address: z.array(address).optional(),
  communication: z
    .array(z.object({ language: codeableConcept, preferred: z.boolean().optional() }))
    .optional(),
  extension: z.array(extension).optional(),
})

/** FHIR R4 Encounter. */
export const fhirEncounter = z.object({
  status: z.string().optional(),
  /** Why there is no status. */
  _status: z.unknown().optional(),
  class: coding,
  type: z.array(codeableConcept).optional(),
  priority: codeableConcept.optional(),
  subject: reference.optional(),
  participant: z
    .array(
      z.object({
        type: z.array(codeableConcept).optional().catch(undefined), // kept whatever stands in it
        individual: reference.optional(),
      }),
    )
    .optional(),
  period: period.optional(),
  reasonCode: z.array(codeableConcept).optional(),
  hospitalization: z
    .object({ admitSource: codeableConcept.optional(), dischargeDisposition: codeableConcept.optional() })
    .optional(),
  serviceProvider: reference.optional(),
  location: z.array(z.object({ location: reference.optional() })).optional(),
})

/** FHIR R4 Condition. */
export const fhirCondition = z.object({
  clinicalStatus: codeableConcept.optional(),
  verificationStatus: codeableConcept.optional(),
  code: codeableConcept.optional(),
  subject: reference.optional(),
  encounter: reference.optional(),
  onsetDateTime: z.string().optional(),
  onsetPeriod: period.optional(),
  abatementDateTime: z.string().optional(),
  abatementPeriod: period.optional(),
  recordedDate: z.string().optional(),
})

/** FHIR R4 Coverage. */
export const fhirCoverage = z.object({
  status: z.string().optional(),
  type: codeableConcept.optional(),
  subscriberId: z.string().optional(),
  identifier: z.array(identifier).optional(),
  beneficiary: reference.optional(),
  period: period.optional(),
  payor: z.array(reference).optional(),
})

/** FHIR R4 Organization. */
export const fhirOrganization = z.object({
  identifier: z.array(identifier).optional(),
  name: z.string().optional(),
  type: z.array(codeableConcept).optional(),
})

/** FHIR R4 Practitioner. */
export const fhirPractitioner = z.object({
  identifier: z.array(identifier).optional(),
  name: z.array(humanName).optional(),
  active: z.boolean().optional(),
})

/** What a claim says about who pays, in ExplanationOfBenefit. */
export const fhirExplanationOfBenefit = z.object({
  contained: z.array(z.looseObject({ resourceType: z.string() })).optional(),
  billablePeriod: period.optional(),
})

export type FhirPatient = z.output<typeof fhirPatient>
export type FhirEncounter = z.output<typeof fhirEncounter>
export type FhirCondition = z.output<typeof fhirCondition>
export type FhirCoverage = z.output<typeof fhirCoverage>
export type FhirOrganization = z.output<typeof fhirOrganization>
export type FhirPractitioner = z.output<typeof fhirPractitioner>
export type FhirIdentifier = z.output<typeof identifier>
export type FhirReference = z.output<typeof reference>
export type FhirHumanName = z.output<typeof humanName>

/** The faults of a resource as one sentence that names elements and never their content. */
export function faultsOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'the resource'}: ${issue.message}`).join('; ')
}
