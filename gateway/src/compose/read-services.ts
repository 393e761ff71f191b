import { readdir, readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { parse, type DocumentNode } from 'graphql'

/** One subgraph as composition takes it. */
export interface Subgraph {
  readonly name: string
  readonly url: string
  readonly typeDefs: DocumentNode
}

/** Every services/<name>/schema.graphql behind the value types that all of them share, in name order. */
export async function readServices(root: URL): Promise<readonly Subgraph[]> {
  const valueTypes = await readFile(new URL('packages/service-kit/graph/value-types.graphql', root), 'utf8')
  const services = new URL('services/', root)
  const found: Subgraph[] = []
  for (const name of (await readdir(services)).sort()) {
    const file = new URL(`${name}/schema.graphql`, services)
    if (!existsSync(file)) continue
    // The address is the gateway's own business (SUBGRAPH_URLS); composition only wants one.
    const typeDefs = parse(`${valueTypes}\n${await readFile(file, 'utf8')}`)
    found.push({ name, url: `http://${name}/graphql`, typeDefs })
  }
  return found
}

/** A read of the graph that a worker may make. */
export interface WorkerRead {
  readonly service: string
  readonly file: string
  readonly document: string
}

/** Every services/<name>/src/graph/*.graphql. */
export async function readWorkerReads(root: URL): Promise<readonly WorkerRead[]> {
  const services = new URL('services/', root)
  const found: WorkerRead[] = []
  for (const service of (await readdir(services)).sort()) {
    const folder = new URL(`${service}/src/graph/`, services)
    if (!existsSync(folder)) continue
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort()) {
      found.push({ service, file, document: await readFile(new URL(file, folder), 'utf8') })
    }
  }
  return found
}
