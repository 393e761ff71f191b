import { readFile } from 'node:fs/promises'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { bodyHash, sign, SIGNATURE_HEADER, type SigningKeys } from '@baton/auth/sign'
import type { Viewer } from '@baton/auth/viewer'
import { ALGORITHMS, CLAIMS, sessionOfToken, type Issuer } from '@baton/gateway/dist/bearer-tokens.js'
import type { GatewayContext } from '@baton/gateway/dist/gateway-context.js'
import { openBudgets } from '@baton/gateway/dist/limits/budgets.js'
import { costPlugin } from '@baton/gateway/dist/limits/cost-plugin.js'
import { operationLimits } from '@baton/gateway/dist/limits/operation-limits.js'
import { newId } from '@baton/service-kit/ids'
import { createLocalJWKSet, type JSONWebKeySet } from 'jose'
import { answerBench } from './contender.js'

/*
 * @apollo/gateway as its documentation starts it, over the same supergraph and subgraphs: with the same token check, the
 * same signature on each request to a subgraph and the same limits and budgets, and nothing else of Baton.
 */
const env = (name: string): string => process.env[name] ?? ''
const keys = JSON.parse(env('SIGNING_KEYS')) as SigningKeys
const urls = JSON.parse(env('SUBGRAPH_URLS')) as Readonly<Record<string, string>>
const jwks = createLocalJWKSet(JSON.parse(env('JWKS')) as JSONWebKeySet)

const issuer: Issuer = {
  issuer: 'urn:baton:development',
  audience: 'baton',
  key: jwks,
  algorithms: ALGORITHMS,
  claims: CLAIMS,
}

const VIEWER = 'x-bench-viewer'

/** Apollo's own data source with Apollo's own HTTP; only the signature over the exact bytes is added. */
function sourceOf(name: string): RemoteGraphQLDataSource<GatewayContext> {
  const source = new RemoteGraphQLDataSource<GatewayContext>({
    url: urls[name] ?? '',
    willSendRequest: ({ request, context }) => {
      if ('viewer' in context) request.http?.headers.set(VIEWER, JSON.stringify(context.viewer))
    },
  })
  const send = source.fetcher
  source.fetcher = async (url, init) => {
    const { [VIEWER]: viewer = 'null', ...headers } = init?.headers ?? {}
    const signature = sign({
      keys,
      audience: name,
      viewer: JSON.parse(viewer) as Viewer | null,
      requestId: newId('request'),
      nonce: newId('nonce'),
      bodyHash: bodyHash(String(init?.body ?? '')),
      now: new Date(),
    })
    return send(url, { ...init, headers: { ...headers, [SIGNATURE_HEADER]: signature } })
  }
  return source
}

const gateway = new ApolloGateway({
  supergraphSdl: await readFile(env('SUPERGRAPH'), 'utf8'),
  buildService: ({ name }) => sourceOf(name),
})
const limits = { operation: 50_000, staff: 5_000_000, partner: 200_000 }
const server = new ApolloServer<GatewayContext>({
  gateway,
  validationRules: [operationLimits],
  plugins: [
    costPlugin(
      limits,
      openBudgets(null, () => performance.timeOrigin + performance.now()),
    ),
  ],
})
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => ({
    requestId: newId('request'),
    viewer: await viewerOf(req.headers.authorization ?? ''),
    deadline: Infinity,
    replayed: [],
  }),
})
answerBench(url)

async function viewerOf(header: string): Promise<Viewer> {
  const session = await sessionOfToken(header.slice('Bearer '.length), issuer, {
    accessEpoch: 0,
    clockVersion: 0,
  })
  if (!session) throw new Error('The token is not valid here.')
  return session.viewer
}
