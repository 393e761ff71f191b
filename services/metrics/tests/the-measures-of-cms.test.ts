import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { clinicalFactOf, type ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import { PUBLISHED } from '@baton/quality-measures/catalogue'
import { codeOf } from '@baton/quality-measures/published-measure'
import { Chart } from '@baton/quality-measures/chart'
import { readValueSets } from '@baton/quality-measures/read-value-sets'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph } from '@baton/testing/test-subgraph'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { definition } from '../src/definition.js'
import { exportFileJob } from '../src/jobs/export-file.js'
import { ana, dataOf, jo, startMetrics, told, type Started } from './fixtures.js'

const NUMBERS = `initialPopulation denominator numerator rate exclusions { code count } exceptions { code count }
  strata { code denominator } measure { code name numerator } cases(population: NUMERATOR) { edges { node { patient { id } reason explanation } } }`

type Asking = { readonly subgraph: Pick<Started['subgraph'], 'query' | 'deliver'> }

async function measured({ subgraph }: Asking, question: object, who = jo, fields = NUMBERS) {
  const answer = await subgraph.query(
    who,
    `query ($code: String!, $period: PeriodInput!, $asOf: DateTime, $by: MeasureStratifier) {
      measureResult(code: $code, period: $period, asOf: $asOf, stratifyBy: $by) { ${fields} } }`,
    question,
  )
  return answer.errors ? answer : dataOf(answer)?.['measureResult']
}

/** Tells metrics what patients would of a patient's resources. */
async function tell({ subgraph }: Asking, facts: readonly ClinicalFact[], at: string): Promise<string> {
  const patientId = newId('patient')
  const payload = { patientId, facts: facts.map((fact) => ({ ...fact })) }
  await subgraph.deliver(told('clinical-fact.recorded.v1', { subject: patientId, patientId, at, payload }))
  return patientId
}

interface Population {
  readonly code: { readonly coding: readonly [{ readonly code: string }] }
  readonly count?: number
}

describe('with made-up lists of codes', () => {
  let start: Started
  let poor: string
  const period = { start: '2025-01-01', end: '2025-12-31' }
  const coded = (code: string) => ({ codes: [{ system: 'urn:test', code }] })
  const diabetic = (value: number | null, more: readonly ClinicalFact[] = []): readonly ClinicalFact[] => [
    { type: 'Patient', id: 'p', bornOn: '1955-06-01' },
    { type: 'Condition', id: 'c', status: 'active', start: '2010-01-01T05:00:00Z', ...coded('diabetes') },
    {
      ...{ type: 'Encounter', id: 'e', status: 'finished', class: 'AMB', ...coded('officeVisit') },
      ...{ start: '2025-03-01T14:00:00Z', end: '2025-03-01T14:15:00Z' },
    },
    ...(value === null ? [] : [result(value)]),
    ...more,
  ]
  const result = (value: number): ClinicalFact => ({
    ...{ type: 'Observation', id: `a1c-${value}`, status: 'final', value, unit: '%', ...coded('hba1c') },
    ...{ start: '2025-03-01T14:00:00Z', categories: [{ system: 'urn:test', code: 'laboratory' }] },
  })

  beforeAll(async () => {
    start = await startMetrics()
    poor = await tell(start, diabetic(9.4), '2025-03-02T12:00:00Z')
    await tell(start, diabetic(7.1), '2025-03-02T12:00:00Z')
    await tell(start, diabetic(null, [{ ...hospice, status: 'completed' }]), '2025-03-02T12:00:00Z')
    await tell(start, [{ type: 'Patient', id: 'p', bornOn: '1955-06-01' }], '2025-03-02T12:00:00Z')
  })
  const hospice = {
    ...{ type: 'Procedure', id: 'h', start: '2025-02-01T12:00:00Z', ...coded('hospiceAmbulatory') },
  }
  afterAll(() => start.subgraph.close())

  test('who counts is worked out by the published rules, and stands behind the number', async () => {
    expect(await measured(start, { code: 'CMS122', period })).toMatchObject({
      ...{ initialPopulation: 3, denominator: 2, numerator: 1, rate: 0.5 },
      exclusions: [{ code: 'excluded', count: 1 }],
      measure: { code: 'CMS122', name: 'Diabetes: glycemic status assessment greater than 9 % (CMS122)' },
      cases: {
        edges: [{ node: { patient: { id: poor }, reason: 'met', explanation: 'In the numerator.' } }],
      },
    })
  })

  test('as of an earlier day it comes to what was known then, however often it is asked', async () => {
    await tell(start, diabetic(10), '2025-06-01T12:00:00Z')
    const then = { code: 'CMS122', period, asOf: '2025-05-31T12:00:00Z' }
    const once = await measured(start, then)
    expect(once).toMatchObject({ initialPopulation: 3, numerator: 1 })
    expect(await measured(start, then)).toEqual(once)
    expect(await measured(start, { code: 'CMS122', period })).toMatchObject({
      initialPopulation: 4,
      numerator: 2,
    })
  })

  test('it is split like every other measure, and small counts are hidden from analysts', async () => {
    const split = { code: 'CMS122', period, by: 'AGE_BAND' }
    expect(await measured(start, split)).toMatchObject({ strata: [{ code: '65-74', denominator: 3 }] })
    expect(await measured(start, split, ana, 'suppressed denominator numerator rate')).toEqual({
      ...{ suppressed: true, denominator: null, numerator: null, rate: null },
    })
  })

  /** The lines of a file that is made of CMS122. */
  async function reportsOf(kind: string) {
    const { subgraph } = start
    const answer = await subgraph.query(
      jo,
      `mutation ($input: StartExportInput!) { startExport(input: $input) { export { id } userErrors { __typename } } }`,
      {
        input: {
          ...{ kind, format: 'NDJSON', measureCode: 'CMS122', period },
          idempotencyKey: `a-report-of-cms122-${kind}`,
        },
      },
    )
    const { id } = dataOf(answer)?.['startExport'].export ?? {}
    await exportFileJob.run(subgraph.deps, { exportId: id }, new AbortController().signal)
    const [{ data }] = await subgraph.db.query(
      "select string_agg(convert_from(data, 'utf8'), '' order by first_byte) as data from export_chunk where export_id = $1",
      [id],
    )
    return String(data)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  }
  const countsOf = ({ group: [{ population }] }: { group: [{ population: readonly Population[] }] }) =>
    population.map(({ code, count }) => [code.coding[0].code, count])

  test('FHIR MeasureReports are made of it, with who is excluded', async () => {
    const [summary] = await reportsOf('SUMMARY_MEASURE_REPORT')
    expect(summary).toMatchObject({ resourceType: 'MeasureReport', type: 'summary' })
    expect(countsOf(summary)).toEqual([
      ['initial-population', 4],
      ['denominator', 3],
      ['denominator-exclusion', 1],
      ['numerator', 2],
    ])
    const individual = await reportsOf('INDIVIDUAL_MEASURE_REPORTS')
    expect(
      individual.map((one) => Object.fromEntries(countsOf(one))).filter((one) => one.denominator === 0),
    ).toEqual([{ 'initial-population': 1, denominator: 0, 'denominator-exclusion': 1, numerator: 0 }])
    const criteria = individual.flatMap(({ evaluatedResource: [{ extension }] }) => extension[0].valueString)
    expect(criteria.sort()).toEqual(['denominator', 'denominator-exclusion', 'numerator', 'numerator'])
  })
})

test('a measure whose lists were not given says so, and counts nobody', async () => {
  const subgraph = await testSubgraph(definition, { clock: clockAt('2026-11-30T17:00:00Z') })
  try {
    const period = { start: '2025-01-01', end: '2025-12-31' }
    const answer = await measured({ subgraph }, { code: 'CMS2', period })
    expect(answer.errors[0].extensions['code']).toBe('VALUE_SETS_MISSING')
    expect(answer.errors[0].message).toContain('MEASURE_VALUE_SETS')
  } finally {
    await subgraph.close()
  }
})

/* The QI-Core cases, told to metrics as an import would: the graph comes to what the functions come to, case by case. */

const folder = resolve(import.meta.dirname, '../../../../shared/data/measures')
const withData = existsSync(folder) ? describe : describe.skip
if (!existsSync(folder))
  process.stderr.write('The QI-Core cases are not at hand (../shared/data): they are not told to metrics.\n')

interface Case {
  readonly period: { readonly start: string; readonly end: string }
  readonly resources: readonly { readonly resourceType: string; readonly id: string }[]
}

function casesOf(file: string): readonly Case[] {
  const text = gunzipSync(readFileSync(join(folder, 'cases', `${file}.dev.ndjson.gz`))).toString('utf8')
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Case]))
}

function factsOf({ resources }: Case): readonly ClinicalFact[] {
  const byKey = new Map(resources.map((one) => [`${one.resourceType}/${one.id}`, one]))
  return resources.flatMap((one) => {
    const read = { ...one }
    return (
      clinicalFactOf(read, `${one.resourceType}/${one.id}`, {
        dayStart: (day) => new Date(`${day}T00:00:00Z`),
        follow: (reference) => ({ ...byKey.get(reference) }),
        idOf: (reference) => reference,
      }) ?? []
    )
  })
}

withData('the QI-Core cases', () => {
  test.each([
    ['CMS2', 'PCSDepressionScreenAndFollowUpFHIR'],
    ['CMS50', 'CRLReceiptofSpecialistReportFHIR'],
    ['CMS122', 'DiabetesGlycemicStatusAssessmentGreaterThan9PercentFHIR'],
    ['CMS128-1', 'AntidepressantMedicationManagementFHIR'],
    ['CMS159', 'DepressionRemissionatTwelveMonthsFHIR'],
    ['CMS165', 'ControllingHighBloodPressureFHIR'],
    ['CMS529', 'CMSFHIR529HybridHospitalWideReadmission'],
  ])('%s over the facts of production', async (code, file) => {
    const valueSets = await readValueSets(join(folder, 'reference/valuesets'), file)
    const subgraph = await testSubgraph(definition, {
      clock: clockAt('2027-12-31T17:00:00Z'),
      env: { ORGANIZATION_TIME_ZONE: 'UTC', MEASURE_VALUE_SETS: join(folder, 'reference/valuesets') },
      deps: { valueSets },
    })
    try {
      const cases = casesOf(file)
      const [{ period } = { period: { start: '', end: '' } }] = cases
      const expected = { initial: 0, denominator: 0, numerator: 0 }
      const measure = PUBLISHED.find((one) => codeOf(one) === code)
      for (const one of cases) {
        const facts = factsOf(one)
        await tell({ subgraph }, facts, '2026-01-01T00:00:00Z')
        const span = { from: period.start, to: period.end }
        const counted = measure?.count(new Chart(facts, { valueSets, period: span, timeZone: 'UTC' })) ?? {}
        const isOut = counted['denominator-exclusion'] || counted['denominator-exception']
        expected.initial += counted['initial-population'] ?? 0
        expected.denominator += isOut ? 0 : (counted.denominator ?? 0)
        expected.numerator += counted.numerator ?? 0
      }
      expect(expected.initial).toBeGreaterThan(9)
      expect(await measured({ subgraph }, { code, period })).toMatchObject({
        initialPopulation: expected.initial,
        denominator: expected.denominator,
        numerator: expected.numerator,
      })
    } finally {
      await subgraph.close()
    }
  })
})
