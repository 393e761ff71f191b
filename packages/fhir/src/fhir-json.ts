/** A kind of value that an element of a name has wherever it stands. */
type Kind = 'text' | 'date' | 'dateTime' | 'instant'

const of = (kind: Kind, names: string): readonly (readonly [string, Kind])[] =>
  names.split(' ').map((name) => [name, kind] as const)

/** Elements that have one primitive value in every resource of a PAS exchange. */
const PRIMITIVES: ReadonlyMap<string, Kind> = new Map([
  ...of(
    'text',
    'system display reference url fullUrl family city state postalCode country subscriberId gender',
  ),
  ...of('text', 'status use outcome preAuthRef valueString valueCode valueUri resourceType'),
  ...of('date', 'birthDate valueDate servicedDate timingDate locationDate'),
  ...of('dateTime', 'created start end valueDateTime authoredOn'),
  ...of('instant', 'timestamp lastUpdated'),
])

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '))
/** Elements that are a list in every resource of a PAS exchange. */
const LISTS = words(
  'entry coding extension modifierExtension profile given line payor telecom adjudication careTeam diagnosis insurance supportingInfo related addItem processNote careTeamSequence diagnosisSequence informationSequence',
)
/** Elements that stand there once. */
const SINGLES = words(
  'patient beneficiary insurer requestor coverage productOrService quantity locationCodeableConcept',
)

const GENDERS = words('male female other unknown')

const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/
const DATE_TIME = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const FORMS: Readonly<Record<Exclude<Kind, 'text'>, RegExp>> = {
  date: DATE,
  dateTime: DATE_TIME,
  instant: INSTANT,
}

/**
 * What of a resource is no FHIR JSON (R4, 2.6.2), each with its path: empty values, one where a list is due and the other
 * way round, numbers for words, days that do not exist. Empty when nothing is wrong.
 */
export function jsonProblems(value: unknown, path: string): readonly string[] {
  const problems: string[] = []
  look(value, { path, name: '', parent: '' }, problems)
  return problems
}

interface Place {
  readonly path: string
  readonly name: string
  readonly parent: string
}

function look(value: unknown, place: Place, problems: string[]): void {
  const { path, name } = place
  const problem = problemOf(value, place)
  if (problem) return void problems.push(`${path}: ${problem}`)
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries())
      look(one, { path: `${path}[${index}]`, name: '', parent: name }, problems)
  } else if (value !== null && typeof value === 'object') {
    for (const [inner, one] of Object.entries(value))
      look(one, { path: `${path}.${inner}`, name: inner, parent: name || place.parent }, problems)
  }
}

function problemOf(value: unknown, { name, parent }: Place): string | null {
  if (isEmpty(value)) return 'it is empty'
  if (LISTS.has(name) && !Array.isArray(value)) return 'a list is due'
  if (SINGLES.has(name) && Array.isArray(value)) return 'it may stand there once'
  if (name === 'value' && parent === 'identifier') return typeof value === 'string' ? null : 'words are due'
  if (name === 'code' && typeof value !== 'string' && typeof value !== 'object') return 'a code is due'
  if (name === 'gender' && typeof value === 'string' && !GENDERS.has(value))
    return `${value} is no gender of FHIR`
  const kind = PRIMITIVES.get(name)
  return kind ? primitiveProblem(value, kind) : null
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function primitiveProblem(value: unknown, kind: Kind): string | null {
  if (typeof value !== 'string') return kind === 'text' ? 'words are due' : `a ${kind} is due`
  if (kind === 'text') return null
  if (!FORMS[kind].test(value)) return `a ${kind} is due`
  return exists(value.slice(0, 10)) ? null : 'there is no such day'
}

function exists(day: string): boolean {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const found = new Date(Date.UTC(year, month - 1, date))
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === date
}
