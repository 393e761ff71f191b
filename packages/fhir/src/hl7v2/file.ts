import { segmentsOf } from './text.js'

/** What a file or a frame held. */
export interface Hl7File {
  /** Each message, whole, with CR between its segments. */
  readonly messages: readonly string[]
  /** Segments that belong to no message: whoever sent them lost a header. */
  readonly strays: readonly { readonly text: string; readonly reason: string }[]
  /** Where the batch's own counts say that something is missing. */
  readonly countFaults: readonly string[]
  /** What of the envelope is missing; the messages are whole all the same. */
  readonly notes: readonly string[]
  /** Whether the messages came in a batch: they are answered in one. */
  readonly batch: boolean
}

const ENVELOPE = /^(FHS|BHS|BTS|FTS)(?![A-Z\d])/

/** Takes a file apart: one message, several, or batches (FHS, BHS ... BTS, FTS; HL7 v2.5.1, 2.10.3). */
export function splitHl7(text: string): Hl7File {
  const reader = new BatchReader()
  for (const line of segmentsOf(text)) reader.read(line)
  return reader.end()
}

class BatchReader {
  readonly #messages: string[] = []
  readonly #strays: string[] = []
  readonly #countFaults: string[] = []
  readonly #notes: string[] = []
  #current: string[] | null = null
  #batch = false
  #openBatch = false
  #openFile = false
  #inBatch = 0
  #batches = 0

  read(line: string): void {
    const envelope = ENVELOPE.exec(line)?.[1]
    if (envelope) this.#readEnvelope(envelope, line)
    else if (line.startsWith('MSH')) this.#begin(line)
    else if (this.#current) this.#current.push(line)
    else this.#strays.push(line)
  }

  end(): Hl7File {
    this.#finish()
    if (this.#openBatch) this.#notes.push('The batch has no trailer (BTS).')
    if (this.#openFile) this.#notes.push('The file has no trailer (FTS).')
    return {
      messages: this.#messages,
      strays: this.#strays.length > 0 ? [stray(this.#strays)] : [],
      countFaults: this.#countFaults,
      notes: this.#notes,
      batch: this.#batch,
    }
  }

  #begin(line: string): void {
    this.#finish()
    this.#current = [line]
    this.#inBatch += 1
  }

  #finish(): void {
    if (this.#current) this.#messages.push(this.#current.join('\r'))
    this.#current = null
  }

  #readEnvelope(name: string, line: string): void {
    this.#finish()
    this.#batch = true
    if (name === 'FHS') this.#openFile = true
    if (name === 'BHS') this.#beginBatch()
    if (name === 'BTS') this.#endBatch(line)
    if (name === 'FTS') this.#endFile(line)
  }

  #beginBatch(): void {
    if (this.#openBatch) this.#notes.push('A batch has no trailer (BTS).')
    this.#openBatch = true
    this.#batches += 1
    this.#inBatch = 0
  }

  #endBatch(line: string): void {
    if (!this.#openBatch) this.#notes.push('A batch has no header (BHS).')
    this.#compare(line, { what: 'batch', noun: 'messages', came: this.#inBatch })
    this.#openBatch = false
    this.#inBatch = 0
  }

  #endFile(line: string): void {
    if (!this.#openFile) this.#notes.push('The file has no header (FHS).')
    if (this.#openBatch) this.#notes.push('A batch has no trailer (BTS).')
    this.#openBatch = false
    this.#openFile = false
    // A file without batch headers counts as the one batch that it is.
    this.#compare(line, { what: 'file', noun: 'batches', came: Math.max(this.#batches, 1) })
  }

  #compare(line: string, { what, noun, came }: { what: string; noun: string; came: number }): void {
    const said = /^...[^\w\s](\d+)/.exec(line)?.[1]
    if (said === undefined || Number(said) === came) return
    this.#countFaults.push(`The trailer of the ${what} says ${said} ${noun}, but ${came} came.`)
  }
}

function stray(lines: readonly string[]): { text: string; reason: string } {
  const stand = lines.length === 1 ? 'A line stands' : `${lines.length} lines stand`
  return { text: lines.join('\r'), reason: `${stand} before any message header (MSH).` }
}
