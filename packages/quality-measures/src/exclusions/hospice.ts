import { isCode, type Chart } from '../chart.js'
import { CODES, SETS } from '../codes.js'
import { assessments, encounters, orders, procedures } from '../performed.js'
import { hadInPeriod } from '../prevalence.js'

/** The value sets that tell hospice care. */
export const HOSPICE_SETS = [
  SETS.inpatient,
  SETS.hospiceEncounter,
  SETS.hospiceAmbulatory,
  SETS.hospiceDiagnosis,
] as const

/** Hospice care for any part of the period: a discharge to it, an encounter, an order, a service, a diagnosis. */
export function inHospice(chart: Chart): boolean {
  return (
    encounters(chart, SETS.inpatient).some(
      ({ disposition, end }) =>
        end !== undefined &&
        chart.inPeriod(chart.day(end)) &&
        (isCode(disposition, CODES.dischargeHomeHospice) ||
          isCode(disposition, CODES.dischargeFacilityHospice)),
    ) ||
    encounters(chart, SETS.hospiceEncounter).some((fact) => chart.overlapsPeriod(chart.days(fact))) ||
    assessments(chart, CODES.hospiceCare).some(
      (fact) => isCode(fact.values, CODES.yes) && chart.overlapsPeriod(chart.days(fact)),
    ) ||
    orders(chart, 'ServiceRequest', SETS.hospiceAmbulatory).some(
      ({ noted }) => noted !== undefined && chart.inPeriod(chart.day(noted)),
    ) ||
    procedures(chart, SETS.hospiceAmbulatory).some((fact) => chart.overlapsPeriod(chart.days(fact))) ||
    hadInPeriod(chart, SETS.hospiceDiagnosis)
  )
}
