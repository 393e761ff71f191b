import {
  ApolloServer,
  HeaderMap,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
} from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import { unwrapResolverError } from '@apollo/server/errors'
import { isTimeout } from '@baton/database/deadline'
import { isAway } from '@baton/database/is-away'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { GraphQLError } from 'graphql'
import { compiledExecutor } from './compiled-execution.js'
import { keptDocuments } from './kept-documents.js'
import { errorFacts, type Logger } from './log.js'
import type { RequestContext } from './request-context.js'

/** Answers one GraphQL request as JSON text. */
export type Execute = (body: unknown, context: RequestContext) => Promise<{ status: number; text: string }>

/** A subgraph's Apollo Server, without HTTP of its own: the signed endpoint stands in front. */
export async function startGraphql(
  schema: GraphQLSchema,
  { name, log }: { name: string; log: Logger },
): Promise<{ execute: Execute; stop(): Promise<void> }> {
  const server = new ApolloServer<RequestContext>({
    gateway: compiledGateway(schema),
    introspection: true, // only the gateway gets this far
    csrfPrevention: false,
    persistedQueries: false,
    documentStore: keptDocuments(),
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => maskBug(formatted, error, { name, log }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      answerExtensions,
    ],
  })
  await server.start()
  return { execute: (body, context) => execute(server, body, context), stop: () => server.stop() }
}

/** What operations put into `context.extensions` goes back beside the answer. */
const answerExtensions: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        if (response.body.kind !== 'single' || Object.keys(contextValue.extensions).length === 0) return
        const { singleResult } = response.body
        singleResult.extensions = { ...singleResult.extensions, ...contextValue.extensions }
      },
    }
  },
}

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway']

/**
 * Apollo Server lets a gateway execute what it has parsed and validated; here that is a compiled executor over the
 * subgraph's own schema (decision 0141). It instruments no resolvers then, so `watchFields` shows them to the watch.
 */
function compiledGateway(schema: GraphQLSchema): Gateway {
  const execute = compiledExecutor(schema)
  const executor: Awaited<ReturnType<Gateway['load']>>['executor'] = async ({ document, request, context }) =>
    execute({
      document,
      operationName: request.operationName,
      contextValue: context,
      variables: request.variables ?? {},
    })
  return {
    onSchemaLoadOrUpdate: (load) => {
      load({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => undefined
    },
    load: async () => ({ executor }),
    stop: async () => undefined,
  }
}

async function execute(
  server: ApolloServer<RequestContext>,
  body: unknown,
  context: RequestContext,
): Promise<{ status: number; text: string }> {
  const headers = new HeaderMap()
  headers.set('content-type', 'application/json')
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body },
    context: async () => context,
  })
  if (answer.body.kind !== 'complete') throw new Error('A subgraph answers in one piece.')
  const carried = await carriedBy(context)
  return { status: answer.status ?? 200, text: answer.body.string + carried }
}

/**
 * Tells what was shown, or hands it to whoever asks and tells it (decision 0325): behind the answer, which is one line and ends
 * with a brace. A list in brackets on a line of its own is nothing else.
 */
async function carriedBy({ viewer, accessWatch, carriesReads }: RequestContext): Promise<string> {
  if (viewer?.isProbe || !accessWatch) return ''
  if (!carriesReads || !accessWatch.toCarry) {
    await accessWatch.beforeAnswer()
    return ''
  }
  const reads = await accessWatch.toCarry()
  return reads === '' ? '' : `\n${reads}`
}

function outOfTime({ path, locations }: GraphQLFormattedError): GraphQLFormattedError {
  return {
    message: 'This takes longer than was waited for: ask for less at once, or wait longer.',
    ...(path ? { path } : {}),
    ...(locations ? { locations } : {}),
    extensions: { code: 'DEADLINE_EXCEEDED' },
  }
}

function away({ path, locations }: GraphQLFormattedError, name: string): GraphQLFormattedError {
  return {
    message: `The database of ${name} does not answer. Try again in a moment; a change with the same idempotency key.`,
    ...(path ? { path } : {}),
    ...(locations ? { locations } : {}),
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: name },
  }
}

/** Postgres refused the character NUL in a text (22021) or in JSON (22P05): a question can hold it too. */
function isUnkeepableText(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '22021' || error.code === '22P05')
}

/** GraphQL counts the faults of variables up to fifty, and says by an error without a code that there are more. */
function isOneFaultTooMany(error: unknown): boolean {
  return error instanceof GraphQLError && error.message.startsWith('Too many errors processing variables')
}

/** Refusals and access errors are GraphQLErrors with a code; everything else is a bug that is logged and not shown. */
function maskBug(
  formatted: GraphQLFormattedError,
  error: unknown,
  { name, log }: { name: string; log: Logger },
): GraphQLFormattedError {
  const code = formatted.extensions?.['code']
  const original = unwrapResolverError(error)
  if (isTimeout(original)) return outOfTime(formatted)
  if (isAway(original)) {
    log.warn(errorFacts(original), 'the database does not answer')
    return away(formatted, name)
  }
  if (original instanceof GraphQLError && code && code !== 'INTERNAL_SERVER_ERROR') return formatted
  if (isOneFaultTooMany(original)) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } }
  if (isUnkeepableText(original))
    return {
      ...formatted,
      message: 'A text holds the character NUL, which nothing here is called by.',
      extensions: { code: 'BAD_USER_INPUT' },
    }
  log.error({ ...errorFacts(original), path: formatted.path?.join('.') }, 'a resolver failed')
  return {
    message: `Something went wrong in ${name}. It was logged; try again, and quote the request id if it persists.`,
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', service: name },
  }
}
