import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  parse,
  type DefinitionNode,
  type GraphQLSchema,
} from 'graphql'
import { withoutWords } from '../src/compose/graph-changelog.js'
import { readServices } from '../src/compose/read-services.js'
import { withStreams } from '../src/streams/stream-schema.js'

const ROOT = new URL('../../', import.meta.url)
const committed = (name: string) => readFile(new URL(`gateway/supergraph/partner/${name}`, ROOT), 'utf8')

const isTagged = (node: {
  directives?: readonly { name: { value: string }; arguments?: readonly unknown[] }[]
}) =>
  (node.directives ?? []).some(
    (directive) =>
      directive.name.value === 'tag' && JSON.stringify(directive.arguments).includes('"partner"'),
  )

/** The coordinates that carry the tag, and the types that carry it as a whole. */
function taggedIn(definitions: readonly DefinitionNode[]) {
  const fields = new Set<string>()
  const types = new Set<string>()
  for (const node of definitions) {
    const name = 'name' in node ? node.name.value : undefined
    if (name === undefined || !('directives' in node)) continue
    if (isTagged(node)) types.add(name)
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
    for (const field of node.fields ?? []) if (isTagged(field)) fields.add(`${name}.${field.name.value}`)
  }
  return { fields, types }
}

function shownIn(schema: GraphQLSchema) {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )
  const fields = types.flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  )
  return { types, fields }
}

test('the committed contract is exactly what carries the tag: no field more, none less', async () => {
  const definitions = (await readServices(ROOT)).flatMap(({ typeDefs }) => typeDefs.definitions)
  const tagged = taggedIn(definitions)
  const { types, fields } = shownIn(buildSchema(await committed('api.graphql')))
  expect(
    fields.filter((one) => !tagged.fields.has(one) && !tagged.types.has(one.split('.')[0] ?? '')),
  ).toEqual([])
  const shown = new Set(fields)
  expect([...tagged.fields].filter((one) => !shown.has(one))).toEqual([])
  const whole = types.filter(
    (type) => isEnumType(type) || isInputObjectType(type) || isScalarType(type) || isInterfaceType(type),
  )
  expect(whole.map(({ name }) => name).filter((name) => !tagged.types.has(name))).toEqual([])
})

test('the contract goes nowhere without its changelog, its documentation and its clients', async () => {
  const api = await committed('api.graphql')
  expect(await committed('described.graphql')).toBe(withoutWords(api))
  expect(await committed('CHANGELOG-graph.md')).toContain('- The graph begins.')
  const reference = await committed('reference.md')
  const plain = buildSchema(api)
  const schema = withStreams(plain) ?? plain
  const { types } = shownIn(schema)
  expect(types.map(({ name }) => name).filter((name) => !reference.includes(`\n## ${name}\n`))).toEqual([])

  const manifest = JSON.parse(await committed('operations.json')) as Record<string, Record<string, string>>
  const asked = Object.values(manifest['baton-client'] ?? {}).flatMap((document) =>
    parse(document).definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION
        ? node.selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []))
        : [],
    ),
  )
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
    (type) => Object.keys(type?.getFields() ?? {}),
  )
  expect(roots).toContain('referralChanged')
  // The typed client has an operation for everything that an agency may do.
  expect([...new Set(asked)].sort()).toEqual(roots.sort())
})
