import { nameKey } from './name-key.js'
import { nameKeys, type HumanName } from './patient.js'

/** What a name besides the one in use is, as in FHIR; OTHER where nobody told. */
export const NAME_USES = ['OFFICIAL', 'USUAL', 'OLD', 'MAIDEN', 'NICKNAME', 'TEMP', 'OTHER'] as const

/** One of the uses. */
export type NameUse = (typeof NAME_USES)[number]

/** A name with what it is. */
export interface UsedName extends HumanName {
  readonly use: NameUse
  /** Somebody wrote it down here: no system that tells all names anew takes it away. */
  readonly enteredHere?: true
}

/** A name that a patient has or had besides the one in use, with what it is searched and compared by. */
export interface OtherName extends UsedName {
  readonly familyKey: string
  readonly givenKey: string
}

/** More than this many are no names of one person any more. */
export const MOST_OTHER_NAMES = 20

/** The names that are told besides the one in use: each once, and none that says the same as it. */
export function besides(inUse: HumanName, told: readonly UsedName[]): readonly OtherName[] {
  const others = new Map<string, OtherName>()
  for (const name of told) {
    const key = nameKey(name.text)
    if (key !== nameKey(inUse.text) && !others.has(key)) others.set(key, { ...name, ...nameKeys(name) })
  }
  return [...others.values()].slice(0, MOST_OTHER_NAMES)
}

/** The names as somebody wrote them down here: what was known already stays what it was told to be, the rest was entered here. */
export function asEntered(
  inUse: HumanName,
  entered: readonly UsedName[],
  before: readonly OtherName[],
): readonly OtherName[] {
  const known = new Map(before.map((name) => [nameKey(name.text), name]))
  return besides(
    inUse,
    entered.map((name) => {
      const same = known.get(nameKey(name.text))
      return same?.use === name.use ? same : { ...name, enteredHere: true }
    }),
  )
}

/** The names that a system tells anew, with those that were written down here. */
export function toldAnew(
  inUse: HumanName,
  told: readonly OtherName[],
  before: readonly OtherName[],
): readonly OtherName[] {
  return besides(inUse, [...told, ...before.filter(({ enteredHere }) => enteredHere)])
}
