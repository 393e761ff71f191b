import { createHash } from 'node:crypto'
import { parse, print } from 'graphql'
import { faultsOfDocument } from './faults-of-document.js'
import type { GraphName, RegisteredOperation } from './read-manifests.js'
import { withItsStreams } from './with-its-streams.js'

/**
 * Registered operations by client and SHA-256 of their text, a manifest for each graph. Each must still fit its graph: removing what one of
 * them uses is a breaking change and does not compose.
 */
export function operationManifest(
  operations: readonly RegisteredOperation[],
  apis: Readonly<Record<GraphName, string>>,
): { readonly manifests: Readonly<Record<GraphName, string>> } | { readonly faults: readonly string[] } {
  const schemas = { staff: withItsStreams(apis.staff), partner: withItsStreams(apis.partner) }
  const faults: string[] = []
  const manifest: Record<GraphName, Record<string, Record<string, string>>> = { staff: {}, partner: {} }
  for (const { client, graph, file, document } of operations) {
    const misfits = faultsOfDocument(schemas[graph], document)
    for (const message of misfits)
      faults.push(`${file}, registered by ${client}, no longer fits the ${graph} graph: ${message}`)
    if (misfits.length > 0) continue
    const known = (manifest[graph][client] ??= {})
    // As it stands in its file, and as graphql-js prints it: clients hash the one or the other.
    for (const text of new Set([document.trim(), print(parse(document)).trim()])) {
      known[createHash('sha256').update(text).digest('hex')] = text
    }
  }
  if (faults.length > 0) return { faults }
  const text = (graph: GraphName): string => `${JSON.stringify(manifest[graph], null, 2)}\n`
  return { manifests: { staff: text('staff'), partner: text('partner') } }
}
