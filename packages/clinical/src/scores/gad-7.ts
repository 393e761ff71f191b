/**
 * GAD-7: anxiety. Spitzer RL et al., Arch Intern Med 2006;166:1092. Copyright Pfizer Inc.; no permission is required to
 * reproduce, translate, display or distribute. Seven items, 0 to 3 each.
 */
export const GAD7_VERSION = 'spitzer-2006'

/** What each item is about, in order, in short words of our own. */
export const GAD7_LABELS = [
  'Nervous or on edge',
  'Cannot control worry',
  'Worries about many things',
  'Trouble relaxing',
  'Restless',
  'Easily annoyed',
  'Afraid of something awful',
] as const

/** How severe: 0-4, 5-9, 10-14, 15-21. */
export type Gad7Band = 'MINIMAL' | 'MILD' | 'MODERATE' | 'SEVERE'

const ITEMS = 7

/** Scores the seven items; refuses a form with missing ones (numbers from 1). */
export function gad7(
  answers: readonly (number | null)[],
):
  | { readonly ok: true; readonly total: number; readonly band: Gad7Band; readonly positive: boolean }
  | { readonly ok: false; readonly missing: readonly number[] } {
  const items = Array.from({ length: ITEMS }, (_, index) => answers[index] ?? null)
  const missing = items.flatMap((answer, index) => (answer === null ? [index + 1] : []))
  if (missing.length > 0) return { ok: false, missing }
  const total = items.reduce<number>((sum, answer) => sum + (answer ?? 0), 0)
  return { ok: true, total, band: gad7Band(total), positive: total >= 10 }
}

/** The band of a total. */
export function gad7Band(total: number): Gad7Band {
  if (total >= 15) return 'SEVERE'
  if (total >= 10) return 'MODERATE'
  return total >= 5 ? 'MILD' : 'MINIMAL'
}
