import type { Subject } from '../domain/measure-case.js'
import type { RowKey } from '../domain/export-job.js'
import { caseSelection, countRows } from './case-rows.js'
import { pageOf, type ExportSource } from './export-source.js'
import { leftOutOf, type Measure } from '../measures/measure.js'
import { populationsOf, reportOf } from './measure-report.js'

interface PersonRow {
  readonly key: RowKey
  readonly patientId: string
  readonly cases: readonly { id: string; inDenominator: boolean; inNumerator: boolean; reason: string }[]
}

/** The FHIR type of what a case is. */
const REFERENCES: Readonly<Record<Subject, string>> = {
  TransitionEpisode: 'EpisodeOfCare',
  Authorization: 'Claim',
  Encounter: 'Encounter',
  Referral: 'ServiceRequest',
  Appointment: 'Appointment',
  Patient: 'Patient',
}

/** The population that a resource was counted in, as Da Vinci DEQM tells it. */
const CRITERIA = 'http://hl7.org/fhir/us/davinci-deqm/StructureDefinition/extension-criteriaReference'

const byPatient = (selection: string): string => `
  select patient_id as "patientId", array[patient_id, patient_id] as key,
         jsonb_agg(jsonb_build_object('id', id, 'inDenominator', in_denominator, 'inNumerator', in_numerator, 'reason', reason)
                   order by started_at, id) as cases
    from (${selection}) every group by patient_id`

/** One MeasureReport per patient, with what was evaluated. */
export const individualReports: ExportSource = {
  columns: () => [],

  async count(tools) {
    const { sql, parameters } = caseSelection(tools)
    return countRows(tools.db, byPatient(sql), parameters)
  },

  async page(tools, after, limit) {
    const { sql, parameters, measure } = caseSelection(tools)
    const n = parameters.length
    const rows: PersonRow[] = await tools.db.query(
      `select * from (${byPatient(sql)}) people where $${n + 1}::text is null or "patientId" > $${n + 1}
        order by "patientId" limit $${n + 2}`,
      [...parameters, after?.[0] ?? null, limit + 1],
    )
    const { job } = tools
    return pageOf(rows, limit, ({ patientId, cases }) => ({
      patientId,
      values: {
        ...reportOf(measure, {
          id: `${job.id.replace('_', '-')}-${patientId.slice(-12)}`,
          type: 'individual',
          period: job.period,
          date: job.asOf,
        }),
        subject: { reference: `Patient/${patientId}` },
        group: [{ population: populationsOf(measure, countsOf(measure, cases)) }],
        evaluatedResource: cases.map((one) => ({
          extension: [{ url: CRITERIA, valueString: lastPopulationOf(measure, one) }],
          reference: `${REFERENCES[measure.subject]}/${one.id}`,
        })),
      },
    }))
  },
}

function countsOf(measure: Measure, cases: PersonRow['cases']) {
  const leftOut = cases.filter(({ inDenominator }) => !inDenominator)
  return {
    initialPopulation: cases.length,
    denominator: cases.length - leftOut.length,
    numerator: cases.filter(({ inNumerator }) => inNumerator).length,
    leftOut: leftOutOf(measure).map((reason) => leftOut.filter((one) => one.reason === reason).length),
  }
}

function lastPopulationOf(
  { excludes = [], excepts = [] }: Measure,
  { inDenominator, inNumerator, reason }: PersonRow['cases'][number],
): string {
  if (inNumerator) return 'numerator'
  if (inDenominator) return 'denominator'
  if (excludes.includes(reason)) return 'denominator-exclusion'
  return excepts.includes(reason) ? 'denominator-exception' : 'initial-population'
}
