import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'

/** Where a piece of a file lies. */
export interface Piece {
  readonly at: number
  readonly length: number
}

/** A file for what does not fit into memory. It has no name from the moment it is made, so that it ends with the process at the latest. */
export class NamelessFile {
  readonly #path: string
  #file: number | null = null
  #written = 0

  /** `path` is where it is made, for a moment. */
  constructor(path: string) {
    this.#path = path
  }

  /** Puts a text down behind what is there. */
  append(text: string): Piece {
    const bytes = Buffer.from(text)
    const at = this.#written
    const file = (this.#file ??= createNameless(this.#path))
    writeSync(file, bytes, 0, bytes.length, at)
    this.#written += bytes.length
    return { at, length: bytes.length }
  }

  read({ at, length }: Piece): string {
    if (this.#file === null) throw new Error('Nothing was put down, or the file is closed.')
    const bytes = Buffer.allocUnsafe(length)
    readSync(this.#file, bytes, 0, length, at)
    return bytes.toString('utf8')
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }
}

function createNameless(path: string): number {
  const file = openSync(path, 'w+', 0o600)
  unlinkSync(path)
  return file
}
