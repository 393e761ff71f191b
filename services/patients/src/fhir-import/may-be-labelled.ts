import { MAY_HAVE_LABEL } from './source-label.js'

const SECURITY = Buffer.from('"security"')
/** What reaches over the end of a piece: more than the longest code with all that stands before it. */
const OVERLAP = 4_096

/** Whether the bytes of a long line, which come piece by piece, may hold a label: security, and behind it a code that we know. */
export class MayBeLabelled {
  #end: Buffer = Buffer.alloc(0)
  #seen = false

  /** Whether they may, as far as they came. */
  get seen(): boolean {
    return this.#seen
  }

  /** Takes the next piece. */
  see(piece: Buffer): void {
    if (this.#seen) return
    const over = Buffer.concat([this.#end, piece.subarray(0, OVERLAP)])
    this.#seen = mayHaveLabel(over) || mayHaveLabel(piece)
    this.#end = piece.length >= OVERLAP ? piece.subarray(-OVERLAP) : over.subarray(-OVERLAP)
  }
}

function mayHaveLabel(bytes: Buffer): boolean {
  const at = bytes.indexOf(SECURITY)
  return at >= 0 && MAY_HAVE_LABEL.test(bytes.toString('latin1', at))
}
