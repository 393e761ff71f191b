import { toFhirId } from '../fhir-id.js'
import {
  parseServiceRequest,
  parseTask,
  type SdohConcept,
  type SdohServiceRequest,
  type SdohTask,
} from './resources.js'
import { businessStatusOf, requestStatusOf, taskStatusOf } from './task-status.js'

/** A coded value. */
interface Coded {
  readonly system: string | null
  readonly code: string
  readonly display: string | null
}

/** A referral as this package needs it to say it in FHIR. */
export interface ReferralFacts {
  readonly id: string
  readonly version: number
  readonly agencyId: string
  readonly requestedBy: string
  readonly status: string
  readonly statusReason: string | null
  readonly priority: string
  readonly category: string
  readonly need: Coded | null
  readonly createdAt: Date
  readonly changedAt: Date
  readonly rerouteOf: string | null
  /** The patient's id, or what was disclosed of the patient: then nothing else of the patient is told. */
  readonly patient: { readonly id: string } | { readonly disclosed: DisclosedPerson | null }
  readonly consentId: string | null
  /** The notice that goes with Part 2 records (42 CFR 2.32). */
  readonly notice: string | null
  readonly services: readonly DeliveredService[]
}

/** A service that the agency reports as delivered. */
export interface DeliveredService {
  readonly code: Coded
}

/** A patient as far as an agency was told. */
export interface DisclosedPerson {
  readonly name: { readonly given: string | null; readonly family: string | null } | null
  readonly birthDate: string | null
  readonly phone: string | null
  readonly language: string | null
  readonly address: readonly string[] | null
}

/** What a sender said about the same request: everything that has no place with us stays as it was said. */
export interface Said {
  readonly serviceRequest: SdohServiceRequest | null
  readonly task: SdohTask | null
}

const PROFILES = 'http://hl7.org/fhir/us/sdoh-clinicalcare/StructureDefinition'
const TEMPORARY = 'http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes'
const SNOMED = 'http://snomed.info/sct'
/** Our own categories, for help that is not social. */
export const CATEGORY_SYSTEM = 'urn:baton:referral-category'

/** A referral as a ServiceRequest, the authorization to act, and a Task, who does what (SDOH Clinical Care). */
export function sdohReferral(
  facts: ReferralFacts,
  said: Said = { serviceRequest: null, task: null },
): { serviceRequest: SdohServiceRequest; task: SdohTask } {
  const status = taskStatusOf(facts.status)
  const common = {
    id: toFhirId(facts.id),
    intent: 'order',
    priority: facts.priority.toLowerCase(),
    ...patientOf(facts),
  }
  const { subject, contained, ...ours } = common
  const request = { ...said.serviceRequest, ...ours, ...contained, subject }
  const fulfilment = { ...said.task, ...ours, ...contained, for: subject }
  return {
    serviceRequest: parseServiceRequest({
      ...request,
      resourceType: 'ServiceRequest',
      meta: metaOf(facts, 'SDOHCC-ServiceRequest'),
      status: requestStatusOf(status),
      category: said.serviceRequest?.category ?? categoriesOf(facts),
      authoredOn: said.serviceRequest?.['authoredOn'] ?? facts.createdAt.toISOString(),
      requester: requesterOf(facts),
      performer: [ownerOf(facts)],
      ...(facts.consentId ? { supportingInfo: supportOf(facts.consentId, said) } : {}),
    }),
    task: parseTask({
      ...fulfilment,
      resourceType: 'Task',
      meta: metaOf(facts, 'SDOHCC-TaskForReferralManagement'),
      status,
      ...statusWords(facts),
      code: { coding: [{ system: 'http://hl7.org/fhir/CodeSystem/task-code', code: 'fulfill' }] },
      focus: { reference: `ServiceRequest/${toFhirId(facts.id)}` },
      authoredOn: said.task?.authoredOn ?? facts.createdAt.toISOString(),
      lastModified: facts.changedAt.toISOString(),
      requester: requesterOf(facts),
      owner: ownerOf(facts),
      ...(facts.rerouteOf ? { partOf: [{ reference: `Task/${toFhirId(facts.rerouteOf)}` }] } : {}),
      ...outputsOf(facts, said.task),
    }),
  }
}

function metaOf({ version, changedAt, notice }: ReferralFacts, profile: string): object {
  // HL7 ActCode 42CFRPart2: whoever gets the resource sees that it may not be passed on.
  const label = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: '42CFRPart2' }
  return {
    versionId: String(version),
    lastUpdated: changedAt.toISOString(),
    profile: [`${PROFILES}/${profile}`],
    ...(notice ? { security: [{ ...label, display: notice }] } : {}),
  }
}

function statusWords({ status, statusReason }: ReferralFacts): object {
  const businessStatus = businessStatusOf(status)
  return {
    statusReason: statusReason ? { text: statusReason } : undefined,
    ...(businessStatus ? { businessStatus } : {}),
  }
}

function patientOf({ patient }: ReferralFacts): { subject: object; contained: object } {
  if ('id' in patient) return { subject: { reference: `Patient/${toFhirId(patient.id)}` }, contained: {} }
  return {
    subject: { reference: '#patient' },
    contained: { contained: [containedPatient(patient.disclosed)] },
  }
}

function containedPatient(person: DisclosedPerson | null): object {
  const { name, birthDate, phone, language, address } = person ?? {}
  const { family, given } = name ?? {}
  return {
    resourceType: 'Patient',
    id: 'patient',
    ...(name ? { name: [{ ...(family ? { family } : {}), ...(given ? { given: [given] } : {}) }] } : {}),
    ...(birthDate ? { birthDate } : {}),
    ...(phone ? { telecom: [{ system: 'phone', value: phone }] } : {}),
    ...(language ? { communication: [{ language: { text: language } }] } : {}),
    ...(address ? { address: [{ line: address }] } : {}),
  }
}

function categoriesOf({ category, need }: ReferralFacts): readonly SdohConcept[] {
  const social = { system: SNOMED, code: '410606002', display: 'Social service procedure' }
  const other = { system: CATEGORY_SYSTEM, code: category.toLowerCase().replaceAll('_', '-') }
  const first = category === 'SOCIAL' ? social : other
  return [{ coding: [first] }, ...(need ? [{ coding: [codingOf(need)] }] : [])]
}

function codingOf({ system, code, display }: Coded): { system?: string; code: string; display?: string } {
  return { ...(system ? { system } : {}), code, ...(display ? { display } : {}) }
}

function requesterOf({ requestedBy }: ReferralFacts): object {
  return { reference: `Practitioner/${toFhirId(requestedBy)}` }
}

function ownerOf({ agencyId }: ReferralFacts): { reference: string } {
  return { reference: `Organization/${toFhirId(agencyId)}` }
}

function supportOf(consentId: string, { serviceRequest }: Said): readonly unknown[] {
  const before = serviceRequest?.['supportingInfo']
  return [...(Array.isArray(before) ? before : []), { reference: `Consent/${toFhirId(consentId)}` }]
}

/** Task.output: what the sender said, and each service that was delivered. */
function outputsOf({ services }: ReferralFacts, task: SdohTask | null): object {
  const type = { coding: [{ system: TEMPORARY, code: 'resulting-activity', display: 'Resulting Activity' }] }
  const delivered = services.map(({ code }) => ({ type, valueCodeableConcept: { coding: [codingOf(code)] } }))
  const output = [...(task?.output ?? []), ...delivered]
  return output.length > 0 ? { output } : {}
}
