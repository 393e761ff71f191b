import type { ImportJobRow } from '../domain/import-job.js'
import type { PatientsDeps } from '../deps.js'
import { importBatch, type Batch } from '../operations/import/import-batch.js'
import { importLargeLine, LineRefused } from '../operations/import/import-large-line.js'
import { importVastBundle } from '../operations/import/import-vast-bundle.js'
import { importWaiting } from '../operations/import/import-waiting.js'
import { holdLarge, letLargeWait } from '../operations/import/let-large-wait.js'
import { labelRefused } from '../operations/import/label-refused.js'
import type { Line, LongBundle } from './lines.js'
import { refusalOf, refusedValue } from '../storage/refused-value.js'
import { isLarge, type PreparedLine } from './prepared-line.js'

/** Lines that go in together: until one of these is reached. */
const BATCH = { lines: 1_000, resources: 4_000, characters: 6 * 1024 * 1024 }

/**
 * Gathers lines and writes them; the next lines are read while the last ones are being written. A large line goes in by
 * itself, part by part, and nothing is read meanwhile.
 */
export class BatchWriter {
  readonly #deps: PatientsDeps
  /** What is the same of all batches. */
  readonly #ofJob: Pick<Batch, 'jobId' | 'source' | 'worker'>
  readonly #filePath: string
  #lines: PreparedLine[] = []
  #size = { resources: 0, characters: 0 }
  #from: number
  #to: number
  #bytes: number
  /** Nothing comes after the lines at hand. */
  #isRead = false
  #writing: Promise<void> = Promise.resolve()

  constructor(deps: PatientsDeps, job: ImportJobRow, worker: string) {
    this.#deps = deps
    this.#ofJob = { jobId: job.id, source: job.source, worker }
    this.#filePath = job.filePath
    this.#from = job.lines
    this.#to = job.lines
    this.#bytes = job.bytesDone
  }

  async add(
    line: PreparedLine | null,
    { number, bytesRead, isWhole = false }: Pick<Line, 'number' | 'bytesRead' | 'isWhole'>,
  ): Promise<void> {
    this.#isRead = isWhole
    const alone = line !== null && isLarge(line)
    if (alone) await this.flush()
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
    if (alone) await this.flush()
  }

  /** Writes a bundle of too many entries to be held, by itself. */
  async addVast(
    { bundle, number, bytesRead, isWhole = false }: LongBundle,
    signal: AbortSignal,
  ): Promise<void> {
    await this.flush()
    const range = { from: this.#from, to: number, bytesDone: bytesRead }
    this.#from = number
    this.#to = number
    this.#bytes = bytesRead
    const batch = { ...this.#ofJob, ...range, lines: [], isRead: isWhole }
    const line = { number, entries: () => bundle.allEntries() }
    try {
      if (await letLargeWait(this.#deps, batch, line)) return
      await importVastBundle(this.#deps, { ...batch, number, bundle, signal })
    } catch (error) {
      if (waitsForSomebody(error)) return await holdLarge(this.#deps, batch, line)
      const reason = reasonOf(error)
      await labelRefused(this.#deps, batch.source, bundle.allEntries())
      await this.#importOneByOne([{ number, size: 0, ok: false, reason }], range, reason)
    }
  }

  /** Writes what is left and waits until everything is written. */
  async flush(): Promise<void> {
    if (this.#to > this.#from) await this.#write()
    await this.#writing
  }

  /** Writes what is left, and then what waited until the whole file was read. */
  async finish(signal: AbortSignal): Promise<'done' | 'stopped'> {
    await this.flush()
    const range = { from: this.#to, to: this.#to, bytesDone: this.#bytes }
    return importWaiting(
      this.#deps,
      { ...this.#ofJob, ...range, lines: [], filePath: this.#filePath },
      signal,
    )
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
    const batch = { ...this.#ofJob, ...range, lines, isRead: this.#isRead }
    const [line] = lines
    try {
      if (!line || !isLarge(line)) return await importBatch(this.#deps, batch)
      const { number, entries } = line
      if (await letLargeWait(this.#deps, batch, { number, entries: () => entries })) return
      await importLargeLine(this.#deps, { ...batch, line })
    } catch (error) {
      if (line?.ok && waitsForSomebody(error))
        return await holdLarge(this.#deps, batch, { number: line.number, entries: () => line.entries })
      await this.#importOneByOne(lines, range, reasonOf(error))
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
    for (const line of lines) if (line.ok) await labelRefused(this.#deps, this.#ofJob.source, line.entries)
    const refused = lines.map(({ number, size }): PreparedLine => ({ number, size, ok: false, reason }))
    await this.#import(refused, range)
  }
}

/** Whether a large line is about somebody of whom a later line may tell. */
function waitsForSomebody(error: unknown): boolean {
  return error instanceof LineRefused && error.unknownPerson !== undefined
}

/** Why lines cannot go in. What has nothing to do with them is thrown on. */
function reasonOf(error: unknown): string {
  if (error instanceof LineRefused) return error.message
  const code = refusedValue(error)
  if (code === null) throw error
  return refusalOf(code)
}
