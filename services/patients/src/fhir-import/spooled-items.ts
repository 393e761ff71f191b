import type { Entry, EntryFault } from '@baton/fhir/bundle'
import type { HashedEntry } from './hashed-entry.js'
import { NamelessFile, type Piece } from './nameless-file.js'

/** What an entry that was put down is called, and where its resource lies. */
export type SpooledEntry = Piece &
  Omit<Entry, 'resource' | 'exact'> &
  Pick<HashedEntry, 'hash' | 'encounterClass'> & {
    /** Its place in the bundle, from 1. */
    readonly position: number
  }

/** An entry that was put down, or what is wrong with it. */
export type SpooledItem = SpooledEntry | EntryFault

/** Beyond so many, what entries are called is put down, too. */
const MOST_HELD = 10_000
/** As many as are read back at once. */
const BLOCK = 1_000

/** What the entries of a bundle are called, in memory as long as they are few. */
export class SpooledItems {
  readonly #file: NamelessFile
  readonly #blocks: Piece[] = []
  #block: SpooledItem[] = []
  #held: SpooledItem[] = []
  #areMany = false

  /** `path` is where they are put down once they are many. */
  constructor(path: string) {
    this.#file = new NamelessFile(path)
  }

  /** Whether there are more than may be held. */
  get areMany(): boolean {
    return this.#areMany
  }

  add(item: SpooledItem): void {
    if (this.#areMany) return this.#putDown(item)
    this.#held.push(item)
    if (this.#held.length <= MOST_HELD) return
    this.#areMany = true
    for (const one of this.#held) this.#putDown(one)
    this.#held = []
  }

  /** All of them in their order, some at a time. */
  *blocks(): Generator<readonly SpooledItem[]> {
    for (const piece of this.#blocks) yield JSON.parse(this.#file.read(piece)) as SpooledItem[]
    yield this.#areMany ? this.#block : this.#held
  }

  close(): void {
    this.#file.close()
  }

  #putDown(item: SpooledItem): void {
    this.#block.push(item)
    if (this.#block.length < BLOCK) return
    this.#blocks.push(this.#file.append(JSON.stringify(this.#block)))
    this.#block = []
  }
}
