import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema, introspectionFromSchema, type IntrospectionType } from 'graphql'
import { documentPage } from './reference/document-page.js'
import { referencePage } from './reference/reference-pages.js'
import { withStreams } from './streams/stream-schema.js'

const EXPLORER = fileURLToPath(new URL('../explorer/', import.meta.url))
const ERRORS = fileURLToPath(new URL('../../docs/errors.md', import.meta.url))
const require = createRequire(import.meta.url)

/** The type of what a person opens; everything else is loaded by it. */
export const HTML = 'text/html; charset=utf-8'
const SCRIPT = 'text/javascript; charset=utf-8'
const STYLE = 'text/css; charset=utf-8'
const JSON_DATA = 'application/json; charset=utf-8'

/** One of the two graphs. */
export type GraphName = 'staff' | 'partner'

/** What is served at an address. */
export interface Page {
  readonly type: string
  readonly body: Buffer | string
  /** It is for those whom one of these graphs answers. Null: it tells of no graph, and is for everybody. */
  readonly readers: readonly GraphName[] | null
}

/** The versions of what is at each address: the first that somebody may read is theirs. */
export type Pages = ReadonlyMap<string, readonly Page[]>

const PATHS: Readonly<Record<GraphName, string>> = { staff: '/graphql', partner: '/partner/graphql' }

/** The explorer and the pages beside it, over the composed files of a folder; with a choice of personas where there are any. */
export async function loadPages(folder: URL, personas: boolean): Promise<Pages> {
  const own = (name: string): Promise<Buffer> => readFile(join(EXPLORER, name))
  const from = (name: string, file: string): Promise<Buffer> =>
    readFile(join(dirname(require.resolve(`${name}/package.json`)), file))
  const open = async (type: string, body: Promise<Buffer>): Promise<readonly Page[]> => [
    { type, body: await body, readers: null },
  ]
  const errors: Page = { type: HTML, body: await documentAt(ERRORS), readers: ['staff', 'partner'] }
  return new Map<string, readonly Page[]>([
    ...(await aboutGraph('staff', folder)),
    ...(await aboutGraph('partner', folder)),
    ['/reference/errors', [errors]],
    ['/explorer/reference.js', await open(SCRIPT, own('reference.js'))],
    ['/explorer/reference.css', await open(STYLE, own('reference.css'))],
    ['/', await open(HTML, own('index.html'))],
    ['/explorer/start.js', await open(SCRIPT, own('start.js'))],
    ['/explorer/streams.js', await open(SCRIPT, own('streams.js'))],
    ['/explorer/explorer.css', await open(STYLE, own('explorer.css'))],
    ['/explorer/saved.json', await saved(folder, personas)],
    ['/explorer/react.js', await open(SCRIPT, from('react', 'umd/react.production.min.js'))],
    ['/explorer/react-dom.js', await open(SCRIPT, from('react-dom', 'umd/react-dom.production.min.js'))],
    ['/explorer/graphiql.js', await open(SCRIPT, from('graphiql', 'graphiql.min.js'))],
    ['/explorer/graphiql.css', await open(STYLE, from('graphiql', 'graphiql.min.css'))],
  ])
}

/** The reference of a graph, and what each composition changed in it. */
async function aboutGraph(graph: GraphName, folder: URL): Promise<readonly [string, readonly Page[]][]> {
  const composed = folderOf(graph, folder)
  const reference = await referencePage(composed, titleOf(graph))
  const changes = await documentAt(new URL('CHANGELOG-graph.md', composed))
  return [
    [`/reference/${graph}`, [{ type: HTML, body: reference, readers: [graph] }]],
    [`/reference/${graph}/changes`, [{ type: HTML, body: changes, readers: [graph] }]],
  ]
}

/** The saved operations: of both graphs where one may be both kinds of people, else of the reader's own. */
async function saved(folder: URL, personas: boolean): Promise<readonly Page[]> {
  const about = async (graph: GraphName) => ({
    title: titleOf(graph),
    path: PATHS[graph],
    operations: await savedOperations(graph),
    streams: await streamsIn(folderOf(graph, folder)),
  })
  const [staff, partner] = [await about('staff'), await about('partner')]
  const page = (graphs: object, readers: readonly GraphName[]): Page => ({
    type: JSON_DATA,
    body: JSON.stringify({ personas, graphs }),
    readers,
  })
  if (personas) return [page({ staff, partner }, ['staff', 'partner'])]
  return [page({ staff }, ['staff']), page({ partner }, ['partner'])]
}

const titleOf = (graph: GraphName): string => `The ${graph} graph`

const folderOf = (graph: GraphName, folder: URL): URL =>
  graph === 'staff' ? folder : new URL('partner/', folder)

async function documentAt(file: string | URL): Promise<string> {
  return documentPage(existsSync(file) ? await readFile(file, 'utf8') : '# Nothing was noted yet')
}

/** The type of a graph's streams as introspection describes it; over plain HTTP there is none, so the graph tells of none. */
async function streamsIn(folder: URL): Promise<IntrospectionType | null> {
  const schema = withStreams(buildSchema(await readFile(new URL('api.graphql', folder), 'utf8')))
  if (!schema) return null
  const { types } = introspectionFromSchema(schema).__schema
  return types.find(({ name }) => name === schema.getSubscriptionType()?.name) ?? null
}

/** Every explorer/operations/<graph>/*.graphql, in name order: each becomes a tab. */
async function savedOperations(graph: GraphName): Promise<readonly string[]> {
  const folder = join(EXPLORER, 'operations', graph)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort()
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}
