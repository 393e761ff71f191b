import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { HEAD_BYTES, typeFault } from '../domain/document-types.js'

/** Why a file is not taken. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken'
  readonly status: 413 | 415 | 422
  constructor(status: 413 | 415 | 422, message: string) {
    super(message)
    this.status = status
  }
}

/** A file that came whole and is what it says. */
export interface ReceivedFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

interface Expected {
  readonly contentType: string
  readonly limitBytes: number
  /** As the sender announced it; null when it did not. */
  readonly sha256: string | null
}

/** Writes a file to a place of its own while it is hashed, uses it and takes it away, whatever happens. */
export async function withReceivedFile<T>(
  stream: Readable,
  expected: Expected,
  use: (file: ReceivedFile) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'baton-document-'))
  try {
    const path = join(folder, 'file')
    return await use({ path, ...(await receive(stream, path, expected)) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function receive(
  stream: Readable,
  path: string,
  { contentType, limitBytes, sha256: announced }: Expected,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let head = Buffer.alloc(0)
  let bytes = 0
  const check = new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      bytes += chunk.length
      hash.update(chunk)
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES)
      const tooLarge = bytes > limitBytes
      callback(tooLarge ? new NotTaken(413, `The file is larger than ${limitBytes} bytes.`) : null, chunk)
    },
  })
  await pipeline(stream, check, createWriteStream(path, { mode: 0o600 }))
  if (bytes === 0) throw new NotTaken(422, 'The file is empty.')
  const fault = typeFault(contentType, head)
  if (fault !== null) throw new NotTaken(415, fault)
  const sha256 = hash.digest('hex')
  if (announced !== null && announced !== sha256)
    throw new NotTaken(422, 'The file is not the one that was announced: its SHA-256 is another.')
  return { bytes, sha256 }
}
