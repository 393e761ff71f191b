import { rm } from 'node:fs/promises'
import { newId } from '@baton/service-kit/ids'
import type { ImportJobRow } from '../domain/import-job.js'
import type { PatientsDeps } from '../deps.js'
import { importBatch, TakenOver } from '../operations/import-batch.js'
import { finishImport } from '../operations/finish-import.js'
import { claimImportJob, releaseImportJob } from '../storage/import-jobs.js'
import { linesOf } from './lines.js'
import { prepareLine, type PreparedLine } from './prepared-line.js'

/** Lines that go in together: until one of these is reached. */
const BATCH = { lines: 1_000, resources: 4_000, characters: 6 * 1024 * 1024 }

/**
 * Reads a file to its end, from the line that was done last. Does nothing while another worker has the job. When told
 * to stop it ends after the lines at hand; another worker goes on.
 */
export async function runImport(deps: PatientsDeps, jobId: string, signal: AbortSignal): Promise<void> {
  const worker = newId('worker')
  const job = await claimImportJob(deps.db, { id: jobId, worker, now: deps.clock.now() })
  if (!job) return
  try {
    const outcome = await readFile(deps, { job, worker, signal })
    if (outcome === 'stopped') return await releaseImportJob(deps.db, jobId, worker)
    const end = { id: jobId, worker, now: deps.clock.now() }
    const reason = outcome === 'done' ? null : outcome.reason
    await finishImport(deps, { ...end, status: reason === null ? 'COMPLETED' : 'FAILED', reason })
    if (reason === null) await rm(job.filePath, { force: true }) // nobody needs the patients' data a second time
  } catch (error) {
    if (error instanceof TakenOver) return
    await releaseImportJob(deps.db, jobId, worker)
    throw error
  }
}

interface Reading {
  readonly job: ImportJobRow
  readonly worker: string
  readonly signal: AbortSignal
}

type Outcome = 'done' | 'stopped' | { readonly reason: string }

async function readFile(deps: PatientsDeps, { job, worker, signal }: Reading): Promise<Outcome> {
  const writer = new BatchWriter(deps, job, worker)
  try {
    for await (const line of linesOf(job.filePath)) {
      if (signal.aborted) break
      if (line.number <= job.lines) continue
      await writer.add(prepareLine(line), line)
    }
  } catch (error) {
    const reason = unreadable(error)
    if (reason === null) throw error
    await writer.flush()
    return { reason }
  }
  if (signal.aborted) return 'stopped'
  await writer.flush()
  return 'done'
}

/** Errors of the file itself, by their code; nothing will make them better. */
function unreadable(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'The uploaded file is gone.'
  if (code.startsWith('Z_'))
    return 'The file is not a complete gzip file; the lines before the fault went in.'
  return null
}

/** Gathers lines and writes them; reads the next lines while the last ones are being written. */
class BatchWriter {
  readonly #deps: PatientsDeps
  readonly #job: ImportJobRow
  readonly #worker: string
  #lines: PreparedLine[] = []
  #size = { resources: 0, characters: 0 }
  #from: number
  #to: number
  #bytes: number
  #writing: Promise<void> = Promise.resolve()

  constructor(deps: PatientsDeps, job: ImportJobRow, worker: string) {
    this.#deps = deps
    this.#job = job
    this.#worker = worker
    this.#from = job.lines
    this.#to = job.lines
    this.#bytes = job.bytesDone
  }

  async add(
    line: PreparedLine | null,
    { number, bytesRead }: { number: number; bytesRead: number },
  ): Promise<void> {
    this.#to = number
    this.#bytes = bytesRead
    if (line) {
      this.#lines.push(line)
      this.#size.resources += line.ok ? line.entries.length : 1
      this.#size.characters += line.size
    }
    const { resources, characters } = this.#size
    if (this.#lines.length >= BATCH.lines || resources >= BATCH.resources || characters >= BATCH.characters) {
      await this.#write()
    }
  }

  /** Writes what is left and waits until everything is written. */
  async flush(): Promise<void> {
    if (this.#to > this.#from) await this.#write()
    await this.#writing
  }

  async #write(): Promise<void> {
    await this.#writing
    const lines = this.#lines
    const range = { from: this.#from, to: this.#to, bytesDone: this.#bytes }
    this.#lines = []
    this.#size = { resources: 0, characters: 0 }
    this.#from = this.#to
    this.#writing = this.#import(lines, range)
    this.#writing.catch(() => undefined) // awaited before the next batch, and at the end
  }

  async #import(
    lines: readonly PreparedLine[],
    range: { from: number; to: number; bytesDone: number },
  ): Promise<void> {
    const batch = { jobId: this.#job.id, source: this.#job.source, worker: this.#worker, ...range, lines }
    try {
      await importBatch(this.#deps, batch)
    } catch (error) {
      const reason = refusedByDatabase(error)
      if (reason === null) throw error
      await this.#importOneByOne(lines, range, reason)
    }
  }

  /** One line that the database cannot hold must not take the others with it. */
  async #importOneByOne(
    lines: readonly PreparedLine[],
    range: { from: number; to: number; bytesDone: number },
    reason: string,
  ): Promise<void> {
    if (lines.length > 1) {
      let from = range.from
      for (const [index, line] of lines.entries()) {
        const to = index === lines.length - 1 ? range.to : line.number
        await this.#import([line], { from, to, bytesDone: range.bytesDone })
        from = to
      }
      return
    }
    const refused = lines.map(({ number, size }): PreparedLine => ({ number, size, ok: false, reason }))
    await this.#import(refused, range)
  }
}

/** SQLSTATE classes 22 (a value that cannot be) and 23 (a constraint), named without quoting data. */
function refusedByDatabase(error: unknown): string | null {
  const cause: unknown = error instanceof Error && 'driverError' in error ? error.driverError : error // COPY's is bare
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return /^2[23][0-9A-Z]{3}$/.test(code)
    ? `The database cannot hold a value of this line (SQLSTATE ${code}).`
    : null
}
