import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { ListsBeside } from './lists-beside.js'

const registry = z.record(z.string(), z.object({ service: z.string(), file: z.string() }))
const FILE = 'system-operations.json'

/** Tells whether a worker may send a document. */
export type SystemOperations = (viewerId: string, document: string) => boolean

/** Reads the documents that `npm run compose` registered, again with the staff graph; a service may send its own only. */
export async function followSystemOperations(folder: URL, lists: ListsBeside): Promise<SystemOperations> {
  const registered = await lists.keep('staff', FILE, async () =>
    registry.parse(JSON.parse(await readFile(new URL(FILE, folder), 'utf8'))),
  )
  return (viewerId, document) => {
    const hash = createHash('sha256').update(document.trim()).digest('hex')
    const known = registered()
    const entry = Object.hasOwn(known, hash) ? known[hash] : undefined
    return entry !== undefined && viewerId === `system:${entry.service}`
  }
}
