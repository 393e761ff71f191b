/** An entry of a bundle as it was cut out: all of it, or the beginning of one that is too long to be held. */
export interface CutEntry {
  readonly bytes: Buffer
  readonly isTooLong: boolean
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const COLON = 0x3a
const OPEN = 0x7b
const LIST = 0x5b
const END_OF_LIST = 0x5d
const END = 0x7d
const SPACES: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d])

/** As much of an entry that is too long as tells its name. */
const HEAD = 4_096
/** What a bundle says besides its entries. */
const LONGEST_AROUND = 1024 * 1024
/** Longer than the key that is looked for. */
const LONGEST_KEY = 8

/**
 * Cuts a bundle into its entries while its bytes come, so that one of any length is read in bounded memory. Whether the
 * pieces are JSON is left to whoever reads them.
 */
export class BundleCutter {
  readonly #around = new Pieces(LONGEST_AROUND)
  readonly #entry: Pieces
  #place: 'BEFORE' | 'ENTRIES' | 'AFTER' = 'BEFORE'
  #expects: 'FIRST' | 'NEXT' | 'COMMA' = 'FIRST'
  #depth = 0
  #entryDepth = 0
  #inString = false
  #isEscaped = false
  #key = ''
  #sought: 'KEY' | 'COLON' | 'LIST' = 'KEY'
  #isBroken = false

  /** No entry longer than this is held. */
  constructor(longest: number) {
    this.#entry = new Pieces(longest)
  }

  /** Whether the list of entries has begun. */
  get isBundle(): boolean {
    return this.#place !== 'BEFORE'
  }

  /** What stands around the entries, with an empty list in their place; null for what cannot be JSON. */
  around(): string | null {
    const isWhole = this.#place === 'AFTER' && this.#depth === 0 && !this.#inString
    const { bytes, isTooLong } = this.#around.take()
    return this.#isBroken || !isWhole || isTooLong ? null : bytes.toString('utf8')
  }

  /** Takes the next bytes; answers the entries that end in them. */
  *cut(chunk: Buffer): Generator<CutEntry> {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const sign = chunk[at] ?? 0
      if (this.#inString) this.#walkString(sign)
      else if (this.#place === 'ENTRIES') {
        if (this.#entryDepth === 0) from = at // neither commas nor spaces belong to an entry
        if (!this.#walkEntries(sign)) continue
        this.#entry.add(chunk.subarray(from, at + 1))
        yield this.#entry.take()
        from = at + 1
      } else if (this.#walkAround(sign)) {
        this.#around.add(chunk.subarray(from, at + 1))
        from = at + 1
      }
    }
    if (this.#place !== 'ENTRIES') this.#around.add(chunk.subarray(from))
    else if (this.#entryDepth > 0) this.#entry.add(chunk.subarray(from))
  }

  #walkString(sign: number): void {
    if (this.#isEscaped) this.#isEscaped = false
    else if (sign === BACKSLASH) this.#isEscaped = true
    else if (sign === QUOTE) {
      this.#inString = false
      this.#sought = this.#depth === 1 && this.#key === 'entry' ? 'COLON' : 'KEY'
    } else if (this.#place === 'BEFORE' && this.#key.length < LONGEST_KEY)
      this.#key += String.fromCharCode(sign)
  }

  /** True where the list of entries begins. */
  #walkAround(sign: number): boolean {
    if (SPACES.has(sign)) return false
    if (this.#place === 'BEFORE' && this.#sought === 'LIST' && sign === LIST) {
      this.#place = 'ENTRIES'
      return true
    }
    this.#sought = this.#sought === 'COLON' && sign === COLON ? 'LIST' : 'KEY'
    if (sign === QUOTE) {
      this.#inString = true
      this.#key = ''
    } else if (sign === OPEN || sign === LIST) this.#depth += 1
    else if (sign === END || sign === END_OF_LIST) this.#depth -= 1
    return false
  }

  /** True where an entry ends. */
  #walkEntries(sign: number): boolean {
    if (this.#entryDepth === 0) {
      this.#walkBetween(sign)
      return false
    }
    if (sign === QUOTE) this.#inString = true
    else if (sign === OPEN || sign === LIST) this.#entryDepth += 1
    else if (sign === END || sign === END_OF_LIST) this.#entryDepth -= 1
    return this.#entryDepth === 0
  }

  #walkBetween(sign: number): void {
    if (SPACES.has(sign)) return
    if (sign === OPEN && this.#expects !== 'COMMA') {
      this.#entryDepth = 1
      this.#expects = 'COMMA'
    } else if (sign === COMMA && this.#expects === 'COMMA') this.#expects = 'NEXT'
    else if (sign === END_OF_LIST && this.#expects !== 'NEXT') this.#place = 'AFTER'
    else this.#isBroken = true
  }
}

/** Bytes that come in pieces, of which no more is held than is allowed. */
class Pieces {
  readonly #most: number
  #pieces: Buffer[] = []
  #size = 0

  constructor(most: number) {
    this.#most = most
  }

  add(piece: Buffer): void {
    if (piece.length === 0) return
    const wasTooLong = this.#size > this.#most
    this.#size += piece.length
    if (wasTooLong) return
    this.#pieces.push(Buffer.from(piece)) // a copy: the chunk that it is a part of need not be held
    if (this.#size > this.#most) this.#pieces = [Buffer.concat(this.#pieces).subarray(0, HEAD)]
  }

  take(): CutEntry {
    const bytes =
      this.#pieces.length === 1 ? (this.#pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#pieces)
    const isTooLong = this.#size > this.#most
    this.#pieces = []
    this.#size = 0
    return { bytes, isTooLong }
  }
}
