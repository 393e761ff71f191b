import { readFile } from 'node:fs/promises'
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { scopesOf } from '@baton/auth/scopes'
import { bodyHash, sign, SIGNATURE_HEADER, type SigningKeys } from '@baton/auth/sign'
import type { Viewer } from '@baton/auth/viewer'
import { newId } from '@baton/service-kit/ids'
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose'
import { answerBench } from './contender.js'

/*
 * @apollo/gateway as its documentation starts it, over the same supergraph and subgraphs: with the same token check and
 * the same signature on each request to a subgraph, and nothing else of Baton.
 */
const env = (name: string): string => process.env[name] ?? ''
const keys = JSON.parse(env('SIGNING_KEYS')) as SigningKeys
const urls = JSON.parse(env('SUBGRAPH_URLS')) as Readonly<Record<string, string>>
const jwks = createLocalJWKSet(JSON.parse(env('JWKS')) as JSONWebKeySet)

interface Context {
  readonly viewer: Viewer
}

const VIEWER = 'x-bench-viewer'

/** Apollo's own data source with Apollo's own HTTP; only the signature over the exact bytes is added. */
function sourceOf(name: string): RemoteGraphQLDataSource<Context> {
  const source = new RemoteGraphQLDataSource<Context>({
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
const server = new ApolloServer<Context>({ gateway })
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => ({ viewer: await viewerOf(req.headers.authorization ?? '') }),
})
answerBench(url)

async function viewerOf(header: string): Promise<Viewer> {
  const { payload } = await jwtVerify(header.slice('Bearer '.length), jwks, {
    audience: 'baton',
    algorithms: ['ES256'],
  })
  const roles = ['supervisor'] as const
  return {
    kind: 'staff',
    id: payload.sub ?? '',
    roles,
    scopes: scopesOf(roles),
    agencyId: null,
    patientIds: [],
    purpose: 'CAREMGT',
    onBehalfOf: null,
    accessEpoch: 0,
    clockVersion: 0,
  }
}
