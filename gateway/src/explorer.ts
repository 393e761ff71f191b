import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Viewer } from '@baton/auth/viewer'
import type { Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import { refuse } from '@baton/service-kit/refusal'
import { HTML, loadPages, type GraphName, type Page } from './explorer-pages.js'
import { pathOf } from './graphql-handler.js'
import type { Caller } from './viewers/authenticate.js'
import { callerOfPage, openSession, readSignIn, type SignedInPages } from './viewers/page-session.js'
import { signInPage } from './viewers/sign-in-page.js'

/** Everything comes from this machine; CodeMirror sets styles of its own. Forms lead to a sign-in, if anywhere. */
const policyOf = (forms: "'none'" | "'self'"): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${forms}`,
    "frame-ancestors 'none'",
  ].join('; ')

/** What the explorer shows. */
interface Shown {
  /** Where the composed files are. */
  readonly folder: URL
  /**
   * How readers are known: what tells of a graph is for those whom the graph may tell what it is (decision 0336). Null on
   * a stack whose own issuer gives the token of any persona to anybody.
   */
  readonly door: Pick<SignedInPages, 'trust' | 'secure'> | null
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/** `/`: GraphiQL served from this machine, with the saved operations as tabs; works without a network. */
export async function explorerHandler({ folder, door }: Shown): Promise<Handler> {
  const pages = await loadPages(folder, door === null)
  const session: SignedInPages | null = door && { ...door, cookie: 'baton_reference', path: '/reference' }
  return async (request, response) => {
    const versions = pages.get(pathOf(request)) ?? []
    const [first] = versions
    if (!first) return false
    const exchange = { request, response }
    const isGuarded = session !== null && first.readers !== null
    if (isGuarded && request.method === 'POST' && first.type === HTML)
      return takeSignIn(session, exchange, first)
    if (request.method !== 'GET') return false
    if (!isGuarded) return send(exchange, first)
    const caller = await callerOfPage(session, request)
    const page = versions.find((version) => mayRead(version, caller))
    return page ? send(exchange, page) : turnAway(exchange, first, caller)
  }
}

function mayRead({ readers }: Page, caller: Caller): boolean {
  return caller.ok && caller.viewer !== null && (readers ?? []).includes(graphOf(caller.viewer))
}

/** The graph that answers somebody, wherever they ask (decision 0090). */
function graphOf({ kind }: Viewer): GraphName {
  return kind === 'partner' ? 'partner' : 'staff'
}

function send({ request, response }: Exchange, { type, body, readers }: Page): true {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  response.setHeader('etag', etag)
  response.setHeader('cache-control', readers ? 'private, no-cache' : 'no-cache')
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end()
    return true
  }
  // What is for everybody may have the form that hands a token on to what is not.
  protect(response, readers ? "'none'" : "'self'")
  response.writeHead(200, { 'content-type': type }).end(body)
  return true
}

function protect(response: ServerResponse, forms: "'none'" | "'self'"): void {
  response.setHeader('content-security-policy', policyOf(forms))
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
}

/** A program is answered as everywhere; a person is asked to sign in. */
function turnAway(exchange: Exchange, { type }: Page, caller: Caller): true {
  const { request, response } = exchange
  response.setHeader('cache-control', 'no-store')
  const isSignedIn = caller.ok && caller.viewer !== null
  const status = isSignedIn ? 403 : 401
  if (type === HTML && !request.headers.authorization)
    return signIn(exchange, status, isSignedIn ? OTHER_GRAPH : '')
  const requestId = newId('request')
  if (!caller.ok) return refuse(response, caller.status, { ...caller, requestId })
  const [code, message] = isSignedIn ? ['FORBIDDEN', OTHER_GRAPH] : ['UNAUTHENTICATED', 'Sign in first.']
  return refuse(response, status, { code, message, requestId })
}

const OTHER_GRAPH = 'This page tells of a graph that does not answer you.'
const NOT_TAKEN = 'This token is not one of a reader of this page, or it is no longer valid.'

async function takeSignIn(session: SignedInPages, exchange: Exchange, page: Page): Promise<true> {
  const { request, response } = exchange
  const { token, caller } = await readSignIn(session, request)
  if (!caller.ok || !mayRead(page, caller)) return signIn(exchange, 403, NOT_TAKEN)
  return openSession(session, { token, expiresAt: caller.expiresAt, to: pathOf(request) }, response)
}

function signIn({ request, response }: Exchange, status: number, problem: string): true {
  protect(response, "'self'")
  response.setHeader('cache-control', 'no-store')
  const readers = 'For those whom the graph answers.'
  const said = { title: 'Baton reference', readers, persona: 'dana', action: pathOf(request), problem }
  response.writeHead(status, { 'content-type': HTML }).end(signInPage(said))
  return true
}
