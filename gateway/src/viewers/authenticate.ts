import type { IncomingHttpHeaders } from 'node:http'
import { bodyHash, SIGNATURE_HEADER } from '@baton/auth/sign'
import { scopesOf } from '@baton/auth/scopes'
import type { Verifier } from '@baton/auth/verify'
import type { Viewer } from '@baton/auth/viewer'
import { wallClock } from '@baton/service-kit/clock'
import { sessionOfToken, type Issuer, type Moment } from './bearer-tokens.js'
import type { DeactivatedPeople } from './deactivated-people.js'
import type { SystemOperations } from '../registered/system-operations.js'

/** Who is at the door and until when (wall-clock milliseconds), or why nobody is let in. */
export type Caller =
  | { ok: true; viewer: Viewer | null; requestId: string | null; expiresAt: number }
  | { ok: false; status: 401 | 403; code: 'UNAUTHENTICATED' | 'FORBIDDEN'; message: string }

/** What callers are known by. */
export interface Trust {
  readonly issuers: readonly Issuer[]
  /** Checks what workers signed for the audience `gateway`. */
  readonly verify: Verifier
  readonly systemOperations: SystemOperations
  readonly moment: () => Moment
  /** How many proxies in front tell whom they heard. */
  readonly proxies: number
  /** Who is refused although the token holds. */
  readonly deactivated: Pick<DeactivatedPeople, 'has'>
}

/** A caller who is somebody, or why they are refused. */
type SignedIn = (Extract<Caller, { ok: true }> & { readonly viewer: Viewer }) | Extract<Caller, { ok: false }>

const TOKEN_REFUSED = 'The token is not valid here: sign in again.'
const DEACTIVATED = 'This account was deactivated.'

/** Somebody with a bearer token, or nobody. A token that is not valid is refused, never taken for nobody. */
export async function authenticateBearer(headers: IncomingHttpHeaders, trust: Trust): Promise<Caller> {
  const header = headers.authorization
  if (header === undefined) return { ok: true, viewer: null, requestId: null, expiresAt: 0 }
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(header)?.[1]
  for (const issuer of token === undefined ? [] : trust.issuers) {
    const session = await sessionOfToken(token ?? '', issuer, trust.moment(), wallClock().now())
    if (session && trust.deactivated.has(session.viewer.id)) return refused(DEACTIVATED)
    if (session) return { ok: true, ...session, requestId: null }
  }
  return refused(TOKEN_REFUSED)
}

function refused(message: string): Extract<Caller, { ok: false }> {
  return { ok: false, status: 401, code: 'UNAUTHENTICATED', message }
}

/**
 * Whoever asks a graph has signed in: nobody else may ask anything of it, so nothing that they send is read as GraphQL, and
 * what is said of it tells them of no field (decision 0308).
 */
export function signedIn(caller: Caller): SignedIn {
  if (!caller.ok) return caller
  return caller.viewer ? { ...caller, viewer: caller.viewer } : refused('Sign in first.')
}

/** A worker: signed for the gateway, a registered document of its own, and a purpose. */
export function authenticateWorker(headers: IncomingHttpHeaders, body: Buffer, trust: Trust): Caller {
  const checked = trust.verify(headers[SIGNATURE_HEADER], bodyHash(body), wallClock().now())
  if (!checked.ok || checked.viewer?.kind !== 'system') {
    return refused('The signature is not valid here.')
  }
  const { viewer, requestId } = checked
  if (viewer.purpose === '' || !trust.systemOperations(viewer.id, documentOf(body))) {
    return {
      ok: false,
      status: 403,
      code: 'FORBIDDEN',
      message: 'Workers may send their registered operations only.',
    }
  }
  // Rights come from the matrix here, not from what the worker says of itself.
  const roles = ['system'] as const
  return {
    ok: true,
    viewer: { ...viewer, roles, scopes: scopesOf(roles), ...trust.moment() },
    requestId,
    expiresAt: 0,
  }
}

function documentOf(body: Buffer): string {
  try {
    const parsed: unknown = JSON.parse(body.toString('utf8'))
    const query = typeof parsed === 'object' && parsed !== null && 'query' in parsed ? parsed.query : ''
    return typeof query === 'string' ? query : ''
  } catch {
    return ''
  }
}
