import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { grantOf } from '@baton/auth/matrix'
import { OPERATIONS } from '@baton/auth/operations'
import { allows, parsePolicyMap, type Requirement } from '@baton/auth/policy-map'
import { ROLES, type Role } from '@baton/auth/roles'
import { scopesOf } from '@baton/auth/scopes'
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql'
import { needsOf } from '../src/viewers/operation-needs.js'
import { STREAMS, withStreams } from '../src/streams/stream-schema.js'
import { toQuery } from '../src/streams/to-query.js'
import { bareQuestion } from './bare-question.js'

/*
 * Every role times every root operation of the committed graph, decided by the gateway's own walk over the document and
 * compared with the matrix of domain.md 9.6: the table is generated, so no operation can be forgotten.
 */
const folder = new URL('../supergraph/', import.meta.url)
const schema = buildSchema(readFileSync(new URL('api.graphql', folder), 'utf8'))
const policies = parsePolicyMap(readFileSync(new URL('policies.json', folder), 'utf8'))

function decide(role: Role, coordinate: string): boolean {
  return decideDocument(role, parse(bareQuestion(coordinate, schema)))
}

function decideDocument(role: Role, document: DocumentNode): boolean {
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
    const document = parse(bareQuestion(coordinate, schema))
    const [operation] = document.definitions as [OperationDefinitionNode]
    const { needs } = needsOf({ schema, policies }, document, operation)
    expect([coordinate, needs.some(({ requirement }) => !allows(requirement, null))]).toEqual([
      coordinate,
      true,
    ])
  }
})

test.each(ROLES)('%s: every stream is open exactly where the query is that answers it', (role) => {
  const streamed = withStreams(schema)
  if (!streamed) throw new Error('The graph has streams.')
  const fields = Object.keys(streamed.getSubscriptionType()?.getFields() ?? {})
  expect(fields.sort()).toEqual(Object.keys(STREAMS).sort())
  for (const [name, { query }] of Object.entries(STREAMS)) {
    const document = parse(bareQuestion(`Subscription.${name}`, streamed))
    expect(validate(streamed, document)).toEqual([])
    const asked = parse(toQuery(document, undefined, { id: 'x' }).query('x'))
    expect([name, decideDocument(role, asked)]).toEqual([name, decide(role, `Query.${query}`)])
  }
})

test.each(ROLES)('%s: no path leads to an entity or value that the role may not have', (role) => {
  const may = (need: Requirement | undefined): boolean => allows(need, { scopes: scopesOf([role]) })
  const leaks: string[] = []
  let looked = 0
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`
      const target = getNamedType(field.type).name
      looked += 1
      if (
        may(policies.fields[coordinate]) &&
        !(may(policies.types[type.name]) && may(policies.types[target]))
      )
        leaks.push(coordinate)
    }
  }
  expect(leaks).toEqual([])
  expect(looked).toBeGreaterThan(500)
})

test("the subgraphs' own entrance to entities is not in the graph that clients see", () => {
  const fields = Object.keys(schema.getQueryType()?.getFields() ?? {})
  expect(fields.filter((name) => name.startsWith('_'))).toEqual([])
  expect(schema.getType('_Entity') ?? schema.getType('_Any')).toBeUndefined()
  expect(validate(schema, parse('{ _entities(representations: []) { __typename } }'))).not.toEqual([])
})
