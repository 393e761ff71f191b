import { PUBLISHED } from '@baton/quality-measures/catalogue'
import { codeOf, type PublishedMeasure } from '@baton/quality-measures/published-measure'
import type { Measure } from '../measure.js'

const IDS: Readonly<Record<string, string>> = {
  CMS2: 'measure_01jc000000e0080000000c002a',
  CMS50: 'measure_01jc000000e0080000000c050a',
  CMS68: 'measure_01jc000000e0080000000c068a',
  CMS122: 'measure_01jc000000e0080000000c122a',
  CMS125: 'measure_01jc000000e0080000000c125a',
  'CMS128-1': 'measure_01jc000000e0080000000c128a',
  'CMS128-2': 'measure_01jc000000e0080000000c128b',
  CMS130: 'measure_01jc000000e0080000000c130a',
  CMS131: 'measure_01jc000000e0080000000c131a',
  'CMS137-1': 'measure_01jc000000e0080000000c137a',
  'CMS137-2': 'measure_01jc000000e0080000000c137b',
  CMS139: 'measure_01jc000000e0080000000c139a',
  CMS159: 'measure_01jc000000e0080000000c159a',
  CMS165: 'measure_01jc000000e0080000000c165a',
  CMS529: 'measure_01jc000000e0080000000c529a',
  CMS951: 'measure_01jc000000e0080000000c951a',
}

/** The electronic clinical quality measures of CMS, counted by their own rules over the facts that everybody's are. */
export const publishedMeasures: readonly Measure[] = PUBLISHED.map(asMeasure)

function asMeasure(published: PublishedMeasure): Measure {
  const { title, populations } = published
  const code = codeOf(published)
  const id = IDS[code]
  if (id === undefined) throw new Error(`${code} has no id in the graph.`)
  return {
    id,
    code,
    name: `${title} (${published.cms})`,
    definition:
      `${populations['initial-population'] ?? ''} ${published.lowerIsBetter ? 'Lower is better.' : ''}`.trim(),
    initialPopulation: populations['initial-population'] ?? '',
    denominator: populations.denominator ?? 'None: a cohort is counted, and no rate is made of it.',
    numerator: populations.numerator ?? 'None.',
    exclusions: populations['denominator-exclusion'] ?? 'None.',
    ...(populations['denominator-exception'] ? { exceptions: populations['denominator-exception'] } : {}),
    source: published.source,
    version: published.version,
    subject: published.countedEncounters ? 'Encounter' : 'Patient',
    reasons: {
      met: 'In the numerator.',
      'not-met': 'In the denominator and not in the numerator.',
      excluded: 'An exclusion of the measure applies.',
      excepted: 'An exception is documented, and the numerator is not met.',
      cohort: 'In the cohort.',
    },
    excludes: populations['denominator-exclusion'] ? ['excluded'] : [],
    excepts: populations['denominator-exception'] ? ['excepted'] : [],
    besides: [],
    statistics: [],
    stratified: false,
    published,
    casesSql: `
      select p.id, p.patient_id, null::text as stratum, p.started_at, p.due_at, null::timestamptz as done_at,
             p.in_denominator, p.in_numerator, null::text as beside, p.reason
        from published_case p
       where p.measure_code = '${code}' and p.period_from = $1 and p.period_until = $2 and p.as_of = $3`,
  }
}
