import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Viewer } from '@baton/auth/viewer'
import { sendJson, type Handler } from '@baton/service-kit/http-server'
import { newId } from '@baton/service-kit/ids'
import type { Logger } from '@baton/service-kit/log'
import { refuse } from '@baton/service-kit/refusal'
import type { Caller, Trust } from '../viewers/authenticate.js'
import { callerOfPage, openSession, readSignIn, type SignedInPages } from '../viewers/page-session.js'
import { signInPage } from '../viewers/sign-in-page.js'
import { pathOf } from '../graphql-handler.js'
import { QUEUES_PATH } from './queue-board.js'

/** What the dashboard of the queues needs. */
export interface QueueBoardParts {
  readonly trust: Trust
  readonly board: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  readonly log: Logger
  /** Cookies travel over TLS only. */
  readonly secure: boolean
}

const SESSION = `${QUEUES_PATH}/session`

/** Jobs hold ids only and Postgres holds the truth, so these lose nothing. Editing, adding and deleting are refused. */
const ALLOWED_CHANGE = /\/(pause|resume|retry|promote|retry\/[a-z-]+)$/

/** The dashboard draws with inline styles; it would like a font from elsewhere and does without. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** `/ops/queues`: what waits, runs and failed, for administrators. */
export function queueBoardHandler(parts: QueueBoardParts): Handler {
  const { trust, secure } = parts
  const pages: SignedInPages = { trust, secure, cookie: 'baton_ops', path: QUEUES_PATH }
  return async (request, response) => {
    const path = pathOf(request)
    if (path !== QUEUES_PATH && !path.startsWith(`${QUEUES_PATH}/`)) return false
    const requestId = newId('request')
    for (const [name, value] of Object.entries({
      'x-request-id': requestId,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    }))
      response.setHeader(name, value)
    if (request.method === 'POST' && path === SESSION) return takeSignIn(pages, request, response)
    const caller = await callerOfPage(pages, request)
    const viewer = administrator(caller)
    // A program is answered as everywhere; a person is asked to sign in.
    if (!viewer && request.headers.authorization)
      return caller.ok
        ? refuse(response, 403, {
            code: 'FORBIDDEN',
            message: 'The queues are for administrators.',
            requestId,
          })
        : refuse(response, caller.status, { ...caller, requestId })
    if (!viewer) return signIn(response, 401, '')
    const refusal = changeRefused(request, path)
    if (refusal) return deny(response, refusal, requestId)
    if (request.method !== 'GET')
      parts.log.warn(
        { viewerId: viewer.id, method: request.method, path },
        'an administrator changed a queue',
      )
    await parts.board(request, response)
    return true
  }
}

async function takeSignIn(
  pages: SignedInPages,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<true> {
  const { token, caller } = await readSignIn(pages, request)
  if (!caller.ok || !administrator(caller))
    return signIn(response, 403, 'This token is not one of an administrator, or it is no longer valid.')
  return openSession(pages, { token, expiresAt: caller.expiresAt, to: `${QUEUES_PATH}/` }, response)
}

function administrator(caller: Caller): Viewer | null {
  return caller.ok && caller.viewer?.roles.includes('administrator') ? caller.viewer : null
}

/** Why a change is not made; null for reading and for what is allowed. */
function changeRefused(request: IncomingMessage, path: string): string | null {
  if (request.method === 'GET' || request.method === 'HEAD') return null
  const fromHere = request.headers['sec-fetch-site'] === 'same-origin'
  if (!fromHere && !request.headers.authorization) return 'A change must come from this page.'
  if (!ALLOWED_CHANGE.test(path))
    return 'Jobs are paused, resumed, promoted and tried again here; they are made and ended by their service.'
  return null
}

function deny(response: ServerResponse, message: string, requestId: string): true {
  const extensions = { code: 'FORBIDDEN', requestId }
  sendJson(response, 403, { error: message, message, errors: [{ message, extensions }] })
  return true
}

function signIn(response: ServerResponse, status: number, problem: string): true {
  const readers = 'For administrators.'
  const page = signInPage({ title: 'Baton queues', readers, persona: 'adam', action: SESSION, problem })
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  return true
}
