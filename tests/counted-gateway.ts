import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Persona } from '@baton/auth/personas'
import { startTestGateway, type TestGateway } from './test-gateway.js'

const SUBGRAPHS = ['patients', 'care-plans', 'referrals', 'authorizations', 'metrics']

/** The gateway over the composed graphs; in place of the subgraphs a server that says 503 and keeps count. */
export interface CountedGateway extends TestGateway {
  /** What reached any subgraph since this was last asked, as method and path. */
  reached(): readonly string[]
}

/** Starts it, with a token for each of the people. */
export async function startCountedGateway(people: readonly Persona[]): Promise<CountedGateway> {
  let seen: string[] = []
  const behind = createServer((request, response) => {
    const { method, url } = request
    if (url !== '/health/live') seen.push(`${String(method)} ${String(url)}`) // the pulse asks by itself
    request.resume()
    response.writeHead(503, { 'content-type': 'application/json' }).end('{"errors":[{"message":"counted"}]}')
  })
  await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve))
  const { port } = behind.address() as AddressInfo
  const urls = Object.fromEntries(SUBGRAPHS.map((name) => [name, `http://127.0.0.1:${port}`]))
  const gateway = await startTestGateway(people, urls)
  return {
    ...gateway,
    reached: () => {
      const before = seen
      seen = []
      return before
    },
    close: async () => {
      await gateway.close()
      behind.closeAllConnections()
      behind.close()
    },
  }
}
