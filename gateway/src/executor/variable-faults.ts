import { getVariableValues } from 'graphql/execution/values.js'
import { GraphQLError } from 'graphql'
import type { GatewayRequest } from './plan.js'

/**
 * Each fault repeats what it was found in: of a list of two hundred thousand wrong items Apollo's executor wrote an answer
 * of 37 MB, and nothing else was answered for two minutes.
 */
const MOST_FAULTS = 50
/** Of longer variables, counted as JSON, one fault is told. */
const LONG = 20_000

type Asked = Pick<GatewayRequest, 'schema' | 'operation' | 'request'>

/** What is wrong with a request's variables, as far as it is worth telling; null when nothing is. */
export function variableFaults(asked: Asked): readonly GraphQLError[] | null {
  const first = faultsIn(asked, 1)
  if (!first || JSON.stringify(asked.request.variables ?? {}).length > LONG) return first
  return faultsIn(asked, MOST_FAULTS)
}

function faultsIn({ schema, operation, request }: Asked, maxErrors: number): readonly GraphQLError[] | null {
  const definitions = operation.variableDefinitions ?? []
  const { errors } = getVariableValues(schema, definitions, request.variables ?? {}, { maxErrors })
  return errors ? errors.map((error) => (error.nodes ? error : thereAreMore())) : null
}

/** graphql-js says so in an error without a place. */
function thereAreMore(): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT' }
  return new GraphQLError('The variables have more faults than are told.', { extensions })
}
