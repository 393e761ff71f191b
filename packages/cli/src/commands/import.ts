import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { openGraph } from '../graph.js'
import { fileSource, importSource, type ImportReport } from '../import-file.js'
import { columns, print, progress, progressDone } from '../output.js'
import { WrongUse } from '../refused.js'
import { findStack } from '../stack.js'

interface Options {
  readonly as: string
  readonly json?: boolean
}

/** `baton import FILE|DIR`: FHIR R4 bundles, one, NDJSON or gzip; exit status 1 when any line was rejected. */
export async function importFiles(path: string, options: Options): Promise<void> {
  const files = await filesAt(path)
  const stack = await findStack()
  const tools = { stack, graph: openGraph(stack) }
  let total = nothing
  for (const file of files) {
    const onProgress = (share: number): void => progress(`${file}  ${Math.round(share * 100)} %`)
    const report = await importSource(tools, fileSource(file), { as: options.as, onProgress })
    total = sum(total, report)
  }
  progressDone()
  print(options.json, total, () => describe(total))
  if (total.rejects.length > 0) process.exitCode = 1
}

const nothing: ImportReport = { patients: 0, resources: {}, encountersByClass: {}, rejects: [], warnings: [] }
const importable = /\.(json|ndjson)(\.gz)?$/

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null)
  if (found === null) throw new WrongUse(`There is no file or folder ${path}.`)
  if (!found.isDirectory()) return [path]
  const names = (await readdir(path)).filter((name) => importable.test(name)).sort()
  if (names.length === 0) throw new WrongUse(`${path} holds no .json, .ndjson or .gz file.`)
  return names.map((name) => join(path, name))
}

function sum(left: ImportReport, right: ImportReport): ImportReport {
  return {
    patients: left.patients + right.patients,
    resources: sumCounts(left.resources, right.resources),
    encountersByClass: sumCounts(left.encountersByClass, right.encountersByClass),
    rejects: [...left.rejects, ...right.rejects],
    warnings: [...left.warnings, ...right.warnings],
  }
}

function sumCounts(left: Record<string, number>, right: Record<string, number>): Record<string, number> {
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort()
  return Object.fromEntries(names.map((name) => [name, (left[name] ?? 0) + (right[name] ?? 0)]))
}

function describe(report: ImportReport): string {
  const counts = (table: Record<string, number>): string =>
    columns(Object.entries(table).map(([name, count]) => [`  ${name}`, String(count)] as const))
  const lines = (rows: ImportReport['rejects']): string[] =>
    rows.map(({ line, reason }) => `  line ${line}: ${reason}`)
  return [
    `${report.patients} patients`,
    counts(report.resources),
    'encounters by class',
    counts(report.encountersByClass),
    `${report.rejects.length} rejects`,
    ...lines(report.rejects),
    `${report.warnings.length} warnings`,
    ...lines(report.warnings.slice(0, 20)),
  ].join('\n')
}
