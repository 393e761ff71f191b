import type { Counts } from '../domain/counts.js'
import type { Days } from '../domain/window.js'
import type { Measure } from '../measures/measure.js'

/** A count of a population; null where it must not be shown. */
interface PopulationCount {
  readonly code:
    'initial-population' | 'denominator' | 'denominator-exclusion' | 'denominator-exception' | 'numerator'
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

/**
 * The populations of a measure by their counts. The denominator is what remains without exclusions and exceptions, as
 * everywhere in the graph; these stand beside it where the measure has them.
 */
export function populationsOf(measure: Measure, counts: Omit<Counts, 'besides' | 'statistics'>) {
  const { excludes = [], excepts = [] } = measure
  const { initialPopulation, denominator, numerator, leftOut } = counts
  const told: readonly PopulationCount[] = [
    { code: 'initial-population', count: initialPopulation },
    { code: 'denominator', count: denominator },
    ...sumOf('denominator-exclusion', leftOut.slice(0, excludes.length)),
    ...sumOf('denominator-exception', leftOut.slice(excludes.length, excludes.length + excepts.length)),
    { code: 'numerator', count: numerator },
  ]
  return told.map(populationOf)
}

/** One hidden reason hides the sum: it would be told by the others. */
function sumOf(
  code: PopulationCount['code'],
  counts: readonly (number | null)[],
): readonly PopulationCount[] {
  if (counts.length === 0) return []
  const isHidden = counts.includes(null)
  return [{ code, count: isHidden ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) }]
}

/** A population as a report tells it; a hidden count says that it is hidden. */
function populationOf({ code, count }: PopulationCount) {
  const coded = { code: { coding: [{ system: POPULATIONS, code }] } }
  return count === null
    ? { ...coded, _count: { extension: [{ url: ABSENT, valueCode: 'masked' }] } }
    : { ...coded, count }
}
