import { nameKey } from './name-key.js'
import { nameKeys, type HumanName } from './patient.js'

/** What a name besides the one in use is, as in FHIR; OTHER where nobody told. */
export const NAME_USES = ['OFFICIAL', 'USUAL', 'OLD', 'MAIDEN', 'NICKNAME', 'TEMP', 'OTHER'] as const

/** One of the uses. */
export type NameUse = (typeof NAME_USES)[number]

/** A name with what it is. */
export interface UsedName extends HumanName {
  readonly use: NameUse
}

/** A name that a patient has or had besides the one in use, with what it is searched and compared by. */
export interface OtherName extends UsedName {
  readonly familyKey: string
  readonly givenKey: string
}

/** More than this many are no names of one person any more. */
const MOST = 20

/** The names that are told besides the one in use: each once, and none that says the same as it. */
export function besides(inUse: HumanName, told: readonly UsedName[]): readonly OtherName[] {
  const others = new Map<string, OtherName>()
  for (const name of told) {
    const key = nameKey(name.text)
    if (key !== nameKey(inUse.text) && !others.has(key)) others.set(key, { ...name, ...nameKeys(name) })
  }
  return [...others.values()].slice(0, MOST)
}
