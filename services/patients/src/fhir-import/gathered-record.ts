import { isUtf8 } from 'node:buffer'
import type { Unread } from './lines.js'
import { nameIn } from './name-in.js'
import { SpooledBundle } from './spooled-bundle.js'

/** A record that is longer is refused: it would have to be held in memory whole. */
export const LONGEST_RECORD = 16 * 1024 * 1024

/** From here on a bundle is read entry by entry: as one tree it would take many times as much. */
const SPOOLED_FROM = 1024 * 1024

/** As much of a record as is looked at for its name. */
const HEAD = 4_096

/** What was gathered: a text, a long bundle, or what nobody can read. */
export type Gathered =
  | { readonly text: string }
  | { readonly text: null; readonly bundle: SpooledBundle }
  | Pick<Unread, 'text' | 'fault' | 'name'>

/** Gathers what belongs together, a line or a document over many lines, and holds no more of it than a record may have. */
export class GatheredRecord {
  readonly #spool: string
  #pieces: Buffer[] = []
  #size = 0
  #head: Buffer | null = null
  #bundle: SpooledBundle | null = null

  /** `spool` is where entries of a long bundle are put down. */
  constructor(spool: string) {
    this.#spool = spool
  }

  get size(): number {
    return this.#size
  }

  add(piece: Buffer): void {
    this.#size += piece.length
    if (this.#head === null) this.#pieces.push(piece)
    if (this.#size > SPOOLED_FROM && this.#bundle === null) {
      this.#bundle = new SpooledBundle(this.#spool)
      for (const one of this.#pieces) this.#bundle.add(one)
    } else this.#bundle?.add(piece)
    if (this.#size <= LONGEST_RECORD || this.#head !== null) return
    this.#head = Buffer.concat(this.#pieces).subarray(0, HEAD)
    this.#pieces = []
  }

  take(): Gathered {
    const kind = this.#bundle?.end() ?? 'OTHER'
    if (kind === 'BUNDLE' && this.#bundle) return { text: null, bundle: this.#bundle }
    this.#bundle?.close()
    if (this.#head === null) return textOf(Buffer.concat(this.#pieces))
    return unread(kind === 'BROKEN' ? 'NOT_JSON' : 'TOO_LARGE', this.#head)
  }
}

/** Bytes as text; what is no UTF-8 is refused, for no character of it may be made up. */
function textOf(bytes: Buffer): Gathered {
  return isUtf8(bytes) ? { text: bytes.toString('utf8') } : unread('NOT_UTF8', bytes.subarray(0, HEAD))
}

function unread(fault: Unread['fault'], head: Buffer): Gathered {
  return { text: null, fault, name: nameIn(head.toString('utf8')) }
}
