import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'

/** The two graphs that clients register operations for. */
export type GraphName = 'staff' | 'partner'

/** One operation that a client has registered: a file in git. */
export interface RegisteredOperation {
  readonly client: string
  readonly graph: GraphName
  readonly file: string
  readonly document: string
}

/** Where clients keep their operations. A new client is a line here. */
const MANIFESTS: readonly { client: string; graph: GraphName; folder: string }[] = [
  { client: 'baton-explorer', graph: 'staff', folder: 'gateway/explorer/operations/staff/' },
  { client: 'baton-explorer', graph: 'partner', folder: 'gateway/explorer/operations/partner/' },
  { client: 'baton-cli', graph: 'staff', folder: 'packages/cli/operations/' },
  { client: 'baton-client', graph: 'staff', folder: 'packages/client/operations/staff/' },
  { client: 'baton-client', graph: 'partner', folder: 'packages/client/operations/partner/' },
]

/** Every registered operation, in the order of clients and files. */
export async function readManifests(root: URL): Promise<readonly RegisteredOperation[]> {
  const found: RegisteredOperation[] = []
  for (const { client, graph, folder } of MANIFESTS) {
    const url = new URL(folder, root)
    if (!existsSync(url)) continue
    for (const file of (await readdir(url)).filter((name) => name.endsWith('.graphql')).sort()) {
      found.push({
        client,
        graph,
        file: `${folder}${file}`,
        document: await readFile(new URL(file, url), 'utf8'),
      })
    }
  }
  return found
}
