import { charlson, type Charlson, type CharlsonVersion } from '@baton/clinical/scores/charlson'
import type { EncounterRow } from './encounter.js'
import type { ScoredStay } from './lace-of-stay.js'
import type { RiskFactor } from './risk-score.js'

/** A condition with its codes. */
export interface CodedCondition {
  readonly id: string
  /** ICD-10 codes; empty when the condition has a code of another system only. */
  readonly icd10: readonly string[]
}

/** Four groups of the total, as Charlson 1987 drew the line: none, 1-2, 3-4, 5 or more. */
export type CharlsonBand = 'NONE' | 'MILD' | 'MODERATE' | 'SEVERE'

/**
 * Charlson of a stay that ended, with the conditions of the stay and of the twelve months before. Without an ICD-10 code
 * a condition cannot be counted, and the index says that it is incomplete.
 */
export function charlsonOfStay(
  stay: EncounterRow,
  facts: { conditions: readonly CodedCondition[]; age: number | null },
  version: CharlsonVersion,
): ScoredStay {
  const { conditions, age } = facts
  const found = charlson(
    conditions.flatMap(({ icd10 }) => icd10),
    { version, age },
  )
  return {
    instrument: 'CHARLSON',
    version: found.version,
    total: found.total,
    highestTotal: found.total,
    band: charlsonBand(found.total),
    factors: [...found.factors, ...ageFactor(found, age)],
    inputs: {
      groups: found.groups,
      age,
      agePoints: found.agePoints,
      ageAdjustedTotal: found.ageAdjustedTotal,
      conditionIds: conditions.map(({ id }) => id),
      withoutCode: conditions.filter(({ icd10 }) => icd10.length === 0).map(({ id }) => id),
    },
    incomplete: conditions.some(({ icd10 }) => icd10.length === 0),
    offLabel: stay.class === 'OBSENC',
  }
}

/** The points that age adds by Charlson 1994, beside the total. */
function ageFactor({ agePoints, ageAdjustedTotal }: Charlson, age: number | null): readonly RiskFactor[] {
  if (agePoints === null) return []
  const label = 'Age, not counted in the total'
  const input = `${age} years: ${agePoints} points, ${ageAdjustedTotal} with them`
  return [{ code: 'AGE', label, input, points: null }]
}

/** The group of a total. */
export function charlsonBand(total: number): CharlsonBand {
  if (total >= 5) return 'SEVERE'
  if (total >= 3) return 'MODERATE'
  return total >= 1 ? 'MILD' : 'NONE'
}
