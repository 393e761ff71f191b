import { errorFacts } from '@baton/service-kit/log'
import type { CarePlansDeps } from '../../deps.js'
import { nextAttempt, type StaffMessage } from '../../domain/staff-message.js'
import { NotReachable } from '../../staff-messenger.js'
import { isStillSo, leaseNextMessage, markSent, postponeMessage } from '../../storage/staff-messages.js'
import { giveUpTelling } from './give-up-telling.js'

type Telling = Pick<CarePlansDeps, 'db' | 'clock' | 'log' | 'messenger'>

const MOST_AT_ONCE = 200

/** Sends what waits, one at a time and with no transaction open over the network. */
export async function sendStaffMessages(deps: Telling): Promise<void> {
  for (let sent = 0; sent < MOST_AT_ONCE; sent++) {
    const message = await leaseNextMessage(deps.db, deps.clock.now())
    if (!message) return
    await sendOne(deps, message)
  }
}

async function sendOne(deps: Telling, message: StaffMessage): Promise<void> {
  const { db, clock, log, messenger } = deps
  if (!(await isStillSo(db, message, clock.now())))
    return giveUpTelling(deps, message, { id: message.id, problem: 'NOT_SO_ANY_MORE' })
  try {
    await messenger.send(message)
  } catch (error) {
    log.warn({ ...errorFacts(error), message: message.id, attempts: message.attempts }, 'staff were not told')
    const now = clock.now()
    const failure = { id: message.id, problem: error instanceof NotReachable ? error.problem : 'NOT_SENT' }
    const again = error instanceof NotReachable ? null : nextAttempt(message.attempts, now)
    if (again) return postponeMessage(db, failure, again)
    return giveUpTelling(deps, message, failure)
  }
  await markSent(db, message.id, clock.now())
}
