import { MEDICATION_CLASSES, type MedicationClass } from './classes.js'
import { daysCovered, type Fill } from './days-covered.js'

/** Drugs that are taken for good together, of which it is counted whether the patient has them at hand. */
interface TrackedDrugs {
  readonly classes: readonly MedicationClass[]
  /** Drugs that replace these: whoever picks one up is not measured by these any more. */
  readonly instead: readonly string[]
}

/** The three groups of PQA's Proportion of Days Covered. */
export const TRACKED = {
  statins: { classes: ['statin'], instead: [] },
  reninAngiotensin: { classes: ['ace-inhibitor', 'arb'], instead: ['sacubitril'] },
  diabetes: {
    classes: ['biguanide', 'sulfonylurea', 'dpp4-inhibitor', 'glp1-agonist', 'sglt2-inhibitor', 'glitazone'],
    instead: ['insulin'],
  },
} as const satisfies Readonly<Record<string, TrackedDrugs>>

/** The lowest proportion of days covered of the tracked drugs that somebody takes; null when none can be judged. */
export function lowestAdherence(
  fills: readonly Fill[],
  period: { readonly from: string; readonly to: string },
): number | null {
  const proportions = Object.values<TrackedDrugs>(TRACKED).flatMap(({ classes, instead }) => {
    if (fills.some(({ drug, day }) => instead.includes(drug) && day >= period.from && day <= period.to))
      return []
    const drugs = new Set<string>(classes.flatMap((name): readonly string[] => MEDICATION_CLASSES[name]))
    const result = daysCovered(
      fills.filter(({ drug }) => drugs.has(drug)),
      period,
    )
    return result ? [result.covered / result.days] : []
  })
  return proportions.length > 0 ? Math.min(...proportions) : null
}
