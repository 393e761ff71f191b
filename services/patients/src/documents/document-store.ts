import type { Readable } from 'node:stream'
import type { ByteRange } from './byte-range.js'

/** A complete file on this machine's disk, about to be stored. */
export interface FileToStore {
  readonly path: string
  readonly bytes: number
  readonly contentType: string
}

/** Where the bytes of documents lie. A key is stored whole or not at all. */
export interface DocumentStore {
  put(key: string, file: FileToStore): Promise<void>
  /** The bytes, or some of them, as they come; null when there are none under this key. */
  read(key: string, range?: ByteRange | null): Promise<Readable | null>
  remove(key: string): Promise<void>
}
