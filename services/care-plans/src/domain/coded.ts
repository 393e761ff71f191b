/** A coded value: FHIR Coding without its version. */
export interface Coded {
  readonly system: string | null
  readonly code: string | null
  readonly display: string | null
}

/** The code system of measures (observations). */
export const LOINC = 'http://loinc.org'

/** Whether two codings mean the same: by system and code, or by their words where there is no code. */
export function sameCode(one: Coded, other: Coded): boolean {
  if (one.code === null || other.code === null)
    return one.display === other.display && one.code === other.code
  return one.code === other.code && one.system === other.system
}

/** A coding in words: what people call it, else its code. */
export function wordsOf({ display, code }: Coded): string {
  return display ?? code ?? 'something without a name'
}
