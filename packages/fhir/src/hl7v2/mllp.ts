const START = 0x0b
const END = 0x1c
const RETURN = 0x0d
const NEWLINE = 0x0a

/** A sender's frame is longer than what we read. */
export class FrameTooLong extends Error {
  override readonly name = 'FrameTooLong'
}

/** A message as MLLP carries it: VT, message, FS, CR (HL7 Transport Specification: MLLP, Release 1). */
export function mllpFrame(text: string): Buffer {
  return Buffer.concat([Buffer.from([START]), Buffer.from(text, 'utf8'), Buffer.from([END, RETURN])])
}

/** A frame; of one that is longer than what we read no more than its first line. */
interface MllpFrame {
  readonly bytes: Buffer
  readonly isCut: boolean
}

/** Finds the frames in what a socket brings, in whatever pieces it comes. Bytes between frames are nothing. */
export class MllpReader {
  readonly #limit: number
  readonly #longest: number
  #parts: Buffer[] = []
  #size = 0
  #inside = false

  /** Reads frames of so many bytes; of longer ones the first line, and of those beyond the longest nothing. */
  constructor(limitBytes: number, longestBytes = limitBytes) {
    this.#limit = limitBytes
    this.#longest = longestBytes
  }

  /** Whether a frame has begun and not ended. */
  get isOpen(): boolean {
    return this.#inside
  }

  /** What the frames hold that this piece completes. */
  *push(chunk: Buffer): Generator<Buffer> {
    for (const { bytes } of this.frames(chunk)) yield bytes
  }

  /** The frames that this piece completes. */
  *frames(chunk: Buffer): Generator<MllpFrame> {
    let from = 0
    while (from < chunk.length) {
      if (!this.#inside) {
        const start = chunk.indexOf(START, from)
        if (start < 0) return
        this.#inside = true
        from = start + 1
      }
      const end = chunk.indexOf(END, from)
      this.#keep(chunk.subarray(from, end < 0 ? chunk.length : end))
      if (end < 0) return
      yield this.#take()
      from = end + 1
    }
  }

  #keep(part: Buffer): void {
    this.#size += part.length
    if (this.#size > this.#longest) throw new FrameTooLong(`A frame is longer than ${this.#longest} bytes.`)
    if (this.#size <= this.#limit) this.#parts.push(part)
    else if (this.#size - part.length <= this.#limit)
      this.#parts = [firstLineOf(Buffer.concat([...this.#parts, part]))]
  }

  #take(): MllpFrame {
    const frame = { bytes: Buffer.concat(this.#parts), isCut: this.#size > this.#limit }
    this.#parts = []
    this.#size = 0
    this.#inside = false
    return frame
  }
}

const LONGEST_LINE = 8 * 1024

function firstLineOf(bytes: Buffer): Buffer {
  const head = bytes.subarray(0, LONGEST_LINE)
  const end = head.findIndex((byte) => byte === RETURN || byte === NEWLINE)
  return Buffer.from(end < 0 ? head : head.subarray(0, end)) // a copy, which holds no more than itself
}
