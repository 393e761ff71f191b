import { createReadStream, type ReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { GatheredRecord } from './gathered-record.js'
import type { SpooledBundle } from './spooled-bundle.js'

/** One line of a file. */
export type Line = ReadText | Unread | LongBundle

interface Place {
  /** From 1. */
  readonly number: number
  /** Bytes of the file (as it lies on disk) that had been read by then. */
  readonly bytesRead: number
  /** It is all of its file: nothing comes after it. */
  readonly isWhole?: boolean
}

/** A line with its text. */
interface ReadText extends Place {
  readonly text: string
}

/** A line that cannot be read, and which record it seems to be, `Observation/123`. */
export interface Unread extends Place {
  readonly text: null
  readonly fault: 'TOO_LARGE' | 'NOT_UTF8' | 'NOT_JSON'
  readonly name: string | null
}

/** A bundle of whatever length, of which no more than its entries' names is held. */
export interface LongBundle extends Place {
  readonly text: null
  readonly bundle: SpooledBundle
}

/** As much of a document's lines as becomes one piece of it. */
const JOINED_CHARACTERS = 64 * 1024
const NEWLINE = 0x0a

/** The lines of a file, gunzipped when it begins as gzip does. Memory stays bounded by the longest line. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  const { bytes, file } = await bytesOf(path)
  try {
    const spool = `${path}.entries`
    yield* joinDocument(withoutMark(split(bytes, { bytesRead: () => file.bytesRead, spool })), spool)
  } finally {
    file.destroy()
  }
}

/** Some lines of a file with a record per line, by their numbers; a long one can be read until the next is asked for. */
export async function* linesAt(path: string, numbers: ReadonlySet<number>): AsyncGenerator<Line> {
  const wanted = new Set(numbers)
  const { bytes, file } = await bytesOf(path)
  const place = {
    bytesRead: () => file.bytesRead,
    spool: `${path}.entries`,
    isWanted: (at: number) => wanted.has(at),
  }
  try {
    for await (const line of withoutMark(split(bytes, place))) {
      try {
        yield line
      } finally {
        if ('bundle' in line) line.bundle.close()
      }
      wanted.delete(line.number)
      if (wanted.size === 0) return
    }
  } finally {
    file.destroy()
  }
}

/** The bytes of a file, gunzipped when it begins as gzip does, and the file as it lies on disk. */
export async function bytesOf(path: string): Promise<{ bytes: Readable; file: ReadStream }> {
  const zipped = await isGzip(path)
  const file = createReadStream(path, { highWaterMark: 256 * 1024 })
  return { bytes: zipped ? gunzipped(file) : file, file }
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

interface Reading {
  readonly bytesRead: () => number
  /** Where entries of long bundles are put down. */
  readonly spool: string
  /** Which lines are read; all where it is left out. */
  readonly isWanted?: (number: number) => boolean
}

async function* split(
  chunks: AsyncIterable<Buffer>,
  { bytesRead, spool, isWanted = () => true }: Reading,
): AsyncGenerator<Line> {
  let gathered = new GatheredRecord(spool)
  let number = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      const isRead = isWanted(number + 1)
      if (isRead) gathered.add(chunk.subarray(from, end))
      if (isRead) yield take()
      else number += 1
      from = end + 1
    }
    if (isWanted(number + 1)) gathered.add(chunk.subarray(from))
  }
  if (gathered.size > 0) yield take()

  function take(): Line {
    const read = gathered.take()
    gathered = new GatheredRecord(spool)
    number += 1
    return { ...read, number, bytesRead: bytesRead() }
  }
}

/** A document written over many lines becomes one line; a file with a record per line passes through. */
async function* joinDocument(lines: AsyncGenerator<Line>, spool: string): AsyncGenerator<Line> {
  const first = await lines.next()
  if (first.done) return
  const second = await lines.next()
  if (second.done || !isOneDocument(first.value.text, second.value.text)) {
    yield second.done ? { ...first.value, isWhole: true } : first.value
    if (!second.done) yield second.value
    yield* lines
    return
  }
  yield await joined([first.value, second.value], lines, spool)
}

async function joined(begin: readonly Line[], rest: AsyncGenerator<Line>, spool: string): Promise<Line> {
  const gathered = new GatheredRecord(spool)
  const faults: Unread[] = []
  let pending = ''
  let bytesRead = 0
  for (const line of begin) gather(line)
  for await (const line of rest) gather(line)
  gathered.add(Buffer.from(pending))
  const read = gathered.take()
  const [fault] = faults
  if (!fault) return { ...read, number: 1, bytesRead, isWhole: true }
  if ('bundle' in read) read.bundle.close()
  return { ...fault, number: 1, bytesRead }

  function gather(line: Line): void {
    bytesRead = line.bytesRead
    if ('bundle' in line) {
      line.bundle.close()
      faults.push({ number: 1, bytesRead, text: null, fault: 'TOO_LARGE', name: null })
    } else if (line.text === null) faults.push(line)
    else pending += `${line.text}\n`
    if (pending.length < JOINED_CHARACTERS) return
    gathered.add(Buffer.from(pending)) // short lines each take several times their length
    pending = ''
  }
}

function isOneDocument(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return false
  const begin = first.trim()
  if (begin === '{') return true
  return begin.startsWith('{') && !begin.endsWith('}') && /^(\s+\S|["}])/.test(second)
}
