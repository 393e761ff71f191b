import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { grantOf } from '@baton/auth/matrix'
import { OPERATIONS } from '@baton/auth/operations'
import { allows, parsePolicyMap } from '@baton/auth/policy-map'
import { ROLES, type Role } from '@baton/auth/roles'
import { scopesOf } from '@baton/auth/scopes'
import {
  buildSchema,
  isCompositeType,
  isRequiredArgument,
  parse,
  validate,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { needsOf } from '../src/operation-needs.js'

/*
 * Every role times every root operation of the committed graph, decided by the gateway's own walk over the document and
 * compared with the matrix of domain.md 9.6: the table is generated, so no operation can be forgotten.
 */
const folder = new URL('../supergraph/', import.meta.url)
const schema = buildSchema(readFileSync(new URL('api.graphql', folder), 'utf8'))
const policies = parsePolicyMap(readFileSync(new URL('policies.json', folder), 'utf8'))

function documentOf(coordinate: string, from: GraphQLSchema): string {
  const [type = '', name = ''] = coordinate.split('.')
  const root = type === 'Mutation' ? from.getMutationType() : from.getQueryType()
  const field = root?.getFields()[name]
  if (!field) throw new Error(`There is no ${coordinate}.`)
  const required = field.args.filter(isRequiredArgument)
  const variables = required.map((arg) => `$${arg.name}: ${String(arg.type)}`)
  const given = required.map((arg) => `${arg.name}: $${arg.name}`)
  const head = variables.length > 0 ? `(${variables.join(', ')})` : ''
  const call = given.length > 0 ? `(${given.join(', ')})` : ''
  return `${type.toLowerCase()} Q${head} { ${name}${call} ${below(field)} }`
}

/** `__typename` says least: what is denied then is the operation itself, or its type. */
function below(field: GraphQLField<unknown, unknown>): string {
  return isCompositeType(schema.getType(String(field.type).replace(/[[\]!]/g, ''))) ? '{ __typename }' : ''
}

function decide(role: Role, coordinate: string): boolean {
  const document = parse(documentOf(coordinate, schema))
  expect(validate(schema, document)).toEqual([])
  const [operation] = document.definitions as [OperationDefinitionNode]
  const { needs } = needsOf({ schema, policies }, document, operation)
  return needs.every(({ requirement }) => allows(requirement, { scopes: scopesOf([role]) }))
}

test.each(ROLES)('%s: every root operation is open exactly where the matrix says so', (role) => {
  const wrong: string[] = []
  for (const [coordinate, need] of Object.entries(OPERATIONS)) {
    const granted = need === 'authenticated' || grantOf(role, need[0], need[1]) !== 'none'
    const open = decide(role, coordinate)
    // A type may ask for more than its operation; it never asks for less.
    if (open && !granted) wrong.push(`${coordinate} is open`)
    if (!open && granted && typeNeeds(coordinate, role)) wrong.push(`${coordinate} is closed`)
  }
  expect(wrong).toEqual([])
})

/** Whether what the operation returns is open to the role, so that only the operation itself could be closed. */
function typeNeeds(coordinate: string, role: Role): boolean {
  const [type = '', name = ''] = coordinate.split('.')
  const root = type === 'Mutation' ? schema.getMutationType() : schema.getQueryType()
  const returned = String(root?.getFields()[name]?.type).replace(/[[\]!]/g, '')
  return allows(policies.types[returned], { scopes: scopesOf([role]) })
}

test('nobody at all may ask anything', () => {
  for (const coordinate of Object.keys(OPERATIONS)) {
    const document = parse(documentOf(coordinate, schema))
    const [operation] = document.definitions as [OperationDefinitionNode]
    const { needs } = needsOf({ schema, policies }, document, operation)
    expect([coordinate, needs.some(({ requirement }) => !allows(requirement, null))]).toEqual([
      coordinate,
      true,
    ])
  }
})
