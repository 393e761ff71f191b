import type { Measure } from '../measure.js'
import { episodesEnded, person, stay, staysEnded } from '../known.js'

const REASONS = {
  readmitted: 'The patient was admitted again within 30 days.',
  'not-readmitted': 'No admission within 30 days is known.',
} as const

interface Rule {
  readonly id: string
  readonly letter: string
  readonly words: string
  readonly numerator: string
  readonly exclusions: string
  /** SQL of the discharges of the period. */
  readonly discharges: string
  readonly adultsOnly: boolean
  /** SQL that says whether stay `j` begins within the 30 days after discharge `i`. */
  readonly within: string
}

const EXACT = `j.at > i.discharged_at and j.at <= i.discharged_at + interval '30 days'`
const CALENDAR = `j.at > i.discharged_at and (j.at at time zone 'UTC')::date - (i.discharged_at at time zone 'UTC')::date between 1 and 30`

function rule({ id, letter, words, numerator, exclusions, discharges, adultsOnly, within }: Rule): Measure {
  const adult = `extract(year from age((i.admitted_at at time zone 'UTC')::date, who.born_on)) >= 18`
  return {
    id,
    code: `readmission-rule-${letter}`,
    name: `Readmission within 30 days, rule ${letter.toUpperCase()}`,
    definition: words,
    initialPopulation: 'Inpatient discharges of the period at which the patient was alive.',
    denominator: 'All of them.',
    numerator,
    exclusions,
    source: 'Baton; all-cause, modelled on the CMS hospital-wide readmission measure, not risk-adjusted',
    version: '1.0.0',
    subject: 'Encounter',
    reasons: REASONS,
    besides: [],
    statistics: [],
    stratified: false,
    casesSql: `
      select i.id, i.patient_id, null::text as stratum, i.discharged_at as started_at,
             i.discharged_at + interval '30 days' as due_at, again.at as done_at, true as in_denominator,
             again.at is not null as in_numerator, null::text as beside,
             case when again.at is null then 'not-readmitted' else 'readmitted' end as reason
        from (${discharges}) i
        left join lateral ${person('i.patient_id')} who on true
        left join lateral (
          select j.at from clinical_fact j
           where j.patient_id = i.patient_id and ${stay('j')} and ${within}
             and j.at <= i.discharged_at + interval '31 days'
           order by j.at limit 1) again on true
       where (who.died_at is null or who.died_at > i.discharged_at)${adultsOnly ? ` and ${adult}` : ''}`,
  }
}

const EPISODES = 'Stays that overlap or follow within 24 hours are one episode (transfer)'

/** How often patients come back within 30 days, counted by four rules that differ in transfers, age and days. */
export const readmissionRules: readonly Measure[] = [
  rule({
    id: 'measure_01jc000000e00800000000020a',
    letter: 'a',
    words: 'Every inpatient stay counts for itself; 30 days are 30 times 24 hours.',
    numerator: 'Those followed by another inpatient stay that began within 30 days.',
    exclusions: 'Patients who had died by the end of the stay.',
    discharges: staysEnded,
    adultsOnly: false,
    within: EXACT,
  }),
  rule({
    id: 'measure_01jc000000e00800000000020b',
    letter: 'b',
    words: `${EPISODES}; 30 days are 30 times 24 hours.`,
    numerator: 'Episodes followed by another that began within 30 days.',
    exclusions: 'Patients who had died by the end of the episode.',
    discharges: episodesEnded,
    adultsOnly: false,
    within: EXACT,
  }),
  rule({
    id: 'measure_01jc000000e00800000000020c',
    letter: 'c',
    words: `${EPISODES}; adults only; 30 days are 30 times 24 hours.`,
    numerator: 'Episodes followed by another that began within 30 days.',
    exclusions:
      'Patients under 18 on the day of admission (UTC), and those who had died by the end of the episode.',
    discharges: episodesEnded,
    adultsOnly: true,
    within: EXACT,
  }),
  rule({
    id: 'measure_01jc000000e00800000000020d',
    letter: 'd',
    words: `${EPISODES}; adults only; 30 days are calendar days (UTC).`,
    numerator: 'Episodes followed by another that began 1 to 30 calendar days later.',
    exclusions:
      'Patients under 18 on the day of admission (UTC), and those who had died by the end of the episode.',
    discharges: episodesEnded,
    adultsOnly: true,
    within: CALENDAR,
  }),
]
