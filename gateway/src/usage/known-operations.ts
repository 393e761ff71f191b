import { Kind, parse } from 'graphql'
import { readOperationManifest } from '../registered/operation-manifests.js'

/** The operations that clients registered for one graph: what may be a label, since everything else is endless. */
export interface KnownOperations {
  /** The client's name when it is one of git's, else `other`. */
  client(name: string | undefined): string
  /** The operation's name when this client registered one of that name, else `other`. */
  operation(client: string, name: string | null | undefined): string
}

/** The operations that stand in a graph's manifest. */
export async function readKnownOperations(folder: URL, graph: 'staff' | 'partner'): Promise<KnownOperations> {
  const manifest = await readOperationManifest(folder, graph)
  const names = new Map(
    Object.entries(manifest).map(([client, documents]) => [
      client,
      new Set(Object.values(documents).flatMap(namesIn)),
    ]),
  )
  return {
    client: (name) => (name !== undefined && names.has(name) ? name : 'other'),
    operation: (client, name) => (name && names.get(client)?.has(name) ? name : 'other'),
  }
}

function namesIn(document: string): readonly string[] {
  return parse(document).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
  )
}
