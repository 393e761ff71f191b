import { lacking, profilesOf } from './elements.js'
import { extensionProblems } from './extensions.js'
import { sliceProblems } from './slices.js'

const names = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * What each resource of a PAS exchange cannot do without, by its path: FHIR R4, and what PAS 2.2.1 and the profiles of
 * US Core beneath it add. `a.b` is due wherever `a` stands; `a[x]` is any of the choices of `a`.
 */
const MANDATORY: Readonly<Record<string, readonly string[]>> = {
  Bundle: names('type entry entry.resource'),
  Claim: names(
    `status type use patient created insurer provider priority insurance identifier item
     identifier.system identifier.value insurance.sequence insurance.focal insurance.coverage
     careTeam.sequence careTeam.provider diagnosis.sequence diagnosis.diagnosis[x] procedure.sequence procedure.procedure[x]
     supportingInfo.sequence supportingInfo.category accident.date payee.type item.sequence item.productOrService`,
  ),
  ClaimResponse: names(
    `status type use patient created insurer outcome item.itemSequence item.adjudication item.adjudication.category
     addItem.itemSequence addItem.productOrService addItem.adjudication addItem.adjudication.category
     error.code processNote.number processNote.text total.category total.amount
     insurance.sequence insurance.focal insurance.coverage`,
  ),
  Coverage: names('status beneficiary payor'),
  Patient: names('identifier name gender identifier.system identifier.value telecom.system telecom.value'),
  Organization: names('active name'),
  Practitioner: names('identifier name identifier.system identifier.value name.family'),
  PractitionerRole: names('practitioner telecom.system telecom.value'),
  Location: names('name address'),
  Encounter: names('status class class.code class.system type subject location.location'),
  DocumentReference: names('status type category subject content content.attachment'),
  ServiceRequest: names('status intent code subject'),
  DeviceRequest: names('intent code[x] subject'),
  MedicationRequest: names('status intent medication[x] subject'),
  NutritionOrder: names('status intent patient dateTime'),
  CommunicationRequest: names('status payload.content[x]'),
  Task: names(
    `identifier status intent code for reasonCode reasonReference input input.type input.value[x]
     requester.identifier owner.identifier`,
  ),
  Subscription: names('status reason criteria channel channel.type channel.endpoint channel.payload'),
  Parameters: names('parameter parameter.name parameter.part.name'),
  OperationOutcome: names('issue issue.severity issue.code'),
}

/** What a profile adds where a resource says that it follows it. */
const BY_PROFILE: Readonly<Record<string, readonly string[]>> = {
  'profile-claim-update': names('related related.claim related.relationship'),
  'profile-pas-request-bundle': names('identifier.system identifier.value'),
  'profile-pas-inquiry-request-bundle': names('identifier.system identifier.value'),
}

/** What a kind of Bundle adds (FHIR R4, bdl-3, bdl-4 and bdl-7; PAS 2.2.1, request and response bundle). */
const BY_BUNDLE_TYPE: Readonly<Record<string, readonly string[]>> = {
  collection: names('identifier timestamp entry.fullUrl'),
  history: names(
    'entry.fullUrl entry.request entry.request.method entry.request.url entry.response entry.response.status',
  ),
}

/** Every mandatory element that a resource lacks, and those of the resources in it, each with its path. */
export function mandatoryProblems(
  resource: { readonly resourceType: string; readonly [name: string]: unknown },
  path: string,
): readonly string[] {
  const paths = [
    ...(MANDATORY[resource.resourceType] ?? []),
    ...profilesOf(resource).flatMap((profile) => BY_PROFILE[profile] ?? []),
    ...(resource.resourceType === 'Bundle' ? (BY_BUNDLE_TYPE[String(resource['type'])] ?? []) : []),
  ]
  return [
    ...[...new Set(paths)].flatMap((one) => lacking(resource, one.split('.'), path)),
    ...sliceProblems(resource, path),
    ...extensionProblems(resource, path),
  ]
}
