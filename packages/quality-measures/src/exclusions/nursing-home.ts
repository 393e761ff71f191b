import { isCode, type Chart } from '../chart.js'
import { CODES } from '../codes.js'
import { assessments } from '../performed.js'

/** The last housing status on or before the end of the period is a nursing home. */
export function livesInNursingHome(chart: Chart): boolean {
  const known = assessments(chart, CODES.housingStatus)
    .flatMap((fact) => {
      const at = fact.end ?? fact.start
      return at !== undefined && chart.day(at) <= chart.period.to ? [{ at, values: fact.values }] : []
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  return isCode(known.at(-1)?.values, CODES.livesInNursingHome)
}
