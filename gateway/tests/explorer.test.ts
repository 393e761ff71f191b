import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  buildClientSchema,
  buildSchema,
  getOperationAST,
  introspectionFromSchema,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type IntrospectionQuery,
  type SelectionSetNode,
} from 'graphql'
import { explorerHandler } from '../src/explorer.js'
import { withStreams } from '../src/streams/stream-schema.js'
import { SUPERGRAPH_FOLDER } from '../src/supergraph-file.js'
import { OPERATIONS } from '@baton/auth/operations'
import { PERSONAS } from '@baton/auth/personas'
import { scopesOf } from '@baton/auth/scopes'
import { openHealth } from '@baton/service-kit/health'
import { listen, type RunningServer } from '@baton/service-kit/http-server'
import { startTestbed } from './testbed.js'

/* What a frontend developer opens first: the explorer, and the pages beside it, over the graphs as they are composed. */
let server: RunningServer
beforeAll(async () => {
  const explorer = await explorerHandler({ folder: SUPERGRAPH_FOLDER, door: null })
  server = await listen(openHealth('explorer'), [explorer], { host: '127.0.0.1', port: 0 })
})
afterAll(() => server.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { headers })

async function page(path: string): Promise<string> {
  const answer = await get(path)
  expect([path, answer.status]).toEqual([path, 200])
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  return answer.text()
}

/** The address of everything that a page loads or leads to. */
const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/(?:src|href)="([^"#]+)[^"]*"/g)].map(([, address = '']) => address)

test.each(['/', '/reference/staff', '/reference/partner', '/reference/staff/changes', '/reference/errors'])(
  'what %s loads comes from this machine, and is there',
  async (path) => {
    const addresses = addressesIn(await page(path)).filter((address) => !address.startsWith('data:'))
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses.filter((one) => one.startsWith('/')))
      expect([address, (await get(address)).status]).toEqual([address, 200])
    expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([])
  },
)

test.each([
  ['staff', ''],
  ['partner', 'partner/'],
] as const)(
  'the reference of the %s graph has every type that clients see, its words and its deprecations',
  async (graph, folder) => {
    const html = await page(`/reference/${graph}`)
    const api = await readFile(new URL(`${folder}api.graphql`, SUPERGRAPH_FOLDER), 'utf8')
    const types = Object.values(buildSchema(api).getTypeMap())
      .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
      .map(({ name }) => name)
    expect(types.filter((name) => !html.includes(`<section id="${name}">`))).toEqual([])
    expect(html.includes('class="deprecated"')).toBe(api.includes('@deprecated'))
    expect(html).toContain('The cursor of the last event seen') // streams have their words too
  },
)

test('the catalogue of errors and what changed in each graph are pages', async () => {
  const errors = await page('/reference/errors')
  for (const code of ['OPERATION_TOO_LARGE', 'RATE_LIMITED', 'VersionConflict'])
    expect(errors).toContain(`<code>${code}</code>`)
  expect(await page('/reference/staff/changes')).toContain('<h2>2026-')
  expect(await page('/reference/partner/changes')).toContain('The partner graph, change by change')
})

test('the saved operations of each graph fit it', async () => {
  const { graphs } = (await (await get('/explorer/saved.json')).json()) as {
    graphs: Record<'staff' | 'partner', { operations: string[] }>
  }
  for (const [graph, folder] of [
    ['staff', ''],
    ['partner', 'partner/'],
  ] as const) {
    const plain = buildSchema(await readFile(new URL(`${folder}api.graphql`, SUPERGRAPH_FOLDER), 'utf8'))
    const schema = withStreams(plain) ?? plain
    expect(graphs[graph].operations.length).toBeGreaterThan(1)
    for (const operation of graphs[graph].operations) expect(validate(schema, parse(operation))).toEqual([])
  }
})

test('the operation that the README of the client begins with fits the graph and names what it shows', async () => {
  const readme = await readFile(new URL('../../packages/client/README.md', import.meta.url), 'utf8')
  const document = parse(/```graphql\n([^]*?)```/.exec(readme)?.[1] ?? '')
  const schema = buildSchema(await readFile(new URL('api.graphql', SUPERGRAPH_FOLDER), 'utf8'))
  expect(validate(schema, document)).toEqual([])
  const types = new TypeInfo(schema)
  const nameless: string[] = []
  const SelectionSet = ({ selections }: SelectionSetNode): void => {
    const type = types.getParentType()
    const names = selections.map((one) => one.kind === Kind.FIELD && one.name.value)
    if (isObjectType(type) && type.getFields()['id'] && !names.includes('id')) nameless.push(type.name)
  }
  visit(document, visitWithTypeInfo(types, { SelectionSet }))
  expect(nameless).toEqual([])
})

test('the explorer opens on an operation that is for every persona of its graph', async () => {
  const { graphs } = (await (await get('/explorer/saved.json')).json()) as {
    graphs: Record<'staff' | 'partner', { operations: string[] }>
  }
  const refused = Object.values(PERSONAS).flatMap(({ name, kind, roles }) => {
    const [first = ''] = graphs[kind === 'partner' ? 'partner' : 'staff'].operations
    const scopes = scopesOf(roles)
    return rootFieldsIn(first)
      .map((field) => OPERATIONS[field] ?? [field])
      .filter((need) => need !== 'authenticated' && !scopes.includes(need.join('.')))
      .map((need) => [name, need])
  })
  expect(refused).toEqual([])
})

/** `Query.viewer`, ... of an operation. */
function rootFieldsIn(text: string): readonly string[] {
  const operation = getOperationAST(parse(text))
  const fields = operation?.selectionSet.selections ?? []
  return fields.map((field) => (field.kind === Kind.FIELD ? `Query.${field.name.value}` : 'no field'))
}

/** What the explorer adds to GraphiQL, as the browser loads it. */
interface Code {
  isStream(document: DocumentNode, name?: string): boolean
  withStreams(answer: object, streams: unknown): { data: IntrospectionQuery }
  follow(open: (signal: AbortSignal) => Promise<Response>): {
    subscribe(reader: Record<'next' | 'error' | 'complete', (told?: unknown) => void>): {
      unsubscribe(): void
    }
  }
}
const code = async () =>
  (await import(new URL('../explorer/streams.js', import.meta.url).href)) as unknown as Code

test('the explorer knows the streams of each graph, which introspection does not tell of', async () => {
  const { withStreams: add } = await code()
  const { graphs } = (await (await get('/explorer/saved.json')).json()) as {
    graphs: Record<'staff' | 'partner', { streams: unknown }>
  }
  for (const [graph, folder, stream] of [
    ['staff', '', 'workQueueChanged'],
    ['partner', 'partner/', 'referralChanged'],
  ] as const) {
    const plain = buildSchema(await readFile(new URL(`${folder}api.graphql`, SUPERGRAPH_FOLDER), 'utf8'))
    const told = add({ data: introspectionFromSchema(plain) }, graphs[graph].streams)
    const fields = buildClientSchema(told.data).getSubscriptionType()?.getFields() ?? {}
    expect(Object.keys(fields)).toContain(stream)
  }
  expect(add({ errors: [] }, graphs.staff.streams)).toEqual({ errors: [] })
})

test('the explorer asks by the name that its operations are registered by', async () => {
  const [, name = ''] =
    /'x-client-name': '([^']+)'/.exec(await (await get('/explorer/start.js')).text()) ?? []
  for (const folder of ['', 'partner/']) {
    const manifest = await readFile(new URL(`${folder}operations.json`, SUPERGRAPH_FOLDER), 'utf8')
    expect(Object.keys(JSON.parse(manifest) as object)).toContain(name)
  }
})

test('the explorer follows what is a subscription, and asks everything else', async () => {
  const { isStream } = await code()
  const document = parse('query A { viewer { id } } subscription B { workQueueChanged { __typename } }')
  expect([isStream(document, 'A'), isStream(document, 'B'), isStream(document)]).toEqual([false, true, false])
})

test.each([
  [
    'a stream event by event, from its pieces',
    [
      'text/event-stream; charset=utf-8',
      ':\n\nid: c0\n\nevent: next\nid: c1\nda',
      'ta: {"data":1}\n\n',
      'event: complete\ndata:\n\n',
    ],
    [{ extensions: { stream: expect.any(String) } }, { data: 1 }, 'complete'],
  ],
  ['why it was refused', ['application/json', '{"errors":[]}'], [{ errors: [] }, 'complete']],
])('the explorer shows %s', async (_, [type = '', ...pieces], shown) => {
  const { follow } = await code()
  const seen: unknown[] = []
  await new Promise<void>((resolve) => {
    const open = async (): Promise<Response> =>
      new Response(ReadableStream.from(pieces.map((piece) => Buffer.from(piece))), {
        headers: { 'content-type': type },
      })
    follow(open).subscribe({
      next: (told) => void seen.push(told),
      error: (error) => void seen.push(error),
      complete: () => resolve(void seen.push('complete')),
    })
  })
  expect(seen).toEqual(shown)
})

test('whoever stops a stream in the explorer closes its connection and is shown no error', async () => {
  const { follow } = await code()
  const seen: unknown[] = []
  let signal: AbortSignal | undefined
  const open = (leave: AbortSignal): Promise<Response> =>
    new Promise((_, reject) => {
      signal = leave
      leave.addEventListener('abort', () => reject(new Error('aborted')))
    })
  const note = (told: unknown): void => void seen.push(told)
  follow(open)
    .subscribe({ next: note, error: note, complete: () => note('complete') })
    .unsubscribe()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect([signal?.aborted, seen]).toEqual([true, []])
})

test('a page that did not change is not sent again', async () => {
  const etag = (await get('/explorer/graphiql.js')).headers.get('etag') ?? ''
  expect((await get('/explorer/graphiql.js', { 'if-none-match': etag })).status).toBe(304)
})

test('where the graph may not be asked what it is, no page tells it', async () => {
  const bed = await startTestbed({ INTROSPECTION: '0' })
  for (const path of ['/', '/reference/staff', '/reference/errors', '/explorer/saved.json'])
    expect([path, (await fetch(`${bed.url}${path}`)).status]).toEqual([path, 404])
  const asked = await bed.ask('dana', '{ __schema { queryType { name } } }')
  expect(asked.body.errors[0].extensions.code).toBe('FORBIDDEN')
  const near = await bed.ask('dana', '{ patiens(id: "p") { id } }')
  expect(near.body.errors[0].message).not.toContain('Did you mean')
  await bed.close()
})
