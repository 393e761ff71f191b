import { SETS } from './codes.js'
import { HOSPICE_SETS, inHospice } from './exclusions/hospice.js'
import { encounters, isSurvey } from './performed.js'
import { proportion, type PublishedMeasure } from './published-measure.js'

const VISITS = [
  SETS.officeVisit,
  SETS.annualWellness,
  SETS.preventiveEstablishedAdult,
  SETS.preventiveInitialAdult,
  SETS.homeHealthcare,
  SETS.ophthalmologicalServices,
  SETS.individualCounseling,
  SETS.nursingFacilityDischarge,
  SETS.nursingFacilityVisit,
  SETS.longTermCareServices,
  SETS.audiologyVisit,
  SETS.telephoneVisit,
  SETS.virtualEncounter,
  SETS.physicalTherapy,
  SETS.occupationalTherapy,
] as const

/** Falls: older people are asked about them once a year. */
export const cms139: PublishedMeasure = {
  cms: 'CMS139',
  title: 'Falls: screening for future fall risk',
  version: '1.0.0',
  source: 'Modelled on CMS139 (QI-Core, measurement period 2025), eCQI Resource Center',
  lowerIsBetter: false,
  populations: {
    'initial-population': 'Aged 65 and older at the beginning of the period, with a visit in it.',
    denominator: 'The initial population.',
    'denominator-exclusion': 'Hospice care in the period.',
    numerator: 'Screened for the risk to fall in the period.',
  },
  valueSets: [...VISITS, ...HOSPICE_SETS, SETS.fallsScreening],
  candidates: { type: 'Encounter', valueSets: VISITS },
  count: (chart) =>
    proportion({
      initialPopulation:
        (chart.ageOn(chart.period.from) ?? 0) >= 65 &&
        encounters(chart, ...VISITS).some((fact) => chart.withinPeriod(chart.days(fact))),
      excluded: () => inHospice(chart),
      met: () =>
        chart
          .coded('Observation', SETS.fallsScreening)
          .some((fact) => isSurvey(fact) && chart.withinPeriod(chart.days(fact))),
    }),
}
