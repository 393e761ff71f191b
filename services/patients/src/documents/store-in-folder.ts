import { createReadStream } from 'node:fs'
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentStore } from './document-store.js'

/** Documents in a folder that every process of the service sees. */
export function storeInFolder(folder: string): DocumentStore {
  const pathOf = (key: string): string => {
    if (!/^\w+$/.test(key)) throw new Error('A key of a document has letters, digits and underscores only.')
    return join(folder, key)
  }
  return {
    async put(key, { path }) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const partial = `${pathOf(key)}.part`
      try {
        await copyFile(path, partial)
        await rename(partial, pathOf(key))
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
    },
    async read(key, range) {
      try {
        const file = await open(pathOf(key))
        return createReadStream('', { fd: file, ...(range ? { start: range.from, end: range.to } : {}) })
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
        throw error
      }
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}
