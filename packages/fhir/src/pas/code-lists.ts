import { SYSTEMS } from './codes.js'

/** Whether a code is one of its list; lists that X12 licenses are known by their shape alone. */
type CodeList = ReadonlySet<string> | RegExp

const set = (codes: string): ReadonlySet<string> => new Set(codes.split(' '))

/** What may stand in a PAS message under each code system. */
const LISTS: Readonly<Record<string, CodeList>> = {
  [SYSTEMS.requestType]: set('AR HS IN SC'),
  [SYSTEMS.certificationType]: set('1 2 3 4 5 6 I N R S'),
  [SYSTEMS.serviceType]:
    /^([1-9]\d?|A[0-9A-R]|B[A-Z1-3]|C[A-Q1]|D[GMS]|G[FNY]|IC|MH|NI|ON|P[TU]|R[NT]|SP|T[CN]|UC)$/,
  [SYSTEMS.levelOfService]: set('03 E U'),
  [SYSTEMS.reviewAction]: set('A1 A2 A3 A4 A5 A6 C CT NA'),
  [SYSTEMS.reviewReason]: /^[0-9A-Z]{1,3}$/,
  [SYSTEMS.rejectReason]: /^(04|0[1-9]|[1-9]\d|[A-Z][A-Z0-9])$/,
  [SYSTEMS.followUp]: set('C N P R S W X Y'),
  [SYSTEMS.entityType]: /^[0-9A-Z]{1,3}$/,
  [SYSTEMS.claimType]: set('institutional oral pharmacy professional vision'),
  [SYSTEMS.processPriority]: set('deferred normal stat'),
  [SYSTEMS.adjudication]: set('benefit copay deductible eligible eligpercent submitted tax unallocdeduct'),
  'http://terminology.hl7.org/CodeSystem/subscriber-relationship': set(
    'child parent spouse common other self injured',
  ),
  'http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship': set('prior associated'),
  'http://hl7.org/fhir/administrative-gender': set('male female other unknown'),
  // CMS place of service; what is not here is unassigned.
  [SYSTEMS.placeOfService]: /^(0[1-9]|1\d|2[0-7]|3[1-4]|4[1-2]|49|5[0-8]|6[0-2]|65|66|7[1-2]|81|99)$/,
  // Level I of HCPCS is CPT.
  'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets': /^([A-Z]\d{4}|\d{4}[0-9A-Z])$/,
  'http://www.ama-assn.org/go/cpt': /^\d{4}[0-9A-Z]$/,
  'http://hl7.org/fhir/sid/icd-10-cm': /^[A-TV-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?$/,
  'http://loinc.org': /^\d{1,7}-\d$/,
}

const UNITS = set('IU days units minutes hours months visits')
const X12 = 'https://codesystem.x12.org/005010/'

/** What is unknown among the codes of a message, each with its path. Empty when nothing is. */
export function unknownCodes(value: unknown, path: string): readonly string[] {
  const problems: string[] = []
  look(value, path, problems)
  return problems
}

/** Adds to one list on its way down: every message passes here, and nearly none has a problem. */
function look(value: unknown, path: string, problems: string[]): void {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) look(item, `${path}[${index}]`, problems)
    return
  }
  if (isCoding(value)) problems.push(...codingProblem(value, path))
  for (const [name, item] of Object.entries(value)) look(item, `${path}.${name}`, problems)
}

/** What is wrong with the quantities of a Claim's items: PAS knows seven units. */
export function unknownUnits(items: unknown, path: string): readonly string[] {
  if (!Array.isArray(items)) return []
  return items.flatMap((item: { quantity?: { unit?: unknown; code?: unknown } }, index) => {
    const unit = item.quantity?.unit ?? item.quantity?.code
    if (typeof unit !== 'string' || UNITS.has(unit)) return []
    return [`${path}[${index}].quantity: ${unit} is not one of ${[...UNITS].join(', ')}`]
  })
}

interface Coding {
  readonly system: string
  readonly code: string
}

function isCoding(value: object): value is Coding {
  return (
    'system' in value && 'code' in value && typeof value.system === 'string' && typeof value.code === 'string'
  )
}

function codingProblem({ system, code }: Coding, path: string): readonly string[] {
  const list = LISTS[system]
  if (!list)
    return system.startsWith(X12) && !isOtherX12(system)
      ? [`${path}: ${system} is no list that PAS uses`]
      : []
  const known = list instanceof RegExp ? list.test(code) : list.has(code)
  return known ? [] : [`${path}: ${code} is not a code of ${system}`]
}

/** Lists that PAS binds and that nothing here depends on: any of their codes is let through. */
function isOtherX12(system: string): boolean {
  return /^\d{2,4}$/.test(system.slice(X12.length)) && Number(system.slice(X12.length)) <= 1_700
}
