import type { Sensitivity } from '@baton/events/sensitivity'
import type { PatientFact } from '../clinical-facts/fact-of-entry.js'

/** The table `medication_fill`. */
export interface MedicationFillRow {
  readonly id: string
  readonly patientId: string
  readonly resourceId: string
  readonly filledAt: Date
  readonly ingredients: readonly string[]
  readonly supplyDays: number
  readonly sensitivity: Sensitivity
}

const PICKED_UP: readonly string[] = ['completed', 'in-progress']

/** The fill that a fact tells of, or takes back; null for what is none. */
export function fillOf({ patientId, fact }: PatientFact): Omit<MedicationFillRow, 'id'> | null {
  if (fact.type !== 'MedicationDispense') return null
  const { id: resourceId, start, status = 'completed', ingredients = [], sensitivity = 'NONE' } = fact
  const isFill = start !== undefined && PICKED_UP.includes(status) && ingredients.length > 0
  const supplyDays = isFill ? Math.round(fact.supplyDays ?? 0) : 0
  const filledAt = new Date(start ?? 0)
  return { patientId, resourceId, filledAt, ingredients, supplyDays, sensitivity }
}
