import type { IncomingMessage, ServerResponse } from 'node:http'
import { wallClock } from '@baton/service-kit/clock'
import { readBody } from '../read-body.js'
import { authenticateBearer, type Caller, type Trust } from './authenticate.js'

/**
 * Pages that need a sign-in. A browser cannot send a bearer token with a page, so the token is given once to a form and
 * kept in a cookie that no script reads and no other site sends.
 */
export interface SignedInPages {
  readonly trust: Trust
  /** The cookie's name. */
  readonly cookie: string
  /** Below which address it is sent. */
  readonly path: string
  /** It travels over TLS only. */
  readonly secure: boolean
}

const LARGEST_FORM = 8_192

/** Who asks for a page: by their bearer token, else by the cookie; nobody without either. */
export async function callerOfPage(
  { trust, cookie }: SignedInPages,
  { headers }: IncomingMessage,
): Promise<Caller> {
  if (headers.authorization) return authenticateBearer(headers, trust)
  const cookies = (headers.cookie ?? '').split(/;\s*/)
  const token = cookies.find((one) => one.startsWith(`${cookie}=`))?.slice(cookie.length + 1)
  return authenticateBearer(token ? { authorization: `Bearer ${token}` } : {}, trust)
}

/** The token that somebody gave to the form, and whom it stands for. */
export async function readSignIn(
  { trust }: SignedInPages,
  request: IncomingMessage,
): Promise<{ readonly token: string; readonly caller: Caller }> {
  const form = new URLSearchParams((await readBody(request, LARGEST_FORM))?.toString('utf8') ?? '')
  const token = form.get('token')?.trim() ?? ''
  return { token, caller: await authenticateBearer({ authorization: `Bearer ${token}` }, trust) }
}

/** Keeps a token that was believed, as long as it holds, and leads to a page. */
export function openSession(
  { cookie, path, secure }: SignedInPages,
  { token, expiresAt, to }: { readonly token: string; readonly expiresAt: number; readonly to: string },
  response: ServerResponse,
): true {
  const seconds = Math.max(1, Math.floor((expiresAt - wallClock().now().getTime()) / 1_000))
  const flags = `HttpOnly; SameSite=Strict; Path=${path}; Max-Age=${seconds}${secure ? '; Secure' : ''}`
  response.setHeader('set-cookie', `${cookie}=${token}; ${flags}`)
  response.writeHead(303, { location: to }).end()
  return true
}
