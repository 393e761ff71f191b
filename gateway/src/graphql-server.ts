import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { SigningKeys } from '@baton/auth/sign'
import { keptDocuments } from '@baton/service-kit/kept-documents'
import { errorFacts, type Logger } from '@baton/service-kit/log'
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema, ValidationRule } from 'graphql'
import { deprecationsPlugin } from './deprecations-plugin.js'
import { formatError } from './errors.js'
import { compiledGateway } from './executor/compiled-gateway.js'
import { writeResult } from './executor/splice/spliced-answer.js'
import type { GatewayContext } from './gateway-context.js'
import type { Budgets } from './limits/budgets.js'
import { openToll, type CostLimits, type Toll } from './limits/accounts.js'
import { costPlugin } from './limits/cost-plugin.js'
import { operationLimits, PARSING, VALIDATION } from './limits/operation-limits.js'
import { ownNames, takenNames } from './limits/taken-names.js'
import { AccessLogKeeper, LOG_KEEPER } from './reads/access-log-keeper.js'
import type { HowTold } from './reads/told-numbers.js'
import { policyPlugin } from './viewers/policy-plugin.js'
import { usagePlugin, type UsageParts } from './usage/usage-plugin.js'
import { SubgraphDataSource, type NoteAccess } from './subgraphs/data-source.js'
import type { Connections } from './subgraphs/http/connections.js'
import { supergraphFiles } from './supergraph-file.js'
import type { Loads } from './supergraph-numbers.js'

/** What the graph is served from. */
export interface GraphParts {
  readonly folder: URL
  /** The connections on which each subgraph is asked. */
  readonly connections: ReadonlyMap<string, Connections>
  /** Where each subgraph's process is. */
  readonly urls: Readonly<Record<string, string>>
  readonly keys: SigningKeys
  readonly introspection: boolean
  readonly costs: CostLimits
  readonly budgets: Budgets
  readonly noteAccess: NoteAccess
  readonly log: Logger
  /** How this graph's use is measured. */
  readonly usage: UsageParts
  /** Told when a supergraph was taken or refused while the gateway runs. */
  readonly loads: Loads
  /** Told how each query came into the access log. */
  readonly noteTold: (how: HowTold) => void
}

/** The federated graph, without HTTP of its own. */
export interface Graph {
  readonly server: ApolloServer<GatewayContext>
  /** What clients see of it now. */
  schema(): GraphQLSchema
  /** What documents are validated by beside the rules of GraphQL. */
  readonly rules: readonly ValidationRule[]
  /** Who may have a document read, and what it costs them if it is refused before the graph hears of it. */
  readonly toll: Toll
}

/** Starts the federated graph over the composed supergraph. */
export async function startGraph(parts: GraphParts): Promise<Graph> {
  const { log } = parts
  const files = supergraphFiles(parts.folder, log, parts.loads)
  let keeper: AccessLogKeeper | null = null
  const buildService = ({ name }: { name: string }): SubgraphDataSource => {
    const source = sourceOf(name, parts)
    if (name === LOG_KEEPER) keeper = new AccessLogKeeper(source, parts.noteTold)
    return source
  }
  const gateway = compiledGateway(
    {
      supergraphSdl: files.manager,
      queryPlannerConfig: { cache: keptDocuments() },
      logger: quietly(log),
      buildService,
    },
    { keeper: () => keeper },
  )
  const documents = keptDocuments<DocumentNode>()
  let taken: ReadonlySet<string> = new Set()
  const rules = [operationLimits, ownNames(() => taken)]
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: true, // the policy plugin decides for whom
    csrfPrevention: true,
    // The specification's words: a variable of the wrong form is the request's fault, told in a well-formed answer.
    status400ForVariableCoercionErrors: false,
    persistedQueries: false,
    documentStore: documents,
    stringifyResult: writeResult,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: PARSING,
    validationRules: rules,
    validationOptions: VALIDATION,
    logger: quietly(log),
    formatError: (formatted, error) => formatError(formatted, error, log),
    plugins: pluginsOf(parts, files),
  })
  let schema: GraphQLSchema | undefined
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    schema = apiSchema
    taken = takenNames(coreSupergraphSdl)
    // Apollo Server keeps them by what clients see of the graph: whose a field is, keys and costs may be others all the same.
    documents.clear()
  })
  await server.start()
  return {
    server,
    rules,
    toll: openToll(parts.costs, parts.budgets),
    schema: () => {
      if (!schema) throw new Error('The graph has not been loaded.')
      return schema
    },
  }
}

/** What stands around every operation, in this order. */
function pluginsOf(
  { introspection, costs, budgets, usage }: GraphParts,
  { policiesFor }: Pick<ReturnType<typeof supergraphFiles>, 'policiesFor'>,
): ApolloServerPlugin<GatewayContext>[] {
  return [
    ApolloServerPluginUsageReportingDisabled(),
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    policyPlugin({ policiesFor, introspection }),
    costPlugin(costs, budgets),
    answerExtensions,
    deprecationsPlugin(),
    usagePlugin(usage),
  ]
}

function sourceOf(name: string, { connections, urls, keys, noteAccess }: GraphParts): SubgraphDataSource {
  const [kept, url] = [connections.get(name), urls[name]]
  if (!kept || url === undefined)
    throw new Error(`The supergraph has a subgraph ${name}, but SUBGRAPH_URLS does not name it.`)
  return new SubgraphDataSource({ name, connections: kept, url: new URL(url), keys, noteAccess })
}

/** The request id goes back with every answer, and so does what was replayed. */
const answerExtensions: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ contextValue }) {
    return {
      async willSendResponse({ request, response }) {
        if (response.body.kind !== 'single') return
        const { singleResult } = response.body
        if (isLegacy(request.http?.headers.get('accept')) && refusesDocument(singleResult.errors)) {
          response.http.status = 200
        }
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

/**
 * GraphQL over HTTP: clients that take `application/json` alone get a refused document as 200, because an intermediary
 * could have made a 400; those that accept `application/graphql-response+json` get the 400.
 */
function isLegacy(accept: string | undefined): boolean {
  return !(accept ?? '').includes('application/graphql-response+json')
}

const REFUSED_DOCUMENT = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_TOO_LARGE'])

function refusesDocument(errors: readonly GraphQLFormattedError[] | undefined): boolean {
  return (
    errors !== undefined &&
    errors.every(({ extensions }) => REFUSED_DOCUMENT.has(String(extensions?.['code'])))
  )
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
