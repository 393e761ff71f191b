import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { allows, parsePolicyMap } from '@baton/auth/policy-map'
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql'
import { composeGraph } from '../src/compose/compose-graph.js'
import { OPERATIONS as ALL } from '@baton/auth/operations'
import { readManifests } from '../src/compose/read-manifests.js'
import { readServices, readWorkerReads } from '../src/compose/read-services.js'
import { needsOf } from '../src/viewers/operation-needs.js'
import { OPERATIONS, subgraphOf } from './testbed.js'

const ROOT = new URL('../../', import.meta.url)

test('what stands in gateway/supergraph is what the five schemas compose to', async () => {
  const composed = composeGraph(
    await readServices(ROOT),
    await readWorkerReads(ROOT),
    ALL,
    await readManifests(ROOT),
  )
  for (const [name, text] of Object.entries(composed)) {
    const there = await readFile(new URL(`gateway/supergraph/${name}`, ROOT), 'utf8')
    expect([name, there === text]).toEqual([name, true])
  }
  expect(composed['supergraph.graphql']).not.toMatch(/for: SECURITY|@requiresScopes|@authenticated/)
  expect(composed['supergraph.untouched.graphql']).toContain('for: SECURITY')
  expect(() => buildSchema(composed['api.graphql'])).not.toThrow()
}, 90_000)

type Change = (own: string) => string

type Asked = Parameters<typeof composeGraph>

async function compose(
  changes: { patients?: Change; authorizations?: Change },
  operations = OPERATIONS,
  { reads = [], registered = [] }: { reads?: Asked[1]; registered?: Asked[3] } = {},
) {
  const parts = await Promise.all(
    (['patients', 'authorizations'] as const).map(async (name) => {
      const part = await subgraphOf(name)
      const change = changes[name]
      if (!change) return part
      const valueTypes = part.typeDefs.definitions.slice(0, -parse(part.own).definitions.length)
      const definitions = [...valueTypes, ...parse(change(part.own)).definitions]
      return { ...part, typeDefs: { ...part.typeDefs, definitions } }
    }),
  )
  return composeGraph(parts, reads, operations, registered)
}

test('the same schemas give the same bytes, and a change of rules alone changes the supergraph too', async () => {
  const [once, twice] = [await compose({}), await compose({})]
  expect(once).toEqual(twice)
  const guarded = await compose({
    patients: (own) =>
      own.replace('name: String!', 'name: String! @requiresScopes(scopes: [["assessment.read"]])'),
  })
  expect(guarded['policies.json']).not.toBe(once['policies.json'])
  expect(guarded['supergraph.graphql']).not.toBe(once['supergraph.graphql'])
})

test.each<[string, Parameters<typeof compose>[0], RegExp]>([
  [
    'a root field that is not in the operations table',
    { patients: (own) => own.replace('type Query {', 'type Query {\n  extra: String @authenticated') },
    /Query.extra has no line/,
  ],
  [
    'a root field without a guard',
    { patients: (own) => own.replace('viewer: Viewer @authenticated', 'viewer: Viewer') },
    /Query.viewer asks for nothing/,
  ],
  [
    'a guard that differs from the table',
    { patients: (own) => own.replace('"caseload.update"', '"caseload.read"') },
    /Mutation.revoke asks for caseload.read/,
  ],
  [
    'a scope of no cell',
    { patients: (own) => own.replace('"progressNote.read"', '"progressNote.write"') },
    /progressNote.write, which is not a cell/,
  ],
  [
    'a guard that lets everybody in',
    { patients: (own) => own.replace('[["progressNote.read"]]', '[]') },
    /empty list lets everybody in/,
  ],
  [
    'a guarded key',
    {
      authorizations: (own) =>
        own.replace('  id: ID!\n  status', '  id: ID! @requiresScopes(scopes: [["appeal.read"]])\n  status'),
    },
    /Authorization.id is a key/,
  ],
  [
    'a field into another subgraph that may not be null',
    { authorizations: (own) => own.replace('patient: Patient', 'patient: Patient!') },
    /Authorization.patient leads to patients/,
  ],
  [
    'an extension that may not be null',
    { authorizations: (own) => own.replace('[Authorization!]', '[Authorization!]!') },
    /Patient.authorizations extends a type of patients/,
  ],
  [
    'what composition itself refuses',
    { authorizations: (own) => own.replace('status: String!', 'status: Nonsense') },
    /Nonsense/,
  ],
])('refused: %s', async (_, changes, reason) => {
  await expect(compose(changes)).rejects.toThrow(reason)
})

const raised: Change = (own) => own.replace('friend: Patient', 'friend: Patient @cost(weight: 60000)')
const portal = (document: string) => ({
  registered: [{ client: 'portal', graph: 'staff' as const, file: 'portal/read.graphql', document }],
})

test.each<[string, Change, Parameters<typeof compose>[2], string]>([
  [
    'a field costs more',
    raised,
    portal('query Read { patient(id: "p1") { friend { name } } }'),
    'portal/read.graphql, registered by portal, may cost 60001 points, and the limit is 50000.',
  ],
  [
    'the second of two operations',
    raised,
    portal('query A { patient(id: "p1") { name } } query B { patient(id: "p1") { friend { name } } }'),
    'portal/read.graphql, registered by portal, may cost 60001 points, and the limit is 50000.',
  ],
  [
    'a list is longer',
    (own) =>
      own.replace('friend: Patient', 'friend: Patient\n  seen: [Patient!] @listSize(assumedSize: 70000)'),
    portal('{ patient(id: "p1") { seen { name } } }'),
    'portal/read.graphql, registered by portal, may cost 70001 points, and the limit is 50000.',
  ],
  [
    'the largest page that the client may ask for',
    (own) => own.replace('type Patient @key', 'type Patient @cost(weight: 600) @key'),
    portal('query Find($first: Int = 5) { find(first: $first) { name } }'),
    'portal/read.graphql, registered by portal, may cost 60000 points, and the limit is 50000.',
  ],
  [
    'a stream',
    raised,
    portal('subscription Follow($id: ID!) { patientChanged(id: $id) { friend { name } } }'),
    'portal/read.graphql, registered by portal, may cost 60001 points, and the limit is 50000.',
  ],
  [
    'a worker',
    raised,
    {
      reads: [
        {
          service: 'authorizations',
          file: 'snapshot.graphql',
          document: 'query Read { patient(id: "p1") { friend { name } } }',
        },
      ],
    },
    'services/authorizations/src/graph/snapshot.graphql may cost 60001 points, and the limit is 50000.',
  ],
  [
    'a page of a size that none has',
    (own) => own,
    portal('{ patient(id: "p1") { friends(first: 101) { edges { node { name } } } } }'),
    'portal/read.graphql, registered by portal, would be refused: Patient.friends(first:) is out of range',
  ],
])('a registered operation over the limit does not compose: %s', async (_, patients, asked, reason) => {
  await expect(compose({ patients }, OPERATIONS, asked)).rejects.toThrow(reason)
})

test('what is dear and what is registered compose where the one does not ask for the other', async () => {
  const asked = portal('query Read { patient(id: "p1") { name } }')
  await expect(compose({ patients: raised }, OPERATIONS, asked)).resolves.toBeDefined()
})

const GUARD = '@requiresScopes(scopes: [["progressNote.read"]])'

test.each<[string, Change, readonly string[]]>([
  ['its implementing type', (own) => own, ['Item.id', 'Note.id']],
  [
    "a field of one implementing type, and the interface's own field is bare",
    (own) =>
      own
        .replace('interface Item {', 'interface Item {\n  text: String')
        .replace('type Plain implements Item {', 'type Plain implements Item {\n  text: String')
        .replace(`type Note implements Item ${GUARD}`, 'type Note implements Item')
        .replace('  text: String!', `  text: String ${GUARD}`),
    ['Item.text', 'Note.text'],
  ],
])('an interface is no way around the guard of %s', async (_, patients, guarded) => {
  const composed = await compose(
    {
      patients: (own) =>
        patients(own).replace('type Query {', 'type Query {\n  items: [Item!] @authenticated'),
    },
    {
      ...OPERATIONS,
      'Query.items': 'authenticated',
    },
  )
  const policies = parsePolicyMap(composed['policies.json'])
  for (const coordinate of guarded)
    expect([coordinate, policies.fields[coordinate]]).toEqual([
      coordinate,
      { scopes: [['progressNote.read']] },
    ])
  const [field] = (guarded[0] ?? '').split('.').slice(1)
  const document = parse(`{ items { ${field ?? ''} } }`)
  const [operation] = document.definitions as [OperationDefinitionNode]
  const { needs } = needsOf({ schema: buildSchema(composed['api.graphql']), policies }, document, operation)
  const open = (scopes: string[]): boolean =>
    needs.every(({ requirement }) => allows(requirement, { scopes }))
  expect([open(['demographics.read']), open(['progressNote.read'])]).toEqual([false, true])
})

test.each([
  ['a bare field', '', /derived.*does not specify necessary .*auth requirements/],
  ['a field with another guard', '@authenticated', /derived.*does not specify necessary .*auth requirements/],
])('a guarded field is not read through @requires of %s', async (_, guard, reason) => {
  const changes = (derived: string): Parameters<typeof compose>[0] => ({
    patients: (own) => own.replace('name: String!', `name: String ${GUARD}`),
    authorizations: (own) =>
      own.replace(
        'type Patient @key(fields: "id") {',
        `type Patient @key(fields: "id") {\n  name: String @external\n  derived: String @requires(fields: "name") ${derived}`,
      ),
  })
  await expect(compose(changes(guard))).rejects.toThrow(reason)
  const { 'policies.json': policies } = await compose(
    changes(`@requiresScopes(scopes: [["demographics.read", "progressNote.read"]])`),
  )
  expect(parsePolicyMap(policies).fields['Patient.derived']?.scopes).toEqual([
    ['demographics.read', 'progressNote.read'],
  ])
})

test('nor is it read through @requires of what it lies in, or of an interface that it implements', async () => {
  const behind = (required: string, more: string): Parameters<typeof compose>[0] => ({
    patients: (own) =>
      `${own.replace('  name: String!', `  name: String!\n  inner: Inner`)}
      interface Worded { text: String }
      type Inner implements Worded { text: String ${GUARD} deeper: Inner }`,
    authorizations: (own) =>
      `${own.replace(
        'type Patient @key(fields: "id") {',
        `type Patient @key(fields: "id") {\n  inner: Inner @external\n  derived: String @requires(fields: "${required}") ${more}`,
      )}
      type Inner { text: String @external ${required.includes('deeper') ? 'deeper: Inner @external' : ''} }`,
  })
  for (const required of ['inner { text }', 'inner { deeper { deeper { text } } }']) {
    await expect(compose(behind(required, ''))).rejects.toThrow(
      /does not specify necessary .*auth requirements/,
    )
    await expect(compose(behind(required, '@authenticated'))).rejects.toThrow(/auth requirements/)
    const { 'policies.json': policies } = await compose(
      behind(required, '@requiresScopes(scopes: [["demographics.read", "progressNote.read"]])'),
    )
    expect(parsePolicyMap(policies).fields['Worded.text']?.scopes).toEqual([['progressNote.read']])
  }
})

test('a line of the operations table for a field that is gone is refused', async () => {
  const operations = { ...OPERATIONS, 'Query.gone': 'authenticated' as const }
  await expect(compose({}, operations)).rejects.toThrow('names Query.gone')
})

test("a worker's document that does not fit the graph is refused by its file", async () => {
  const parts = await Promise.all(['patients', 'authorizations'].map(subgraphOf))
  const read = { service: 'authorizations', file: 'old.graphql', document: '{ patient(id: 1) { gone } }' }
  expect(() => composeGraph(parts, [read], OPERATIONS)).toThrow(
    'services/authorizations/src/graph/old.graphql',
  )
})

test('removing what a registered operation uses is a breaking change and does not compose', async () => {
  const parts = await Promise.all(['patients', 'authorizations'].map(subgraphOf))
  const operation = (document: string) => ({
    client: 'portal',
    graph: 'staff' as const,
    file: 'portal/a.graphql',
    document,
  })
  const kept = composeGraph(parts, [], OPERATIONS, [operation('query A {\n  viewer {\n    id\n  }\n}')])
  expect(Object.keys(JSON.parse(kept['operations.json']).portal)).toHaveLength(1)
  expect(() => composeGraph(parts, [], OPERATIONS, [operation('query A { viewer { id }')])).toThrow(
    /portal\/a.graphql, registered by portal, .*Syntax Error/,
  )
  expect(() => composeGraph(parts, [], OPERATIONS, [operation('query A { viewer { gone } }')])).toThrow(
    /portal\/a.graphql, registered by portal, no longer fits the staff graph: .*gone/,
  )
})
