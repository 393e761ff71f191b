import { copyFileSync, existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { newId } from '@baton/service-kit/ids'
import type { TestSubgraph } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import type { PatientsDeps } from '../src/deps.js'
import { runImport } from '../src/fhir-import/run-import.js'
import { queueImport } from '../src/operations/import/queue-import.js'

/** Real input by other authors; it stays outside the repository. */
export const dataFolder = resolve(import.meta.dirname, '../../../../shared/data')

/** Whether the real input is at hand. */
export const hasData = existsSync(join(dataFolder, 'synthea'))

type Patients = TestSubgraph<PatientsDeps>

/** The answer about an import. */
export interface ImportAnswer {
  id: string
  status: string
  statusReason: string | null
  progress: number
  lines: number
  patients: number
  created: number
  changed: number
  unchanged: number
  rejectCount: number
  warningCount: number
  resources: { name: string; count: number }[]
  encountersByClass: { name: string; count: number }[]
  rejects: { line: number; reason: string }[]
  warnings: { line: number; resource: string; reason: string }[]
}

/** A file waiting to be imported. */
export async function queueFile(patients: Patients, path: string, source = 'urn:test'): Promise<string> {
  const id = newId('import_job')
  const filePath = join(mkdtempSync(join(tmpdir(), 'baton-import-')), id)
  copyFileSync(path, filePath)
  const bytes = statSync(filePath).size
  await queueImport(patients.deps, {
    id,
    source,
    fileName: null,
    filePath,
    bytes,
    createdBy: viewer('adam').id,
  })
  return id
}

/** Lines as a file. */
export function fileOf(lines: readonly (object | string)[], { gzip = false } = {}): string {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const path = join(mkdtempSync(join(tmpdir(), 'baton-lines-')), 'lines.ndjson')
  writeFileSync(path, gzip ? gzipSync(text) : text)
  return path
}

/** Imports a file to its end and tells what became of it, as the graph does. */
export async function importFile(patients: Patients, path: string, source?: string): Promise<ImportAnswer> {
  const id = await queueFile(patients, path, source)
  await runImport(patients.deps, id, new AbortController().signal)
  return importJob(patients, id)
}

/** An import as the graph tells of it. */
export async function importJob(patients: Patients, id: string): Promise<ImportAnswer> {
  const { data, errors } = await patients.query(viewer('adam'), IMPORT_JOB, { id })
  if (errors) throw new Error(JSON.stringify(errors))
  return data?.['importJob'] as ImportAnswer
}

/** Counts by name. */
export function table(counts: readonly { name: string; count: number }[]): Record<string, number> {
  return Object.fromEntries(counts.map(({ name, count }) => [name, count]))
}

const IMPORT_JOB = `query($id: ID!) { importJob(id: $id) {
  id status statusReason progress lines patients created changed unchanged rejectCount warningCount
  resources { name count } encountersByClass { name count } rejects { line reason } warnings { line resource reason } } }`
