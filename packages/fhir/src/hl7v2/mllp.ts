const START = 0x0b
const END = 0x1c
const RETURN = 0x0d

/** A sender's frame is longer than what we read. */
export class FrameTooLong extends Error {
  override readonly name = 'FrameTooLong'
}

/** A message as MLLP carries it: VT, message, FS, CR (HL7 Transport Specification: MLLP, Release 1). */
export function mllpFrame(text: string): Buffer {
  return Buffer.concat([Buffer.from([START]), Buffer.from(text, 'utf8'), Buffer.from([END, RETURN])])
}

/** Finds the frames in what a socket brings, in whatever pieces it comes. Bytes between frames are nothing. */
export class MllpReader {
  readonly #limit: number
  #parts: Buffer[] = []
  #size = 0
  #inside = false

  constructor(limitBytes: number) {
    this.#limit = limitBytes
  }

  /** Whether a frame has begun and not ended. */
  get isOpen(): boolean {
    return this.#inside
  }

  /** The frames that this piece completes. */
  *push(chunk: Buffer): Generator<Buffer> {
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
    if (this.#size > this.#limit) throw new FrameTooLong(`A frame is longer than ${this.#limit} bytes.`)
    this.#parts.push(part)
  }

  #take(): Buffer {
    const frame = Buffer.concat(this.#parts)
    this.#parts = []
    this.#size = 0
    this.#inside = false
    return frame
  }
}
