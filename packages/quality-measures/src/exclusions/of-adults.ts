import type { Chart } from '../chart.js'
import { FRAILTY_SETS, isFrail, isSeriouslyIll } from './frailty.js'
import { HOSPICE_SETS, inHospice } from './hospice.js'
import { livesInNursingHome } from './nursing-home.js'
import { PALLIATIVE_SETS, inPalliativeCare } from './palliative-care.js'

/** The value sets that tell the exclusions that many measures of adults share. */
export const ADULT_EXCLUSION_SETS = [...HOSPICE_SETS, ...PALLIATIVE_SETS, ...FRAILTY_SETS] as const

/** Who many measures of adults leave out, in words. */
export const ADULT_EXCLUSIONS =
  'Hospice or palliative care in the period; 66 and older in a nursing home, or frail with advanced illness.'

/** In hospice or palliative care; or 66 and older by the end of the period and in a nursing home, or frail and seriously ill. */
export function isExcludedAdult(chart: Chart): boolean {
  if (inHospice(chart) || inPalliativeCare(chart)) return true
  if ((chart.ageOn(chart.period.to) ?? 0) < 66) return false
  return livesInNursingHome(chart) || (isFrail(chart) && isSeriouslyIll(chart))
}
