import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendJson } from '@baton/service-kit/http-server'
import type { Balance } from '../limits/budgets.js'
import { refuseSpent, toldOutOfBudget } from '../limits/out-of-budget.js'
import { openEventStream } from './event-stream.js'

/**
 * An operation that is refused as a whole. The protocol wants it told as an event to whoever takes events only: a
 * browser's reader of events shows nothing of an answer that is a 400.
 */
export function refuseOperation(
  request: IncomingMessage,
  response: ServerResponse,
  errors: readonly object[],
): null {
  if (takesEvents(request)) return tellRefusal(response, errors)
  sendJson(response, 400, { errors })
  return null
}

/** An operation of somebody who has nothing left of the minute's budget: it is not read. */
export function refuseStreamSpent(
  request: IncomingMessage,
  response: ServerResponse,
  { spent, requestId }: { readonly spent: Balance; readonly requestId: string },
): null {
  if (takesEvents(request)) return tellRefusal(response, [toldOutOfBudget(spent, requestId)])
  return refuseSpent(response, spent, requestId)
}

function takesEvents({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes('text/event-stream') === true
}

function tellRefusal(response: ServerResponse, errors: readonly object[]): null {
  const stream = openEventStream(response)
  stream.next({ errors }, null)
  stream.complete()
  return null
}
