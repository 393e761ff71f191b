import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** One line of a file. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** The text; null when the line is longer than we read. */
  readonly text: string | null
  /** Bytes of the file (as it lies on disk) that had been read by then. */
  readonly bytesRead: number
}

/** A line that is longer is refused: it would have to be held in memory whole. */
export const LONGEST_LINE = 16 * 1024 * 1024
/** One document spread over many lines is held whole too; there is only one of them. */
const LONGEST_DOCUMENT = 64 * 1024 * 1024

const NEWLINE = 0x0a

/** The lines of a file, gunzipped when it begins as gzip does. Memory stays bounded by the longest line. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 })
  const bytesRead = (): number => file.bytesRead
  yield* joinDocument(split(gunzipped(file), bytesRead))
}

async function* gunzipped(file: Readable): AsyncGenerator<Buffer> {
  const chunks = file[Symbol.asyncIterator]() as AsyncIterator<Buffer> // a byte stream gives buffers
  const first = await chunks.next()
  if (first.done) return
  file.unshift(first.value)
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b
  if (!isGzip) return yield* file as AsyncIterable<Buffer>
  const gunzip = createGunzip({ chunkSize: 256 * 1024 })
  file.on('error', (error) => gunzip.destroy(error))
  yield* file.pipe(gunzip) as AsyncIterable<Buffer>
}

async function* split(chunks: AsyncIterable<Buffer>, bytesRead: () => number): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let size = 0
  let number = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    keep(chunk.subarray(from))
  }
  if (size > 0) yield take()

  function keep(part: Buffer): void {
    size += part.length
    if (size > LONGEST_LINE) parts = []
    else parts.push(part)
  }
  function take(): Line {
    const text = size > LONGEST_LINE ? null : Buffer.concat(parts).toString('utf8')
    parts = []
    size = 0
    number += 1
    return {
      number,
      text: number === 1 ? (text?.replace(/^\uFEFF/, '') ?? null) : text,
      bytesRead: bytesRead(),
    }
  }
}

/** A document written over many lines becomes one line; a file with a record per line passes through. */
async function* joinDocument(lines: AsyncGenerator<Line>): AsyncGenerator<Line> {
  const first = await lines.next()
  if (first.done) return
  const second = await lines.next()
  if (second.done || !isOneDocument(first.value.text, second.value.text)) {
    yield first.value
    if (!second.done) yield second.value
    return yield* lines
  }
  const texts = [first.value.text, second.value.text]
  let size = 0
  let bytesRead = second.value.bytesRead
  for await (const line of lines) {
    size += line.text?.length ?? LONGEST_DOCUMENT
    if (size <= LONGEST_DOCUMENT) texts.push(line.text)
    bytesRead = line.bytesRead
  }
  yield { number: 1, text: size > LONGEST_DOCUMENT ? null : texts.join('\n'), bytesRead }
}

function isOneDocument(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return false
  const begin = first.trim()
  return begin.startsWith('{') && !begin.endsWith('}') && !second.trim().startsWith('{')
}
