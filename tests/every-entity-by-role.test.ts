import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { allows } from '@baton/auth/policy-map'
import { scopesOf } from '@baton/auth/scopes'
import type { Answer } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import {
  buildASTSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'
import { openSubgraphs, type OpenSubgraph } from './five-subgraphs.js'
import { PEOPLE, staff } from './graphs-by-role.js'
import { oddArguments } from './odd-values.js'

/*
 * Everybody at every entity of every subgraph, by the door that the gateway uses: `_entities`. The gateway has refused
 * already what its viewer may not have; this is the second line, where a subgraph is asked what no gateway would ask.
 * The table is generated from the subgraphs' own schemas, so that no entity and no field can be forgotten.
 */
let subgraphs: ReadonlyMap<string, OpenSubgraph>
/** Each entity of each subgraph: its keys and every field. */
const entities: { service: string; type: GraphQLObjectType; keys: readonly string[] }[] = []

beforeAll(async () => {
  subgraphs = await openSubgraphs()
  for (const [service, subgraph] of subgraphs) {
    const { data } = await subgraph.query(viewer('jo'), '{ _service { sdl } }')
    const sdl = parse((data as { _service: { sdl: string } })._service.sdl)
    const schema = buildASTSchema(sdl, { assumeValidSDL: true })
    for (const node of sdl.definitions) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
      const key = node.directives?.find(({ name }) => name.value === 'key')
      const fields = key?.arguments?.find(({ name }) => name.value === 'fields')?.value
      const type = schema.getType(node.name.value)
      if (fields?.kind !== Kind.STRING || !isObjectType(type)) continue
      entities.push({ service, type, keys: fields.value.split(' ') })
    }
  }
}, 120_000)
afterAll(async () => {
  for (const subgraph of subgraphs.values()) await subgraph.close()
})

type Field = GraphQLField<unknown, unknown>

/** One document that asks for a field of an entity, with arguments of the right form. */
function questionOf(type: GraphQLObjectType, field: Field) {
  const required = field.args.filter(isRequiredArgument)
  const head = required.map((arg) => `, $${arg.name}: ${String(arg.type)}`).join('')
  const given = required.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  const call = `${field.name}${given === '' ? '' : `(${given})`}${below}`
  return {
    query: `query ($r: [_Any!]!${head}) { _entities(representations: $r) { ... on ${type.name} { asked: ${call} } } }`,
    variables: oddArguments(required, 4),
  }
}

function saidOf({ data, errors = [] }: Answer): { refused: boolean; told: unknown } {
  const [entity] = (data?.['_entities'] ?? []) as ({ asked?: unknown } | null)[]
  return {
    refused: errors.some(({ extensions }) => extensions['code'] === 'FORBIDDEN'),
    told: entity?.asked ?? null,
  }
}

test.each([[null, null] as const, ...PEOPLE.map((person) => [person.roles[0], person] as const)])(
  '%s: every field of every entity is open or refused as the matrix says',
  async (_, person) => {
    const signed = person && viewer(person.name, { patientIds: person.patientIds })
    const scopes = person && { scopes: scopesOf(person.roles) }
    const wrong: string[] = []
    let denied = 0
    for (const { service, type, keys } of entities) {
      const representation = { __typename: type.name, ...Object.fromEntries(keys.map((key) => [key, 'x'])) }
      for (const field of Object.values(type.getFields())) {
        const coordinate = `${type.name}.${field.name}`
        const may =
          allows(staff.policies.types[type.name], scopes) && allows(staff.policies.fields[coordinate], scopes)
        const { query, variables } = questionOf(type, field)
        const answer = await subgraphs
          .get(service)
          ?.query(signed, query, { r: [representation], ...variables })
        const { refused, told } = saidOf(answer ?? { data: null })
        if (!may && told !== null) wrong.push(`${service}: ${coordinate} told ${JSON.stringify(told)}`)
        if (may && refused) wrong.push(`${service}: ${coordinate} is closed`)
        const asksOfType = !allows(staff.policies.types[type.name], scopes)
        if (asksOfType && !refused) wrong.push(`${service}: ${type.name} is open`)
        if (!may) denied += 1
      }
    }
    expect(wrong).toEqual([])
    if (person === null) expect(denied).toBeGreaterThan(200)
    expect(entities.length).toBeGreaterThan(30)
  },
  60_000,
)
