import type { Days } from '../domain/window.js'
import type { Measure } from '../measures/measure.js'

/** A count of a population; null where it must not be shown. */
export interface PopulationCount {
  readonly code: 'initial-population' | 'denominator' | 'numerator'
  readonly count: number | null
}

const POPULATIONS = 'http://terminology.hl7.org/CodeSystem/measure-population'
const ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'

/** What every MeasureReport of ours says (FHIR R4). */
export function reportOf(
  measure: Measure,
  { id, type, period, date }: { id: string; type: 'individual' | 'summary'; period: Days; date: Date },
) {
  return {
    resourceType: 'MeasureReport',
    id,
    status: 'complete',
    type,
    measure: `urn:baton:measure:${measure.code}|${measure.version}`,
    date: date.toISOString(),
    period,
  }
}

/** A population as a report tells it; a hidden count says that it is hidden. */
export function populationOf({ code, count }: PopulationCount) {
  const coded = { code: { coding: [{ system: POPULATIONS, code }] } }
  return count === null
    ? { ...coded, _count: { extension: [{ url: ABSENT, valueCode: 'masked' }] } }
    : { ...coded, count }
}
