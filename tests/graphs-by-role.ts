import { readFileSync } from 'node:fs'
import { grantOf } from '@baton/auth/matrix'
import { OPERATIONS } from '@baton/auth/operations'
import { PERSONAS, type Persona } from '@baton/auth/personas'
import { allows, parsePolicyMap, type PolicyMap } from '@baton/auth/policy-map'
import { scopesOf } from '@baton/auth/scopes'
import { buildSchema, getNamedType, type GraphQLSchema } from 'graphql'

/* Who is who, and what the matrix of domain.md 9.6 lets them ask of the composed graphs. */

/** One persona of each role that people have. */
export const PEOPLE: readonly Persona[] = [
  ...new Map(Object.values(PERSONAS).map((one) => [one.roles[0], one])).values(),
]

/** A graph as it is composed. */
export interface GraphFiles {
  readonly path: string
  readonly schema: GraphQLSchema
  readonly policies: PolicyMap
}

function graphIn(folder: string, path: string): GraphFiles {
  const read = (name: string): string =>
    readFileSync(new URL(`../gateway/supergraph/${folder}${name}`, import.meta.url), 'utf8')
  return { path, schema: buildSchema(read('api.graphql')), policies: parsePolicyMap(read('policies.json')) }
}
export const staff = graphIn('', '/graphql')
export const partner = graphIn('partner/', '/partner/graphql')
/** The graph that somebody may ask at all. */
export const graphOf = ({ kind }: Persona): GraphFiles => (kind === 'partner' ? partner : staff)

/** What the matrix of domain.md 9.6 says of a root field, and the type that it returns. */
export function mayAsk({ roles }: Persona, coordinate: string, { schema, policies }: GraphFiles): boolean {
  const need = OPERATIONS[coordinate]
  const [type = '', name = ''] = coordinate.split('.')
  const root = type === 'Mutation' ? schema.getMutationType() : schema.getQueryType()
  const field = root?.getFields()[name]
  if (!need || !field) throw new Error(`Nobody knows ${coordinate}.`)
  const granted = need === 'authenticated' || roles.some((role) => grantOf(role, need[0], need[1]) !== 'none')
  return granted && allows(policies.types[getNamedType(field.type).name], { scopes: scopesOf(roles) })
}

/** Whether a graph has a root field. */
export const hasField = ({ schema }: GraphFiles, coordinate: string): boolean => {
  const [type, name = ''] = coordinate.split('.')
  const root = type === 'Mutation' ? schema.getMutationType() : schema.getQueryType()
  return name in (root?.getFields() ?? {})
}
