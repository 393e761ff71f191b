import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const registry = z.record(z.string(), z.object({ service: z.string(), file: z.string() }))

/** Tells whether a worker may send a document. */
export type SystemOperations = (viewerId: string, document: string) => boolean

/** Reads the documents that `npm run compose` registered; a service may send its own only. Read anew on each change. */
export async function readSystemOperations(folder: URL): Promise<SystemOperations> {
  const known = registry.parse(JSON.parse(await readFile(new URL('system-operations.json', folder), 'utf8')))
  return (viewerId, document) => {
    const hash = createHash('sha256').update(document.trim()).digest('hex')
    const entry = Object.hasOwn(known, hash) ? known[hash] : undefined
    return entry !== undefined && viewerId === `system:${entry.service}`
  }
}
