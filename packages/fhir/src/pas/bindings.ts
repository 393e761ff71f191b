import { pas, SYSTEMS } from './codes.js'

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

/** Elements of a Claim or ClaimResponse whose codes come from one list, found by their names first: most have none. */
const ELEMENTS: ReadonlyMap<string, readonly [RegExp, readonly string[]]> = new Map([
  ['type', [/ Claim(Response)?\.type$/, [SYSTEMS.claimType]]],
  ['priority', [/ Claim\.priority$/, [SYSTEMS.processPriority]]],
  ['category', [/ Claim\.item\[\d+\]\.category$/, [SYSTEMS.serviceType]]],
  ['productOrService', [/ Claim\.item\[\d+\]\.productOrService$/, SERVICES]],
  ['locationCodeableConcept', [/ Claim\.item\[\d+\]\.locationCodeableConcept$/, [SYSTEMS.placeOfService]]],
  ['diagnosisCodeableConcept', [/ Claim\.diagnosis\[\d+\]\.diagnosisCodeableConcept$/, DIAGNOSES]],
  ['code', [/ ClaimResponse\.error\[\d+\]\.code$/, [SYSTEMS.rejectReason]]],
])

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
export function wrongSystems(value: unknown, path: string): readonly string[] {
  const problems: string[] = []
  look(value, { path, name: '', url: null }, problems)
  return problems
}

/** Where a value stands: its path, the name of its element and the extension that holds it. */
interface Place {
  readonly path: string
  readonly name: string
  readonly url: string | null
}

/** Adds to one list on its way down: every message passes here, and nearly none has a problem. */
function look(value: unknown, place: Place, problems: string[]): void {
  if (value === null || typeof value !== 'object') return
  const { path, url } = place
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries())
      look(one, { path: `${path}[${index}]`, name: '', url }, problems)
    return
  }
  const bound = boundAt(place)
  if (bound) return void problems.push(...systemProblem(value, { path, bound }))
  const own = 'url' in value && typeof value.url === 'string' ? value.url : null
  for (const [inner, one] of Object.entries(value))
    look(one, { path: `${path}.${inner}`, name: inner, url: own }, problems)
}

function boundAt({ path, name, url }: Place): readonly string[] | undefined {
  if (url !== null && name === 'valueCodeableConcept') return EXTENSIONS[url]
  const [at, lists] = ELEMENTS.get(name) ?? []
  return at?.test(path) ? lists : undefined
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
