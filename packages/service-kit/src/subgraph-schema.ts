import { existsSync, readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { protect } from '@baton/auth/protect'
import { parsePolicyMap } from '@baton/auth/policy-map'
import { parse, type GraphQLSchema } from 'graphql'
import { scalars } from './scalars.js'

const VALUE_TYPES = new URL('../graph/value-types.graphql', import.meta.url)

/** The federation header and the value types that stand in front of every service's schema. */
export function valueTypes(): string {
  return readFileSync(VALUE_TYPES, 'utf8')
}

/** Builds a service's executable schema and guards it with the composed access rules. */
export function buildServiceSchema(
  definition: { schema: URL; resolvers: object },
  policiesFile: string | URL | null,
): GraphQLSchema {
  const document = parse(`${valueTypes()}\n${readFileSync(definition.schema, 'utf8')}`)
  const resolvers = { ...scalars, UserError: { __resolveType: typeNameOf }, ...definition.resolvers }
  const schema = buildSubgraphSchema([{ typeDefs: document, resolvers }])
  if (!policiesFile) return schema
  if (!existsSync(policiesFile)) {
    throw new Error(`The composed access rules are missing (${String(policiesFile)}): run "npm run compose".`)
  }
  return protect(schema, parsePolicyMap(readFileSync(policiesFile, 'utf8')))
}

function typeNameOf(error: { __typename: string }): string {
  return error.__typename
}
