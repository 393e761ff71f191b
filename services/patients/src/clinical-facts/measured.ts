import type { Sensitivity } from '@baton/events/sensitivity'
import type { FactCode } from '@baton/fhir/facts/clinical-fact'
import type { PatientFact } from './fact-of-entry.js'

/** One value that an observation measured: of a blood pressure there are two. */
export interface Measured {
  readonly patientId: string
  readonly observationId: string
  readonly code: FactCode
  readonly value: number
  readonly unit: string | null
  readonly at: Date
  readonly sensitivity: Sensitivity
}

const LOINC = 'http://loinc.org'
/** FHIR statuses of an observation whose value holds. */
const HOLDS: ReadonlySet<string> = new Set(['final', 'amended', 'corrected'])

/** The numbers of an imported observation that holds, under the LOINC code where it has one. */
export function measuredIn({ patientId, fact }: PatientFact): readonly Measured[] {
  if (fact.type !== 'Observation' || fact.negated || !HOLDS.has(fact.status ?? '')) return []
  const at = new Date(fact.start ?? fact.noted ?? NaN)
  if (Number.isNaN(at.getTime())) return []
  const about = {
    patientId,
    observationId: fact.id,
    at,
    sensitivity: fact.sensitivity ?? 'NONE',
  }
  return [fact, ...(fact.parts ?? [])].flatMap(({ codes = [], value, unit = null }) => {
    const code = codes.find(({ system }) => system === LOINC) ?? codes[0]
    return code && value !== undefined ? [{ ...about, code, value, unit: unit ?? null }] : []
  })
}
