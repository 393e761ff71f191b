import { unwrapResolverError } from '@apollo/server/errors'
import { errorFacts, type Logger } from '@baton/service-kit/log'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** Codes of errors that graphql-js worded, and whose words may quote what was sent. */
const QUOTING = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'])

/** Brackets in brackets, thousands deep: the parser runs out of stack before it runs out of tokens. */
export const NESTED_TOO_DEEPLY = 'Syntax Error: nested too deeply.'

/**
 * The one shape of errors: a stable code, no stack, nothing of what was sent. What has no code of its own is a bug:
 * logged with ids, shown as a sentence. The request id is added to the whole answer.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Logger,
): GraphQLFormattedError {
  const { stacktrace: _, serviceName, http: __, tooLarge, ...extensions } = formatted.extensions ?? {}
  const given = tooLarge === true ? 'OPERATION_TOO_LARGE' : extensions['code']
  const code = typeof given === 'string' ? given : 'INTERNAL_SERVER_ERROR'
  const subgraph = typeof serviceName === 'string' ? { subgraph: serviceName } : {}
  const place = {
    ...(formatted.path ? { path: formatted.path } : {}),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
  }
  const original = unwrapResolverError(error)
  // A subgraph has masked its own bugs already; what the gateway throws itself is trusted only as a GraphQLError.
  const isKnown = typeof serviceName === 'string' || original instanceof GraphQLError
  if (!isKnown || code === 'INTERNAL_SERVER_ERROR' || code === 'DOWNSTREAM_SERVICE_ERROR') {
    log.error({ ...errorFacts(original), ...subgraph, path: formatted.path?.join('.') }, 'a request failed')
    const message =
      'Something went wrong here. It was logged; try again, and quote the request id if it persists.'
    return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', ...subgraph } }
  }
  const isParsed = code !== 'GRAPHQL_PARSE_FAILED' || formatted.message.startsWith('Syntax Error')
  const told = isParsed ? formatted.message : NESTED_TOO_DEEPLY
  const message = QUOTING.has(code) ? withoutValues(told) : told
  return { message, ...place, extensions: { ...extensions, code, ...subgraph } }
}

/** What is longer quotes a name that was made to be told again, with every error. */
const LONGEST_MESSAGE = 500

/** graphql-js quotes literals and variables: keep which variable, where in it, and what was expected. */
export function withoutValues(message: string): string {
  const words = withoutLiterals(message)
  if (words.length <= LONGEST_MESSAGE) return words
  return words.replace(/"[^"]{100,}(?:"|$)/g, '"…"').slice(0, LONGEST_MESSAGE)
}

function withoutLiterals(message: string): string {
  const variable = /^Variable "(\$\w+)" got invalid value/.exec(message)
  if (variable) {
    const places = [...message.matchAll(/ at "(\$?[\w.[\]]+)"/g)]
    const where = places.at(-1)?.[1] ?? variable[1]
    const missing = /Field "(\w+)" of required type "([\w![\]]+)" was not provided\.$/.exec(message)
    if (missing) return `Variable "${where}" lacks the field "${missing[1]}" of type "${missing[2]}".`
    const unknown = /Field "(\w+)" is not defined by type "(\w+)"/.exec(message)
    if (unknown) return `Variable "${where}" has a field that type "${unknown[2]}" does not have.`
    return `Variable "${where}" has an invalid value.`
  }
  return message
    .replace(/(String|BlockString|Int|Float|Name) "[\s\S]*?(?:"(?=[.,]?$|[., ])|$)/g, '$1')
    .replace(/^(Expected value of type "[^"]+"), found [\s\S]*$/, '$1.')
    .replace(/cannot represent ([\w -]*?)value: [\s\S]*$/, 'cannot represent this value.')
    .replace(/^Value "[\s\S]*?" does not exist in/, 'A value does not exist in')
    .replace(/ Did you mean [\s\S]*$/, '')
}
