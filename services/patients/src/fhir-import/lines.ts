import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** One line of a file. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** The text; null when the line is longer than we read. */
  readonly text: string | null
  /** Of a line that is longer than we read: which record it seems to be, `Observation/123`. */
  readonly name?: string | null
  /** Bytes of the file (as it lies on disk) that had been read by then. */
  readonly bytesRead: number
}

/** A line that is longer is refused: it would have to be held in memory whole. */
export const LONGEST_LINE = 16 * 1024 * 1024
/** One document spread over many lines is held whole too; there is only one of them. */
const LONGEST_DOCUMENT = 32 * 1024 * 1024

/** Lines of a document that become one text before the next are read. */
const JOINED_AT_ONCE = 10_000

/** As much of a line as is looked at for its name. */
const HEAD = 4_096
const NEWLINE = 0x0a

/** The lines of a file, gunzipped when it begins as gzip does. Memory stays bounded by the longest line. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  const zipped = await isGzip(path)
  const file = createReadStream(path, { highWaterMark: 256 * 1024 })
  const bytes: Readable = zipped ? gunzipped(file) : file
  try {
    yield* joinDocument(split(bytes, () => file.bytesRead))
  } finally {
    file.destroy()
  }
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}

function gunzipped(file: Readable): Readable {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 })
  file.on('error', (error) => gunzip.destroy(error))
  return file.pipe(gunzip)
}

async function* split(chunks: AsyncIterable<Buffer>, bytesRead: () => number): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let size = 0
  let number = 0
  let head: string | null = null
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
    if (size <= LONGEST_LINE) return void parts.push(part)
    head ??= Buffer.concat([...parts, part])
      .subarray(0, HEAD)
      .toString('utf8')
    parts = []
  }
  function take(): Line {
    const text = size > LONGEST_LINE ? null : Buffer.concat(parts).toString('utf8')
    const name = head === null ? null : nameIn(head)
    parts = []
    head = null
    size = 0
    number += 1
    return {
      number,
      text: number === 1 ? (text?.replace(/^\uFEFF/, '') ?? null) : text,
      name,
      bytesRead: bytesRead(),
    }
  }
}

/** What a record calls itself near its beginning; only what is shaped like a type and an id. */
function nameIn(head: string): string | null {
  const type = /"resourceType"\s*:\s*"([A-Za-z]{2,64})"/.exec(head)?.[1]
  const id = /"id"\s*:\s*"([A-Za-z0-9.-]{1,64})"/.exec(head)?.[1]
  return type === undefined ? null : id === undefined ? type : `${type}/${id}`
}

/** A document written over many lines becomes one line; a file with a record per line passes through. */
async function* joinDocument(lines: AsyncGenerator<Line>): AsyncGenerator<Line> {
  const first = await lines.next()
  if (first.done) return
  const second = await lines.next()
  if (second.done || !isOneDocument(first.value.text, second.value.text)) {
    yield first.value
    if (!second.done) yield second.value
    yield* lines
    return
  }
  const joined: string[] = []
  let texts = [first.value.text, second.value.text]
  let size = 0
  let bytesRead = second.value.bytesRead
  for await (const line of lines) {
    size += line.text?.length ?? LONGEST_DOCUMENT
    bytesRead = line.bytesRead
    if (size > LONGEST_DOCUMENT) continue
    texts.push(line.text)
    if (texts.length < JOINED_AT_ONCE) continue
    joined.push(texts.join('\n')) // short lines each take several times their length
    texts = []
  }
  const text = size > LONGEST_DOCUMENT ? null : [...joined, texts.join('\n')].join('\n')
  yield { number: 1, text, bytesRead }
}

function isOneDocument(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return false
  const begin = first.trim()
  return begin.startsWith('{') && !begin.endsWith('}') && /^(\s+\S|["}])/.test(second)
}
