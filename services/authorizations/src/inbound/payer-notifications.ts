import { createHash } from 'node:crypto'
import { parsePasNotification, type PasNotification } from '@baton/fhir/pas/notification'
import { PasUnreadable, type PasAnswer } from '@baton/fhir/pas/response'
import type { Route, RouteRequest } from '@baton/service-kit/definition'
import { newId } from '@baton/service-kit/ids'
import type { PayerConnection } from '../config.js'
import type { AuthorizationsDeps } from '../deps.js'
import type { RefusedNotification } from '../domain/refused-notification.js'
import { isSignedBy } from '../payers/notification-signature.js'
import { AnswerUnreadable } from '../payers/answer-unreadable.js'
import { x12Answers } from '../payers/x12-answer.js'
import { keepRefused } from '../storage/refused-notifications.js'
import { recordAnswers } from './record-answers.js'

interface Reply {
  readonly status: number
  readonly body: unknown
}

const REFUSED: Reply = {
  status: 401,
  body: { code: 'UNAUTHENTICATED', message: 'The notification is not signed by this payer.' },
}

/**
 * `POST /in/payers/{payer}/notifications`: a payer's decision. Taken only with the payer's signature and our own
 * subscription's id; answered with 2xx only after everything in it is committed. The same one again changes nothing.
 */
export const payerNotifications: Route<AuthorizationsDeps> = {
  method: 'POST',
  path: '/in/payers/',
  handle: receive,
}

async function receive(deps: AuthorizationsDeps, request: RouteRequest): Promise<Reply> {
  const [, code = ''] = /^\/in\/payers\/([A-Z][A-Z0-9_]*)\/notifications(?:\?|$)/.exec(request.path) ?? []
  const connection = deps.config.payers.get(code)
  if (!connection) return refuse(deps, request, { payerCode: null, reason: 'PAYER_UNKNOWN' })
  const payerCode = connection.code
  if (!isAuthentic(deps, connection, request)) {
    return refuse(deps, request, { payerCode, reason: 'SIGNATURE' })
  }
  if (connection.channel === 'X12') return receiveX12(deps, connection, request)
  const notification = read(request.body)
  if (!notification) return unreadable('The notification is not a PAS notification bundle.')
  if (notification.subscriptionId !== connection.subscriptionId) {
    return refuse(deps, request, { payerCode, reason: 'SUBSCRIPTION' })
  }
  return record(deps, connection, { answers: notification.answers, channel: 'NOTIFICATION' })
}

function unreadable(message: string): Reply {
  return { status: 400, body: { code: 'BAD_USER_INPUT', message } }
}

/** Says no, and keeps who claimed to be whom: never what it said. */
async function refuse(
  { db, log, wall }: AuthorizationsDeps,
  { body, requestId }: RouteRequest,
  why: Pick<RefusedNotification, 'payerCode' | 'reason'>,
): Promise<Reply> {
  log.warn({ requestId, ...why }, 'a notification was not taken')
  const bodyHash = createHash('sha256').update(body).digest('hex')
  await keepRefused(db, { id: newId('refused_notification'), at: wall.now(), ...why, requestId, bodyHash })
  return REFUSED
}

/** A payer that speaks X12 tells later decisions as 278 responses, signed in the same way. */
async function receiveX12(
  deps: AuthorizationsDeps,
  connection: PayerConnection,
  { body }: RouteRequest,
): Promise<Reply> {
  try {
    const answers = x12Answers(body.toString('utf8'))
    return await record(deps, connection, { answers, channel: 'X12' })
  } catch (error) {
    if (error instanceof AnswerUnreadable) return unreadable(error.message)
    throw error
  }
}

function isAuthentic(deps: AuthorizationsDeps, connection: PayerConnection, request: RouteRequest): boolean {
  const header = request.headers['x-payer-signature']
  const message = { body: request.body, now: deps.wall.now() }
  return isSignedBy(connection.notificationSecret, typeof header === 'string' ? header : undefined, message)
}

function read(body: Buffer): PasNotification | null {
  try {
    return parsePasNotification(JSON.parse(body.toString('utf8')))
  } catch (error) {
    if (error instanceof PasUnreadable || error instanceof SyntaxError) return null
    throw error
  }
}

async function record(
  deps: AuthorizationsDeps,
  { code }: PayerConnection,
  told: { answers: readonly PasAnswer[]; channel: 'NOTIFICATION' | 'X12' },
): Promise<Reply> {
  const recorded = await recordAnswers(deps, code, told)
  if (recorded === null) return { status: 404, body: { error: 'No request of ours has this trace number.' } }
  return { status: 200, body: { recorded } }
}
