import { fileURLToPath } from 'node:url'
import { request } from 'undici'
import type { BenchStack } from '../bench-stack.js'

/** How many people ask in turn, so that no gateway can share an answer. */
export const VIEWERS = 200

const composed = (name: string): string =>
  fileURLToPath(new URL(`../../../../gateway/supergraph/${name}`, import.meta.url))

/** What another gateway must know to stand in front of a stack. */
export async function gatewayEnvironment(stack: BenchStack): Promise<Readonly<Record<string, string>>> {
  const jwks = await (await request(`${stack.url}/dev/jwks.json`)).body.text()
  return {
    SIGNING_KEYS: JSON.stringify(stack.signingKeys),
    SUBGRAPH_URLS: JSON.stringify(stack.subgraphUrls),
    JWKS: jwks,
    REDIS_URL: stack.redisUrl,
    SUPERGRAPH: composed('supergraph.graphql'),
    API_SCHEMA: composed('api.graphql'),
  }
}
