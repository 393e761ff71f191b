import { CHARLSON, type CharlsonGroup } from './charlson-codes.js'
import { sumOf, type ScoreFactor } from './score-factor.js'

/**
 * Charlson Comorbidity Index. Weights of 1987 (Charlson ME et al., J Chronic Dis 1987;40:373) or of 2011 (Quan H et al.,
 * Am J Epidemiol 2011;173:676); ICD-10 groups: Quan H et al., Med Care 2005;43:1130. Age points: Charlson M et al.,
 * J Clin Epidemiol 1994;47:1245.
 */
export type CharlsonVersion = '1987' | '2011'

/** The index with its groups. */
export interface Charlson {
  readonly version: CharlsonVersion
  /** Groups that count, milder forms left out. */
  readonly groups: readonly CharlsonGroup[]
  readonly factors: readonly ScoreFactor[]
  readonly total: number
  /** null when no age was given. */
  readonly agePoints: number | null
  readonly ageAdjustedTotal: number | null
}

/** The worse form counts instead of the milder one. */
const SUPPRESSES: readonly (readonly [worse: CharlsonGroup, milder: CharlsonGroup])[] = [
  ['MSLD', 'MLD'],
  ['DMC', 'DM'],
  ['METS', 'CANC'],
]

/** Computes the index of a set of ICD-10 codes, dots and case ignored; a group counts once. */
export function charlson(
  codes: readonly string[],
  { version = '1987', age = null }: { version?: CharlsonVersion; age?: number | null } = {},
): Charlson {
  const groups = countedGroups(codes.flatMap(charlsonGroupsOf))
  const factors = groups.map((group) => ({
    code: group,
    label: CHARLSON[group].label,
    input: [...new Set(codes)].filter((code) => charlsonGroupsOf(code).includes(group)).join(', '),
    points: version === '1987' ? CHARLSON[group].weight1987 : CHARLSON[group].weight2011,
  }))
  const total = sumOf(factors)
  const agePoints = age === null ? null : charlsonAgePoints(age)
  return {
    version,
    groups,
    factors,
    total,
    agePoints,
    ageAdjustedTotal: agePoints === null ? null : total + agePoints,
  }
}

interface Prefix {
  readonly prefix: string
  readonly group: CharlsonGroup
}

/** Every prefix names at least a category, `I21`. */
const CATEGORY_LENGTH = 3

const PREFIXES_OF_CATEGORY: ReadonlyMap<string, readonly Prefix[]> = byCategory(
  Object.entries(CHARLSON).flatMap(
    ([group, { prefixes }]) => prefixes.map((prefix) => ({ prefix, group: group as CharlsonGroup })), // the keys of CHARLSON are groups
  ),
)

function byCategory(all: readonly Prefix[]): ReadonlyMap<string, readonly Prefix[]> {
  const found = new Map<string, Prefix[]>()
  for (const one of all) {
    const category = one.prefix.slice(0, CATEGORY_LENGTH)
    found.set(category, [...(found.get(category) ?? []), one])
  }
  return found
}

/** The groups that a code stands for; nearly always one or none. */
export function charlsonGroupsOf(code: string): readonly CharlsonGroup[] {
  const plain = code.replace(/[.\s]/g, '').toUpperCase()
  const among = PREFIXES_OF_CATEGORY.get(plain.slice(0, CATEGORY_LENGTH)) ?? []
  return [...new Set(among.filter(({ prefix }) => plain.startsWith(prefix)).map(({ group }) => group))]
}

/** Below 50 none, then one point a decade, at most four. */
export function charlsonAgePoints(age: number): number {
  return Math.max(0, Math.min(4, Math.floor(age / 10) - 4))
}

function countedGroups(found: readonly CharlsonGroup[]): readonly CharlsonGroup[] {
  const all = new Set(found)
  for (const [worse, milder] of SUPPRESSES) if (all.has(worse)) all.delete(milder)
  return [...all]
}
