import { z } from 'zod'
import { pas } from './codes.js'

/** X12 278 holds no more than these (005010X217, HI and 2010EA). */
const MOST_DIAGNOSES = 12
const MOST_CARE_TEAM = 14
const MOST_CARE_TEAM_OF_AN_ITEM = 10

/** Says whether an element is missing or is something else. */
const due = (what: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'it is missing' : `${what} is due`),
})
const number = z.int(due('a whole number')).min(1, 'it counts from 1')
const coded = z.looseObject(
  {
    coding: z
      .array(z.looseObject({ code: z.string(due('a code')).min(1, 'it is empty') }), due('a list of codes'))
      .min(1, 'it has no code'),
  },
  due('a coded value'),
)
const extensions = z.array(z.looseObject({ url: z.string(due('an address')) })).optional()

/** A reference; what it may point to, where its type can be seen. */
function referenceTo(...types: readonly string[]) {
  const reference = z.string(due('a reference')).refine((text) => mayBe(text, types), {
    error: `it must refer to ${types.join(' or ')}`,
  })
  return z.looseObject({ reference }, due('a reference'))
}

function mayBe(reference: string, types: readonly string[]): boolean {
  const [, type] = /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+$/.exec(reference) ?? []
  return type === undefined || types.includes(type)
}

const item = z.looseObject(
  {
    sequence: number,
    productOrService: coded,
    careTeamSequence: z
      .array(number)
      .max(MOST_CARE_TEAM_OF_AN_ITEM, `at most ${MOST_CARE_TEAM_OF_AN_ITEM} may stand there`)
      .optional(),
    diagnosisSequence: z.array(number).optional(),
    informationSequence: z.array(number).optional(),
    quantity: z
      .looseObject({ value: z.number(due('a number')).positive('it must be above zero') })
      .optional(),
    extension: extensions,
  },
  due('an item'),
)
const numbered = z.looseObject({ sequence: number })

const claim = z.looseObject({
  status: z.literal('active', due('active')),
  use: z.literal('preauthorization', due('preauthorization')),
  type: coded,
  identifier: z
    .array(z.looseObject({ value: z.string(due('a trace number')).min(1, 'it is empty') }), due('a list'))
    .min(1, 'the trace number is missing'),
  patient: referenceTo('Patient'),
  created: z.string(due('an instant')).regex(/^\d{4}(-\d\d(-\d\d(T.+)?)?)?$/, 'an instant is due'),
  insurer: referenceTo('Organization'),
  provider: referenceTo('Organization', 'PractitionerRole', 'Practitioner'),
  priority: coded,
  insurance: z
    .array(numbered.extend({ coverage: referenceTo('Coverage') }), due('a list'))
    .min(1, 'the coverage is missing'),
  diagnosis: z.array(numbered).max(MOST_DIAGNOSES, `at most ${MOST_DIAGNOSES} may stand there`).optional(),
  careTeam: z
    .array(numbered.extend({ provider: referenceTo('Practitioner', 'PractitionerRole', 'Organization') }))
    .max(MOST_CARE_TEAM, `at most ${MOST_CARE_TEAM} may stand there`)
    .optional(),
  supportingInfo: z.array(numbered.extend({ category: coded })).optional(),
  item: z.array(item, due('a list')).min(1, 'nothing is asked for'),
})
type Claim = z.output<typeof claim>

/**
 * What the Claim of a PAS request lacks or has wrong, each with its path: the elements that profile-claim of PAS 2.2.1
 * cannot do without, numbers that stand twice, and numbers that name nothing. An inquiry asks by example, so that its
 * items need less. Empty when nothing is wrong.
 */
export function claimShapeProblems(
  value: unknown,
  { path, isInquiry }: { path: string; isInquiry: boolean },
): readonly string[] {
  const parsed = claim.safeParse(value)
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => `${path}${dotted(issue.path)}: ${issue.message}`)
  }
  return [
    ...repeatedNumbers(parsed.data),
    ...danglingNumbers(parsed.data),
    ...(isInquiry ? [] : parsed.data.item.flatMap(lacking)),
  ].map((problem) => `${path}.${problem}`)
}

function dotted(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
}

function repeatedNumbers(asked: Claim): readonly string[] {
  return (['item', 'diagnosis', 'careTeam', 'supportingInfo', 'insurance'] as const).flatMap((name) => {
    const numbers = (asked[name] ?? []).map(({ sequence }) => sequence)
    return numbers.flatMap((one, index) =>
      numbers.indexOf(one) === index ? [] : [`${name}[${index}].sequence: ${one} stands there twice`],
    )
  })
}

/** Which list the numbers of an item point into. */
const POINTERS = [
  ['careTeamSequence', 'careTeam'],
  ['diagnosisSequence', 'diagnosis'],
  ['informationSequence', 'supportingInfo'],
] as const

function danglingNumbers(asked: Claim): readonly string[] {
  return asked.item.flatMap((one, index) =>
    POINTERS.flatMap(([pointer, list]) => {
      const known = new Set((asked[list] ?? []).map(({ sequence }) => sequence))
      return (one[pointer] ?? [])
        .filter((sequence) => !known.has(sequence))
        .map((sequence) => `item[${index}].${pointer}: no ${list} has the number ${sequence}`)
    }),
  )
}

/** What UM of a 278 cannot do without: request type, certification type, service type and place. */
function lacking(one: Claim['item'][number], index: number): readonly string[] {
  const urls = new Set((one.extension ?? []).map(({ url }) => url))
  const absent = [
    ...(urls.has(pas('extension-serviceItemRequestType')) ? [] : ['extension-serviceItemRequestType']),
    ...(urls.has(pas('extension-certificationType')) ? [] : ['extension-certificationType']),
    ...(coded.safeParse(one['category']).success ? [] : ['category']),
    ...(coded.safeParse(one['locationCodeableConcept']).success ? [] : ['locationCodeableConcept']),
  ]
  return absent.map((name) => `item[${index}].${name}: it is missing or has no code`)
}
