import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { ListsBeside } from './lists-beside.js'

/** Registered operations of one graph: documents by client and SHA-256 of their text. */
export type OperationManifest = Readonly<Record<string, Readonly<Record<string, string>>>>

const manifest: z.ZodType<OperationManifest> = z.record(z.string(), z.record(z.string(), z.string()))
/** Where the operations of each graph are, in the folder of the supergraph. */
export const MANIFEST_FILES = { staff: 'operations.json', partner: 'partner/operations.json' } as const

/** Reads the manifest of a graph that `npm run compose` collected from the clients' folders in git. */
export async function readOperationManifest(
  folder: URL,
  graph: keyof typeof MANIFEST_FILES,
): Promise<OperationManifest> {
  return manifest.parse(JSON.parse(await readFile(new URL(MANIFEST_FILES[graph], folder), 'utf8')))
}

/** The manifest of each graph as it stands now. */
export type OperationManifests = Readonly<Record<keyof typeof MANIFEST_FILES, () => OperationManifest>>

/** Reads both, and each again with its graph. */
export async function followOperationManifests(folder: URL, lists: ListsBeside): Promise<OperationManifests> {
  const follow = (graph: keyof typeof MANIFEST_FILES): Promise<() => OperationManifest> =>
    lists.keep(graph, MANIFEST_FILES[graph], () => readOperationManifest(folder, graph))
  return { staff: await follow('staff'), partner: await follow('partner') }
}
