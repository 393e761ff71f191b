import { isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { readAround, readCutEntry, type Entry, type EntryFault } from '@baton/fhir/bundle'
import { BundleCutter, type CutEntry } from '@baton/fhir/bundle-cutter'
import { contentOf, WaitingEntry, withoutNul, type PreparedEntry } from './hashed-entry.js'
import { nameIn } from './name-in.js'
import { encounterClassOf } from './references-of.js'

/** One record of a bundle may be as long as one that comes by itself. */
const LONGEST_ENTRY = 16 * 1024 * 1024

/** More entries than this are not one transaction that a database should hold open; a name of each is held in memory. */
const MOST_ENTRIES = 150_000

/** What a long bundle turned out to be, as a line that was read. */
type ReadBundle = { readonly size: number } & (
  | {
      readonly ok: true
      readonly entries: readonly PreparedEntry[]
      readonly named: ReadonlyMap<string, PreparedEntry>
      readonly faults?: readonly EntryFault[] | undefined
    }
  | { readonly ok: false; readonly reason: string }
)

/**
 * A bundle of any length. Its entries are cut out while its bytes come and are put down in a file; memory holds what each
 * is called, and where it lies. The file has no name from the moment it is made, so that it ends with the process at the latest.
 */
export class SpooledBundle {
  readonly #path: string
  readonly #cutter = new BundleCutter(LONGEST_ENTRY)
  readonly #named = new Map<string, WaitingEntry>()
  readonly #faults: EntryFault[] = []
  #file: number | null = null
  #written = 0
  #count = 0
  #size = 0
  #isBatch = false

  constructor(path: string) {
    this.#path = path
  }

  /** Takes the next bytes. */
  add(bytes: Buffer): void {
    this.#size += bytes.length
    for (const entry of this.#cutter.cut(bytes)) this.#keep(entry)
  }

  /** Says what it was, when all bytes have come. */
  end(): 'BUNDLE' | 'BROKEN' | 'OTHER' {
    if (!this.#cutter.isBundle) return 'OTHER'
    const around = this.#cutter.around()
    const read = around === null ? null : readAround(around.replace(/^\uFEFF/, ''))
    if (read === null) return 'BROKEN'
    this.#isBatch = read.isBatch
    return read.isBundle ? 'BUNDLE' : 'OTHER'
  }

  /** Its entries; of a transaction all, or what is wrong with one of them. */
  read(): ReadBundle {
    const size = this.#size
    const refused = (reason: string): ReadBundle => ({ ok: false, reason, size })
    const [fault] = this.#faults
    if (this.#count === 0) return refused('The bundle has no entries.')
    if (this.#count > MOST_ENTRIES) return refused(`The bundle has more than ${MOST_ENTRIES} entries.`)
    if (!this.#isBatch && fault) return refused(`Entry ${fault.position}: ${fault.reason}`)
    const read = { ok: true as const, entries: [...this.#named.values()], named: this.#named, size }
    return this.#isBatch ? { ...read, faults: this.#faults } : read
  }

  /** Its entries can be read no longer. */
  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }

  #keep(cut: CutEntry): void {
    this.#count += 1
    if (this.#count > MOST_ENTRIES) return
    const entry = readCut(cut)
    if (typeof entry === 'string') return void this.#faults.push({ position: this.#count, reason: entry })
    const { body, hash } = contentOf(entry)
    const encounterClass = encounterClassOf(entry.type, entry.resource)
    // The same resource twice: the last one counts, as it would in a server that took them in order.
    this.#named.set(
      `${entry.type}/${entry.id}`,
      new WaitingEntry(entry, { hash, encounterClass, bodyAgain: this.#put(Buffer.from(body)) }),
    )
  }

  #put(bytes: Buffer): () => string {
    const file = (this.#file ??= createNameless(this.#path))
    const { length } = bytes
    const at = this.#written
    writeSync(file, bytes, 0, length, at)
    this.#written += length
    return () => readAt(file, at, length)
  }
}

function readCut({ bytes, isTooLong }: CutEntry): Entry | string {
  if (isTooLong)
    return `${nameIn(bytes.toString('utf8')) ?? 'it'} is larger than ${LONGEST_ENTRY / 1024 / 1024} MiB.`
  if (!isUtf8(bytes)) return 'it is not UTF-8.'
  const text = bytes.toString('utf8')
  return readCutEntry(text.includes('\\u0000') ? withoutNul(text) : text)
}

function createNameless(path: string): number {
  const file = openSync(path, 'w+', 0o600)
  unlinkSync(path)
  return file
}

function readAt(file: number, at: number, length: number): string {
  const bytes = Buffer.allocUnsafe(length)
  readSync(file, bytes, 0, length, at)
  return bytes.toString('utf8')
}
