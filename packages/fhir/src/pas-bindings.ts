import { pas, SYSTEMS } from './pas-codes.js'

const HCPCS = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets'
const ICD_10_CM = 'http://hl7.org/fhir/sid/icd-10-cm'

/** What may be asked for: procedures, items, drugs, hospital days, or a whole type of service. */
const SERVICES = [
  HCPCS,
  'http://www.ama-assn.org/go/cpt',
  'http://www.cms.gov/Medicare/Coding/ICD10',
  'http://hl7.org/fhir/sid/ndc',
  'http://www.nlm.nih.gov/research/umls/rxnorm',
  'http://www.ada.org/cdt',
  'https://www.nubc.org/CodeSystem/RevenueCodes',
  SYSTEMS.serviceType,
]
/** ICD is what X12 carries; SNOMED CT is what charts hold, and payers of the FHIR way read it. */
const DIAGNOSES = [ICD_10_CM, 'http://hl7.org/fhir/sid/icd-9-cm', 'http://snomed.info/sct']

/** Elements of a Claim or ClaimResponse whose codes come from one list. */
const ELEMENTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ Claim(Response)?\.type$/, [SYSTEMS.claimType]],
  [/ Claim\.priority$/, [SYSTEMS.processPriority]],
  [/ Claim\.item\[\d+\]\.category$/, [SYSTEMS.serviceType]],
  [/ Claim\.item\[\d+\]\.productOrService$/, SERVICES],
  [/ Claim\.item\[\d+\]\.locationCodeableConcept$/, [SYSTEMS.placeOfService]],
  [/ Claim\.diagnosis\[\d+\]\.diagnosisCodeableConcept$/, DIAGNOSES],
  [/ ClaimResponse\.error\[\d+\]\.code$/, [SYSTEMS.rejectReason]],
]

/** Extensions whose codes come from one list. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  [pas('extension-serviceItemRequestType')]: [SYSTEMS.requestType],
  [pas('extension-certificationType')]: [SYSTEMS.certificationType],
  [pas('extension-levelOfServiceCode')]: [SYSTEMS.levelOfService],
  [pas('extension-reviewActionCode')]: [SYSTEMS.reviewAction],
  [pas('extension-errorFollowupAction')]: [SYSTEMS.followUp],
}

/**
 * Coded values of a resource none of whose codes is of the list that PAS binds there, each with its path. The path
 * given is that of the resource and ends with a blank and its type. Empty when nothing is wrong.
 */
export function wrongSystems(value: unknown, path: string, url: string | null = null): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => wrongSystems(one, `${path}[${index}]`, url))
  if (value === null || typeof value !== 'object') return []
  const bound = boundAt(path, url)
  if (bound) return systemProblem(value, { path, bound })
  const own = 'url' in value && typeof value.url === 'string' ? value.url : null
  return Object.entries(value).flatMap(([name, one]) => wrongSystems(one, `${path}.${name}`, own))
}

function boundAt(path: string, url: string | null): readonly string[] | undefined {
  if (url !== null && path.endsWith('.valueCodeableConcept')) return EXTENSIONS[url]
  return ELEMENTS.find(([place]) => place.test(path))?.[1]
}

function systemProblem(
  value: object,
  { path, bound }: { path: string; bound: readonly string[] },
): readonly string[] {
  const codings: unknown = 'coding' in value ? value.coding : []
  if (!Array.isArray(codings)) return [`${path}.coding: a list of codes is due`]
  const systems = codings.map((one: { system?: unknown }) => one.system)
  if (systems.some((system) => typeof system === 'string' && bound.includes(system))) return []
  const [first] = bound
  const found = systems.map((system) => (typeof system === 'string' ? system : 'no system')).join(', ')
  return [`${path}: a code of ${first} is due and ${found || 'no code'} stands there`]
}
