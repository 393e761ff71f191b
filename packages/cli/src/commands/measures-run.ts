import { publishedRates } from '@baton/quality-measures/catalogue'
import { readValueSets } from '@baton/quality-measures/read-value-sets'
import { readCases, valueSetFolder, type MeasureCase } from '../measure-cases/case-files.js'
import { runCase, type Compared } from '../measure-cases/run-case.js'
import { Refused } from '../refused.js'

interface Options {
  readonly valueSets?: string
  readonly json?: boolean
}

interface CaseReport {
  readonly case: string
  readonly description: string
  readonly populations: readonly Compared[]
  readonly matched: boolean
  /** Why it came out otherwise than expected; none when it matched. */
  readonly reasons: readonly string[]
}

interface MeasureReport {
  readonly cms: string
  readonly measure: string
  readonly matched: number
  readonly total: number
  readonly cases: readonly CaseReport[]
}

/** `baton measures run DIR`: our populations beside the expected ones; exit status 1 when one differs. */
export async function measuresRun(dir: string, options: Options): Promise<void> {
  const cases = await readCases(dir)
  const folder = options.valueSets ?? (await valueSetFolder(dir))
  const reports: MeasureReport[] = []
  const unknown = new Set<string>()
  for (const [cms, own] of byMeasure(cases)) {
    const report = await runMeasure(cms, own, folder)
    if (report) reports.push(report)
    else unknown.add(cms)
  }
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ measures: reports, notImplemented: [...unknown] }, null, 2)}\n`
      : [...reports.flatMap(linesOf), ...notesOn(unknown)].join('\n') + '\n',
  )
  const missed = reports.filter(({ matched, total }) => matched < total)
  if (missed.length > 0)
    throw new Refused(`${missed.map(({ cms }) => cms).join(', ')}: not every case came out as expected.`)
}

function byMeasure(cases: readonly MeasureCase[]): ReadonlyMap<string, MeasureCase[]> {
  const found = new Map<string, MeasureCase[]>()
  for (const one of cases) found.set(one.cms, [...(found.get(one.cms) ?? []), one])
  return found
}

async function runMeasure(
  cms: string,
  cases: readonly MeasureCase[],
  folder: string,
): Promise<MeasureReport | null> {
  const rates = publishedRates(cms)
  const name = cases[0]?.measure ?? cms
  if (rates.length === 0) return null
  const valueSets = await readValueSets(folder, name).catch(() => {
    throw new Refused(`There are no value sets (.json, .json.gz) that can be read in ${folder}.`)
  })
  const reports = cases.map((one): CaseReport => {
    const { populations, reasons } = runCase(rates, one, valueSets)
    const matched = populations.every(({ expected, got }) => expected === got)
    return { case: one.case, description: one.description ?? '', populations, matched, reasons }
  })
  const matched = reports.filter((report) => report.matched).length
  return { cms, measure: name, matched, total: reports.length, cases: reports }
}

function linesOf({ cms, measure, matched, total, cases }: MeasureReport): readonly string[] {
  return [`${cms}  ${measure}: ${matched} of ${total} cases matched`, ...cases.flatMap(linesOfCase), '']
}

function linesOfCase({
  case: id,
  description,
  populations,
  matched,
  reasons,
}: CaseReport): readonly string[] {
  const counts = populations.map(({ population, expected, got }) =>
    expected === got ? `${population} ${got}` : `${population} ${got}, expected ${expected}`,
  )
  const why = matched ? [] : [`Its authors say: ${description || 'nothing.'}`, ...reasons]
  return [
    `  ${matched ? 'ok  ' : 'FAIL'} ${id}  ${counts.join(' | ')}`,
    ...why.map((line) => `       ${line}`),
  ]
}

function notesOn(unknown: ReadonlySet<string>): readonly string[] {
  return unknown.size > 0 ? [`Not implemented, and so not run: ${[...unknown].join(', ')}.`] : []
}
