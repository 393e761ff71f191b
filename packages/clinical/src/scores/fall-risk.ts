/**
 * STEADI Stay Independent: CDC (government work), LOINC panel 97874-2; twelve yes/no items, two of which weigh two
 * points. Morse Fall Scale, copyright J. Morse: numeric entry only, no item text is kept.
 */
export const STEADI_VERSION = 'cdc-97874-2'

/** The twelve items, by what they ask. */
export const STEADI_ITEMS = [
  'fell',
  'usesAid',
  'unsteady',
  'holdsFurniture',
  'worried',
  'pushesUp',
  'stepsOntoCurb',
  'rushesToToilet',
  'numbFeet',
  'lightHeaded',
  'sleepMedicine',
  'sadOrDepressed',
] as const

/** One of the items. */
export type SteadiItem = (typeof STEADI_ITEMS)[number]

/** What each item asks for, in words of our own. */
export const STEADI_LABELS: Readonly<Record<SteadiItem, string>> = {
  fell: 'Fell in the past year',
  usesAid: 'Uses a cane or walker, or was told to',
  unsteady: 'Feels unsteady when walking',
  holdsFurniture: 'Holds on to furniture at home',
  worried: 'Is worried about falling',
  pushesUp: 'Pushes up with the hands to stand',
  stepsOntoCurb: 'Has trouble stepping onto a curb',
  rushesToToilet: 'Often rushes to the toilet',
  numbFeet: 'Has lost feeling in the feet',
  lightHeaded: 'Takes medicine that makes light-headed or tired',
  sleepMedicine: 'Takes medicine to sleep or for the mood',
  sadOrDepressed: 'Often feels sad or depressed',
}

const WEIGHS_TWO: ReadonlySet<SteadiItem> = new Set(['fell', 'usesAid'])
const AT_RISK_FROM = 4

/** Points of the items that were answered yes. Somebody who fell is at risk whatever the total. */
export function steadi(yes: readonly SteadiItem[]): { total: number; atRisk: boolean; byFallRule: boolean } {
  const items = new Set(yes)
  const total = [...items].reduce((sum, item) => sum + (WEIGHS_TWO.has(item) ? 2 : 1), 0)
  const byFallRule = total < AT_RISK_FROM && items.has('fell')
  return { total, atRisk: total >= AT_RISK_FROM || byFallRule, byFallRule }
}

/** STEADI's three key questions, for whom the twelve items are too many. */
export const STEADI_KEY_QUESTIONS = ['fell', 'unsteady', 'worried'] as const satisfies readonly SteadiItem[]

/** Whoever answers yes to any of the key questions is at risk. */
export function steadiKeyQuestions(yes: readonly SteadiItem[]): { total: number; atRisk: boolean } {
  const total = STEADI_KEY_QUESTIONS.filter((item) => yes.includes(item)).length
  return { total, atRisk: total > 0 }
}

/** Where the Morse bands begin; another set (25 and 51) circulates. */
export interface MorseBands {
  readonly moderateFrom: number
  readonly highFrom: number
}

/** Points that each of the six parts can have. */
const MORSE_PARTS: readonly (readonly number[])[] = [
  [0, 25],
  [0, 15],
  [0, 15, 30],
  [0, 20],
  [0, 10, 20],
  [0, 15],
]

/** The most that the six parts come to. */
export const MORSE_MOST = 125
/** The bands of a health system that sets none. */
export const USUAL_MORSE_BANDS: MorseBands = { moderateFrom: 25, highFrom: 45 }

/** The band of a total. */
export function morseBand(
  total: number,
  { moderateFrom, highFrom }: MorseBands = USUAL_MORSE_BANDS,
): 'LOW' | 'MODERATE' | 'HIGH' {
  if (total >= highFrom) return 'HIGH'
  return total >= moderateFrom ? 'MODERATE' : 'LOW'
}

/** Adds the six parts as entered; null when a part has points that it cannot have. */
export function morse(
  parts: readonly number[],
  bands: MorseBands = USUAL_MORSE_BANDS,
): { total: number; band: 'LOW' | 'MODERATE' | 'HIGH' } | null {
  if (parts.length !== MORSE_PARTS.length) return null
  if (parts.some((points, index) => !MORSE_PARTS[index]?.includes(points))) return null
  const total = parts.reduce((sum, points) => sum + points, 0)
  return { total, band: morseBand(total, bands) }
}
