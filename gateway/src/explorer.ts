import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Handler } from '@baton/service-kit/http-server'
import { buildSchema, introspectionFromSchema, type IntrospectionType } from 'graphql'
import { pathOf } from './graphql-handler.js'
import { documentPage } from './reference/document-page.js'
import { referencePage } from './reference/reference-pages.js'
import { withStreams } from './streams/stream-schema.js'

const EXPLORER = fileURLToPath(new URL('../explorer/', import.meta.url))
const ERRORS = fileURLToPath(new URL('../../docs/errors.md', import.meta.url))
const require = createRequire(import.meta.url)

/** Everything comes from this machine; CodeMirror sets styles of its own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

interface Page {
  readonly type: string
  readonly body: Buffer | string
}

/** What the explorer shows. */
interface Shown {
  readonly personas: boolean
  /** Where the composed files are. */
  readonly folder: URL
}

/** `/`: GraphiQL served from this machine, with the saved operations as tabs; works without a network. */
export async function explorerHandler({ personas, folder }: Shown): Promise<Handler> {
  const pages = await loadPages(personas, folder)
  return async (request, response) => {
    const page = request.method === 'GET' ? pages.get(pathOf(request)) : undefined
    if (!page) return false
    const etag = `"${createHash('sha256').update(page.body).digest('base64url').slice(0, 22)}"`
    response.setHeader('etag', etag)
    response.setHeader('cache-control', 'no-cache')
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end()
      return true
    }
    response.setHeader('content-security-policy', POLICY)
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', 'no-referrer')
    response.writeHead(200, { 'content-type': page.type }).end(page.body)
    return true
  }
}

async function loadPages(personas: boolean, folder: URL): Promise<ReadonlyMap<string, Page>> {
  const script = 'text/javascript; charset=utf-8'
  const style = 'text/css; charset=utf-8'
  const own = (name: string): Promise<Buffer> => readFile(join(EXPLORER, name))
  const from = (name: string, file: string): Promise<Buffer> =>
    readFile(join(dirname(require.resolve(`${name}/package.json`)), file))
  const folders = { staff: folder, partner: new URL('partner/', folder) }
  const graphOf = async (name: 'staff' | 'partner', path: string) => ({
    title: `The ${name} graph`,
    path,
    operations: await savedOperations(name),
    streams: await streamsIn(folders[name]),
  })
  const graphs = {
    staff: await graphOf('staff', '/graphql'),
    partner: await graphOf('partner', '/partner/graphql'),
  }
  const saved = JSON.stringify({ personas, graphs })
  const html = 'text/html; charset=utf-8'
  const document = async (file: string | URL): Promise<string> =>
    documentPage(existsSync(file) ? await readFile(file, 'utf8') : '# Nothing was noted yet')
  return new Map<string, Page>([
    ['/reference/staff', { type: html, body: await referencePage(folders.staff, graphs.staff.title) }],
    ['/reference/partner', { type: html, body: await referencePage(folders.partner, graphs.partner.title) }],
    ['/reference/staff/changes', { type: html, body: await document(changesIn(folders.staff)) }],
    ['/reference/partner/changes', { type: html, body: await document(changesIn(folders.partner)) }],
    ['/reference/errors', { type: html, body: await document(ERRORS) }],
    ['/explorer/reference.js', { type: script, body: await own('reference.js') }],
    ['/explorer/reference.css', { type: style, body: await own('reference.css') }],
    ['/', { type: html, body: await own('index.html') }],
    ['/explorer/start.js', { type: script, body: await own('start.js') }],
    ['/explorer/streams.js', { type: script, body: await own('streams.js') }],
    ['/explorer/explorer.css', { type: style, body: await own('explorer.css') }],
    ['/explorer/saved.json', { type: 'application/json; charset=utf-8', body: saved }],
    ['/explorer/react.js', { type: script, body: await from('react', 'umd/react.production.min.js') }],
    [
      '/explorer/react-dom.js',
      { type: script, body: await from('react-dom', 'umd/react-dom.production.min.js') },
    ],
    ['/explorer/graphiql.js', { type: script, body: await from('graphiql', 'graphiql.min.js') }],
    ['/explorer/graphiql.css', { type: style, body: await from('graphiql', 'graphiql.min.css') }],
  ])
}

/** The type of a graph's streams as introspection describes it; over plain HTTP there is none, so the graph tells of none. */
async function streamsIn(folder: URL): Promise<IntrospectionType | null> {
  const schema = withStreams(buildSchema(await readFile(new URL('api.graphql', folder), 'utf8')))
  if (!schema) return null
  const { types } = introspectionFromSchema(schema).__schema
  return types.find(({ name }) => name === schema.getSubscriptionType()?.name) ?? null
}

/** What each composition changed in a graph. */
const changesIn = (folder: URL): URL => new URL('CHANGELOG-graph.md', folder)

/** Every explorer/operations/<graph>/*.graphql, in name order: each becomes a tab. */
async function savedOperations(graph: 'staff' | 'partner'): Promise<readonly string[]> {
  const folder = join(EXPLORER, 'operations', graph)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort()
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}
