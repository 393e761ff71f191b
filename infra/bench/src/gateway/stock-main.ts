import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { SIGNATURE_HEADER } from '@baton/auth/sign'
import type { Viewer } from '@baton/auth/viewer'
import type { GatewayContext } from '@baton/gateway/dist/gateway-context.js'
import { costPlugin } from '@baton/gateway/dist/limits/cost-plugin.js'
import { operationLimits } from '@baton/gateway/dist/limits/operation-limits.js'
import { newId } from '@baton/service-kit/ids'
import { answerBench } from './contender.js'
import {
  costLimits,
  openSharedBudgets,
  readSupergraph,
  signatureOf,
  subgraphUrls,
  viewerOf,
} from './rival-duties.js'

/*
 * @apollo/gateway as its documentation starts it, over the same supergraph and subgraphs, with the duties that every
 * gateway of the comparison has, and nothing else of Baton.
 */
const VIEWER = 'x-bench-viewer'

/** Apollo's own data source with Apollo's own HTTP; only the signature over the exact bytes is added. */
function sourceOf(name: string): RemoteGraphQLDataSource<GatewayContext> {
  const source = new RemoteGraphQLDataSource<GatewayContext>({
    url: subgraphUrls[name] ?? '',
    willSendRequest: ({ request, context }) => {
      if ('viewer' in context) request.http?.headers.set(VIEWER, JSON.stringify(context.viewer))
    },
  })
  const send = source.fetcher
  source.fetcher = async (url, init) => {
    const { [VIEWER]: viewer = 'null', ...headers } = init?.headers ?? {}
    const signature = signatureOf(name, JSON.parse(viewer) as Viewer | null, String(init?.body ?? ''))
    return send(url, { ...init, headers: { ...headers, [SIGNATURE_HEADER]: signature } })
  }
  return source
}

const gateway = new ApolloGateway({
  supergraphSdl: await readSupergraph(),
  buildService: ({ name }) => sourceOf(name),
})
const server = new ApolloServer<GatewayContext>({
  gateway,
  validationRules: [operationLimits],
  plugins: [costPlugin(costLimits, openSharedBudgets())],
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
