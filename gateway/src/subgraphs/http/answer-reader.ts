/** An answer that came whole. */
export interface Answer {
  readonly status: number
  readonly text: string
  /** Milliseconds for which the other side keeps the connection for another request; 0 when it closes it. */
  readonly keptMs: number
}

/** What came is no answer that says how long it is, or more than one answer. */
export class UnreadableAnswer extends Error {
  readonly code = 'UNREADABLE_ANSWER'
}

const MOST_HEAD_BYTES = 32_768
const MOST_BODY_BYTES = 64 * 1024 * 1024
/** Longer than anybody here goes without asking; what the other side says of itself goes first. */
const KEPT_MS = 30_000
/** The other side may close a moment before its time is up. */
const MARGIN_MS = 1_000
const HEAD_END = '\r\n\r\n'

/** Bytes that are read so far: an answer, or how many must be there before it is worth looking again. */
type Reading = { readonly answer: Answer } | { readonly needed: number }

/**
 * Reads the answers of one HTTP/1.1 connection (RFC 9112), whatever pieces they come in. Nearly every answer comes in
 * one piece and tells its length: that is read where it lies. Nothing that two readers might understand differently is
 * read at all.
 */
export class AnswerReader {
  #held: Buffer[] = []
  #size = 0
  #needed = 0

  /** Takes the next piece, whose memory may be used again afterwards; the answer when it is whole, else null. */
  take(piece: Buffer): Answer | null {
    if (this.#size === 0) {
      const reading = read(piece)
      if ('answer' in reading) return reading.answer
      this.#needed = reading.needed
    }
    this.#held.push(Buffer.from(piece))
    this.#size += piece.length
    if (this.#size < this.#needed) return null
    const whole = Buffer.concat(this.#held)
    const reading = read(whole)
    this.#held = 'answer' in reading ? [] : [whole]
    this.#size = 'answer' in reading ? 0 : whole.length
    if ('answer' in reading) return reading.answer
    this.#needed = reading.needed
    return null
  }
}

function read(bytes: Buffer): Reading {
  let begin = 0
  for (;;) {
    const end = bytes.indexOf(HEAD_END, begin, 'latin1')
    if (end < 0) {
      if (bytes.length - begin > MOST_HEAD_BYTES) throw new UnreadableAnswer('Its head does not end.')
      return { needed: bytes.length + 1 }
    }
    const head = bytes.toString('latin1', begin, end).toLowerCase()
    const status = statusOf(head)
    begin = end + HEAD_END.length
    if (status >= 200) return readBody(bytes, begin, { head, status }) // before it come only hints (RFC 9110, 15.2)
  }
}

function statusOf(head: string): number {
  const status = /^http\/1\.1 (\d{3})(?: |\r|$)/.exec(head)?.[1]
  if (status === undefined) throw new UnreadableAnswer('It is not HTTP/1.1.')
  return Number(status)
}

interface Head {
  /** In small letters. */
  readonly head: string
  readonly status: number
}

function readBody(bytes: Buffer, begin: number, { head, status }: Head): Reading {
  const length = fieldOf(head, 'content-length')
  const coding = fieldOf(head, 'transfer-encoding')
  if ((length === null) === (coding === null))
    throw new UnreadableAnswer('It must tell either its length or its coding.')
  const answered = (text: string): Reading => ({ answer: { status, text, keptMs: keptMs(head) } })
  if (coding === 'chunked') return readChunks(bytes, begin, answered)
  if (length === null || !/^\d{1,8}$/.test(length)) throw new UnreadableAnswer('Its length is no number.')
  const end = begin + checked(Number(length))
  if (bytes.length < end) return { needed: end }
  if (bytes.length > end) throw new UnreadableAnswer('More came than was asked for.')
  return answered(bytes.toString('utf8', begin, end))
}

/** RFC 9112, 7.1. Node sends an answer in chunks when it does not know its length, and so do many proxies. */
function readChunks(bytes: Buffer, begin: number, answered: (text: string) => Reading): Reading {
  const chunks: Buffer[] = []
  let at = begin
  for (let total = 0; ;) {
    const lineEnd = bytes.indexOf('\r\n', at, 'latin1')
    if (lineEnd < 0) return { needed: bytes.length + 1 }
    const size = /^([\da-f]{1,8})(?:;|$)/i.exec(bytes.toString('latin1', at, lineEnd))?.[1]
    if (size === undefined) throw new UnreadableAnswer('A chunk has no size.')
    const length = Number.parseInt(size, 16)
    total = checked(total + length)
    const next = lineEnd + 2 + length
    if (length === 0) {
      if (bytes.length < next + 2) return { needed: next + 2 }
      if (bytes.toString('latin1', next) !== '\r\n')
        throw new UnreadableAnswer('Something comes after its last chunk.')
      return answered(Buffer.concat(chunks).toString('utf8'))
    }
    if (bytes.length < next + 2) return { needed: next + 2 }
    if (bytes.toString('latin1', next, next + 2) !== '\r\n')
      throw new UnreadableAnswer('A chunk is longer than its size.')
    chunks.push(bytes.subarray(lineEnd + 2, next))
    at = next + 2
  }
}

function checked(length: number): number {
  if (length > MOST_BODY_BYTES) throw new UnreadableAnswer('It is longer than 64 MiB.')
  return length
}

/** A field that may stand once; null when it is not there. */
function fieldOf(head: string, name: string): string | null {
  const begin = head.indexOf(`\r\n${name}:`)
  if (begin < 0) return null
  if (head.lastIndexOf(`\r\n${name}:`) !== begin) throw new UnreadableAnswer(`It has two fields ${name}.`)
  const value = begin + 2 + name.length + 1
  const end = head.indexOf('\r\n', value)
  return head.slice(value, end < 0 ? undefined : end).trim()
}

function keptMs(head: string): number {
  if (fieldOf(head, 'connection')?.includes('close')) return 0
  const seconds = /timeout=(\d{1,6})/.exec(fieldOf(head, 'keep-alive') ?? '')?.[1]
  return seconds === undefined ? KEPT_MS : Math.max(0, Math.min(KEPT_MS, Number(seconds) * 1_000 - MARGIN_MS))
}
