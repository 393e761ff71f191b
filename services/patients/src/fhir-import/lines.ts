import { createReadStream } from 'node:fs'
import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** One line of a file. */
export type Line = ReadText | Unread

interface Place {
  /** From 1. */
  readonly number: number
  /** Bytes of the file (as it lies on disk) that had been read by then. */
  readonly bytesRead: number
}

/** A line with its text. */
interface ReadText extends Place {
  readonly text: string
}

/** A line that cannot be read, and which record it seems to be, `Observation/123`. */
export interface Unread extends Place {
  readonly text: null
  readonly fault: 'TOO_LARGE' | 'NOT_UTF8'
  readonly name: string | null
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
    yield* joinDocument(withoutMark(split(bytes, () => file.bytesRead)))
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

/** The byte order mark that some editors put in front of a file says nothing here. */
async function* withoutMark(lines: AsyncGenerator<Line>): AsyncGenerator<Line> {
  for await (const line of lines)
    yield line.number === 1 && line.text !== null ? { ...line, text: line.text.replace(/^\uFEFF/, '') } : line
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
    const read = head === null ? textOf(Buffer.concat(parts)) : unread('TOO_LARGE', head)
    parts = []
    head = null
    size = 0
    number += 1
    return { ...read, number, bytesRead: bytesRead() }
  }
}

/** Bytes as text; what is no UTF-8 is refused, for no character of it may be made up. */
function textOf(bytes: Buffer): { text: string } | Omit<Unread, keyof Place> {
  return isUtf8(bytes)
    ? { text: bytes.toString('utf8') }
    : unread('NOT_UTF8', bytes.subarray(0, HEAD).toString('utf8'))
}

function unread(fault: Unread['fault'], head: string): Omit<Unread, keyof Place> {
  return { text: null, fault, name: nameIn(head) }
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
  yield await joined(first.value, second.value, lines)
}

async function joined(first: Line, second: Line, rest: AsyncGenerator<Line>): Promise<Line> {
  const parts: string[] = []
  let texts = [first.text ?? '', second.text ?? '']
  let size = 0
  let fault: Unread['fault'] | null = null
  let bytesRead = second.bytesRead
  for await (const line of rest) {
    bytesRead = line.bytesRead
    size += line.text?.length ?? 0
    if (line.text === null) fault ??= line.fault
    else if (size > LONGEST_DOCUMENT) fault ??= 'TOO_LARGE'
    if (fault !== null) continue
    texts.push(line.text ?? '')
    if (texts.length < JOINED_AT_ONCE) continue
    parts.push(texts.join('\n')) // short lines each take several times their length
    texts = []
  }
  if (fault !== null)
    return { number: 1, ...unread(fault, [...parts, ...texts].join('\n').slice(0, HEAD)), bytesRead }
  return { number: 1, text: [...parts, texts.join('\n')].join('\n'), bytesRead }
}

function isOneDocument(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return false
  const begin = first.trim()
  return begin.startsWith('{') && !begin.endsWith('}') && /^(\s+\S|["}])/.test(second)
}
