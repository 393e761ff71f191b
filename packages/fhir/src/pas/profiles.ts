import { pas } from './codes.js'
import { mandatoryProblems } from './mandatory.js'

/** The resource that each profile of PAS 2.2.1 is for. */
const PROFILES: Readonly<Record<string, string>> = {
  'profile-pas-request-bundle': 'Bundle',
  'profile-pas-response-bundle': 'Bundle',
  'profile-pas-inquiry-request-bundle': 'Bundle',
  'profile-pas-inquiry-response-bundle': 'Bundle',
  'profile-claim': 'Claim',
  'profile-claim-base': 'Claim',
  'profile-claim-update': 'Claim',
  'profile-claim-inquiry': 'Claim',
  'profile-claimresponse': 'ClaimResponse',
  'profile-claimresponse-base': 'ClaimResponse',
  'profile-claiminquiryresponse': 'ClaimResponse',
  'profile-beneficiary': 'Patient',
  'profile-subscriber': 'Patient',
  'profile-coverage': 'Coverage',
  'profile-insurer': 'Organization',
  'profile-requestor': 'Organization',
  'profile-organization': 'Organization',
  'profile-practitioner': 'Practitioner',
  'profile-practitionerrole': 'PractitionerRole',
  'profile-location': 'Location',
  'profile-encounter': 'Encounter',
  'profile-servicerequest': 'ServiceRequest',
  'profile-medicationrequest': 'MedicationRequest',
  'profile-documentreference': 'DocumentReference',
  'profile-devicerequest': 'DeviceRequest',
  'profile-nutritionorder': 'NutritionOrder',
  'profile-communicationrequest': 'CommunicationRequest',
  'profile-task': 'Task',
  'profile-subscription': 'Subscription',
}

/** Elements that are a list in these resources, and elsewhere not. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  Claim: ['identifier', 'item'],
  ClaimResponse: ['identifier', 'item', 'error'],
  Coverage: ['identifier'],
  Patient: ['identifier', 'name', 'address'],
  Practitioner: ['identifier', 'name', 'address'],
  Organization: ['identifier', 'type', 'address'],
  PractitionerRole: ['identifier', 'location'],
  Location: ['identifier', 'type'],
  DocumentReference: ['identifier', 'category', 'content'],
}

interface Resource {
  readonly resourceType: string
  readonly [name: string]: unknown
  readonly meta?: unknown
  readonly name?: unknown
  readonly identifier?: unknown
}

/** What a resource lacks, and profiles that it names and that are for another kind of resource, each with its path. */
export function profileProblems(resource: Resource, path: string): readonly string[] {
  return [
    ...mandatoryProblems(resource, path),
    ...notListed(resource).map((name) => `${path}.${name}: a list is due`),
    ...(isNobody(resource)
      ? [`${path}: neither a name nor an identifier says who it is (FHIR R4, org-1)`]
      : []),
    ...wrongProfiles(resource, path),
  ]
}

function notListed(resource: Resource): readonly string[] {
  const due = LISTS[resource.resourceType] ?? []
  return due.filter((name) => name in resource && !Array.isArray(resource[name]))
}

function isNobody({ resourceType, name, identifier }: Resource): boolean {
  return resourceType === 'Organization' && name === undefined && identifier === undefined
}

const CORE = 'http://hl7.org/fhir/StructureDefinition/'
const PAS = pas('')

function wrongProfiles({ resourceType, meta }: Resource, path: string): readonly string[] {
  return profilesIn(meta).flatMap((said, index) => {
    const [url = ''] = said.split('|')
    const at = `${path}.meta.profile[${index}]`
    if (url.startsWith(CORE))
      return url.slice(CORE.length) === resourceType ? [] : [`${at}: ${url} is no profile of ${resourceType}`]
    if (!url.startsWith(PAS)) return []
    const due = PROFILES[url.slice(PAS.length)]
    if (due === undefined) return [`${at}: PAS has no profile ${url}`]
    return due === resourceType ? [] : [`${at}: ${url} is for ${due} and stands in ${resourceType}`]
  })
}

function profilesIn(meta: unknown): readonly string[] {
  if (meta === null || typeof meta !== 'object' || !('profile' in meta) || !Array.isArray(meta.profile))
    return []
  return meta.profile.filter((one): one is string => typeof one === 'string')
}
