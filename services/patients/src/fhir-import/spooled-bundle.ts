import { isUtf8 } from 'node:buffer'
import { readAround, readCutEntry, type Entry, type EntryFault } from '@baton/fhir/bundle'
import { BundleNames } from '@baton/fhir/bundle-names'
import { BundleCutter, type CutEntry } from '@baton/fhir/bundle-cutter'
import { contentOf, WaitingEntry, withoutNul, type PreparedEntry } from './hashed-entry.js'
import { nameIn } from './name-in.js'
import { NamelessFile } from './nameless-file.js'
import { encounterClassOf } from './references-of.js'
import { SpooledItems, type SpooledEntry, type SpooledItem } from './spooled-items.js'

/** One record of a bundle may be as long as one that comes by itself. */
const LONGEST_ENTRY = 16 * 1024 * 1024

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
 * is called and where it lies, and where they are many not even that.
 */
export class SpooledBundle {
  readonly #cutter = new BundleCutter(LONGEST_ENTRY)
  readonly #bodies: NamelessFile
  readonly #items: SpooledItems
  #firstFault: EntryFault | null = null
  #count = 0
  #size = 0
  #bundleType: string | null = null

  /** `path` is where entries are put down. */
  constructor(path: string) {
    this.#bodies = new NamelessFile(path)
    this.#items = new SpooledItems(path)
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
    this.#bundleType = read.bundleType
    return read.isBundle ? 'BUNDLE' : 'OTHER'
  }

  /** Whether its entries are too many for memory to hold what they are called. */
  get isVast(): boolean {
    return this.#items.areMany
  }

  /** What it says that it is, `transaction`; null where it says nothing. */
  get bundleType(): string | null {
    return this.#bundleType
  }

  /** Whether its entries go in each by itself. */
  get isBatch(): boolean {
    return this.#bundleType === 'batch'
  }

  get size(): number {
    return this.#size
  }

  /** Why nothing of it can go in; null when it can. */
  refusal(): string | null {
    const fault = this.isBatch ? null : this.#firstFault
    if (this.#count === 0) return 'The bundle has no entries.'
    return fault && inWords(fault)
  }

  /** Its entries, when they are not too many; of a transaction all, or what is wrong with one of them. */
  read(): ReadBundle {
    const size = this.#size
    const reason = this.refusal()
    if (reason !== null) return { ok: false, reason, size }
    const named = new Map<string, PreparedEntry>()
    const faults: EntryFault[] = []
    for (const one of this.#itemsThatCount())
      if (isFault(one)) faults.push(one)
      // The same resource twice: the last one counts, as it would in a server that took them in order.
      else named.set(`${one.type}/${one.id}`, this.entry(one))
    const [fault] = faults
    if (fault && !this.isBatch) return { ok: false, reason: inWords(fault), size }
    const read = { ok: true as const, entries: [...named.values()], named, size }
    return this.isBatch ? { ...read, faults } : read
  }

  /** What its entries are called, in their order and some at a time. */
  items(): Generator<readonly SpooledItem[]> {
    return this.#items.blocks()
  }

  /** Its entries but for older versions; those whose names mean another one, too, as faults. */
  *#itemsThatCount(): Generator<SpooledItem> {
    const names = new BundleNames(this.#bundleType)
    for (const items of this.items())
      for (const one of items) {
        if (isFault(one)) yield one
        else if (!names.isOlder(one)) {
          const reason = names.fault({ ...one, content: () => one.hash })
          yield reason === null ? one : { position: one.position, reason }
        }
      }
  }

  /** An entry whose resource is read from the file each time it is asked for. */
  entry(one: SpooledEntry): PreparedEntry {
    const { hash, encounterClass } = one
    const bodyAgain = () => this.#bodies.read(one)
    return new WaitingEntry(one, { hash, encounterClass, bodyAgain })
  }

  /** Its entries in their order, but for those that cannot be read. */
  *allEntries(): Generator<PreparedEntry> {
    for (const items of this.items()) for (const one of items) if (!isFault(one)) yield this.entry(one)
  }

  /** Its entries can be read no longer. */
  close(): void {
    this.#bodies.close()
    this.#items.close()
  }

  #keep(cut: CutEntry): void {
    this.#count += 1
    const position = this.#count
    const entry = readCut(cut)
    if (entry === null) return
    if (typeof entry === 'string') {
      const fault = { position, reason: entry }
      this.#firstFault ??= fault
      return this.#items.add(fault)
    }
    const { type, id, fullUrl, condition, resource } = entry
    const { body, hash } = contentOf(entry)
    const encounterClass = encounterClassOf(type, resource)
    const piece = this.#bodies.append(body)
    this.#items.add({ position, type, id, fullUrl, condition, hash, encounterClass, ...piece })
  }
}

/** What is wrong with one entry, as what is wrong with the bundle. */
export function inWords({ position, reason }: EntryFault): string {
  return `Entry ${position}: ${reason}`
}

/** Whether an entry could not be read. */
export function isFault(item: SpooledItem): item is EntryFault {
  return 'reason' in item
}

function readCut({ bytes, isTooLong }: CutEntry): Entry | string | null {
  if (isTooLong)
    return `${nameIn(bytes.toString('utf8')) ?? 'it'} is larger than ${LONGEST_ENTRY / 1024 / 1024} MiB.`
  if (!isUtf8(bytes)) return 'it is not UTF-8.'
  const text = bytes.toString('utf8')
  return readCutEntry(text.includes('\\u0000') ? withoutNul(text) : text)
}
