import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { SigningKeys } from '@baton/auth/sign'
import { errorFacts, type Logger } from '@baton/service-kit/log'
import type { Pool } from 'undici'
import { formatError } from './errors.js'
import { compiledGateway } from './executor/compiled-gateway.js'
import type { GatewayContext } from './gateway-context.js'
import { LIMITS, operationLimits } from './operation-limits.js'
import { policyPlugin } from './policy-plugin.js'
import { SubgraphDataSource } from './subgraph-data-source.js'
import { supergraphFiles } from './supergraph-file.js'

/** What the graph is served from. */
export interface GraphParts {
  readonly folder: URL
  /** One pool of connections per subgraph. */
  readonly pools: ReadonlyMap<string, Pool>
  readonly keys: SigningKeys
  readonly introspection: boolean
  readonly raiseEpoch: (epoch: number) => Promise<void>
  readonly log: Logger
}

/** The federated graph, without HTTP of its own. */
export type GraphServer = ApolloServer<GatewayContext>

/** Starts the federated graph over the composed supergraph. */
export async function startGraph(parts: GraphParts): Promise<GraphServer> {
  const { log, keys, raiseEpoch } = parts
  const files = supergraphFiles(parts.folder, log)
  const gateway = compiledGateway({
    supergraphSdl: files.manager,
    logger: quietly(log),
    buildService: ({ name }) => {
      const pool = parts.pools.get(name)
      if (!pool) throw new Error(`The supergraph has a subgraph ${name}, but SUBGRAPH_URLS does not name it.`)
      return new SubgraphDataSource({ name, pool, keys, raiseEpoch })
    },
  })
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: true, // the policy plugin decides for whom
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    validationRules: [operationLimits],
    logger: quietly(log),
    formatError: (formatted, error) => formatError(formatted, error, log),
    plugins: [
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      policyPlugin({ policiesFor: files.policiesFor, introspection: parts.introspection }),
      answerExtensions,
    ],
  })
  await server.start()
  return server
}

/** The request id goes back with every answer, and so does what was replayed. */
const answerExtensions: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ contextValue }) {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return
        const { singleResult } = response.body
        const { requestId, replayed } = contextValue
        const errors = singleResult.errors?.map((error) => ({
          ...error,
          extensions: { ...error.extensions, requestId },
        }))
        if (errors) singleResult.errors = errors
        const told = replayed.length > 0 ? { replayed } : {}
        singleResult.extensions = { ...singleResult.extensions, requestId, ...told }
      },
    }
  },
}

/** Apollo's own messages may quote documents; ours carry ids only, so its chatter stays at debug. */
function quietly(log: Logger) {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message: unknown) => log.debug(errorFacts(message), 'apollo warns'),
    error: (message: unknown) => log.warn(errorFacts(message), 'apollo reports an error'),
  }
}
