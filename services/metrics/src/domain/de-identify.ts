import { isSmall } from './suppress.js'

/** Areas of 20,000 people or fewer by the 2000 census: 45 CFR 164.514(b)(2)(i)(B) lists them as 000. */
export const SMALL_AREAS: ReadonlySet<string> = new Set(
  '036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893'.split(' '),
)

/** What tells a person apart from others, as far as facts know. */
export interface Traits {
  readonly bornOn: string | null
  readonly sex: string | null
  readonly race: string | null
  readonly ethnicity: string | null
  readonly postalCode3: string | null
}

/** The same as far as Safe Harbor lets it be shown. */
export interface SafeTraits {
  readonly age: string | null
  readonly sex: string | null
  readonly race: string | null
  readonly ethnicity: string | null
  readonly postalCode3: string | null
}

/** Ages above 89 are one group, and the year of birth that would tell them is never shown. */
export function safeAge(bornOn: string | null, on: string): string | null {
  if (bornOn === null) return null
  const years =
    Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (on.slice(5, 10) < bornOn.slice(5) ? 1 : 0)
  return years > 89 ? '90+' : String(Math.max(0, years))
}

/** The first three digits of a postal code where more than 20,000 people live, else 000. */
export function safeArea(postalCode: string | null): string | null {
  if (postalCode === null || !/^\d{3}/.test(postalCode)) return null
  const area = postalCode.slice(0, 3)
  return SMALL_AREAS.has(area) ? '000' : area
}

/** The group of people who share what a row would show of them. */
export function groupOf({ sex, race, ethnicity, postalCode3 }: Omit<Traits, 'bornOn'>): string {
  return [sex, race, ethnicity, safeArea(postalCode3)].map((trait) => trait ?? '').join('|')
}

/** The groups of so many people that counting them gives nobody away. */
export function commonGroupsOf(
  groups: readonly (Omit<Traits, 'bornOn'> & { readonly people: number })[],
): readonly string[] {
  const people = new Map<string, number>()
  for (const group of groups) people.set(groupOf(group), (people.get(groupOf(group)) ?? 0) + group.people)
  return [...people].filter(([, count]) => count > 0 && !isSmall(count)).map(([group]) => group)
}

/**
 * What a row may show of a person on a day (45 CFR 164.514(b)(2), domain 9.5): traits that ten people or fewer share
 * are left out, so that a file cannot be counted down to the cells that reports hide (domain 8.6).
 */
export function safeTraits(traits: Traits, on: string, commonGroups: ReadonlySet<string>): SafeTraits {
  const age = safeAge(traits.bornOn, on)
  const { sex, race, ethnicity } = traits
  if (!commonGroups.has(groupOf(traits)))
    return { age, sex: null, race: null, ethnicity: null, postalCode3: null }
  return { age, sex, race, ethnicity, postalCode3: safeArea(traits.postalCode3) }
}
