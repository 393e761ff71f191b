import { extendedDue, type ExtensionRefusal } from '@baton/clinical/determination-extension'
import { refused, type Refusal } from '@baton/database/refusal'
import { appendToOutbox } from '@baton/events/outbox'
import { replaceAuthorization } from '../storage/authorizations.js'
import { findDeadlines, moveDeadline } from '../storage/deadlines.js'
import { authorizationOperation } from './authorization-operation.js'
import { startedEvent } from './deadline-clock.js'
import { extensionInput } from './dialog-input.js'
import { settleWork } from './open-work.js'

const noClock: Refusal = {
  kind: 'InvalidInput',
  message: 'No clock of the payer runs that could be extended.',
  field: ['input', 'id'],
}

/**
 * The payer takes more time, with the reason that it gave in its notice. Only what the law of its line of business
 * allows is recorded; the old due instant stays readable in the clock. Answers the authorization's id.
 */
export const recordPayerExtension = authorizationOperation(
  { operation: 'recordPayerExtension', schema: extensionInput, verb: 'update' },
  async (tx, { authorization, input, at }) => {
    const { days, reason } = input
    const { id, lineOfBusiness } = authorization
    const clock = (await findDeadlines(tx, [id])).find(
      ({ label, status }) => label === 'DETERMINATION' && status === 'RUNNING',
    )
    if (!clock) return refused(noClock)
    const extended = extendedDue(clock, { lineOfBusiness, days, reason })
    if (!extended.ok) return refused(refusalOf(extended.refusal, extended.mostDays))
    const { dueAt } = extended
    await moveDeadline(tx, clock, { dueAt, extension: { at, by: `P${days}D`, reason }, status: 'RUNNING' })
    await appendToOutbox(tx, [startedEvent(authorization, { ...clock, dueAt })])
    await settleWork(tx, authorization, { kinds: ['DEADLINE_NEAR'], at })
    await replaceAuthorization(tx, authorization, { dueAt })
    return undefined
  },
)

function refusalOf(refusal: ExtensionRefusal, mostDays: number): Refusal {
  switch (refusal) {
    case 'NOT_EXTENDABLE':
      return invalid('NOT_EXTENDABLE: the law lets nobody extend this clock.', 'id')
    case 'REASON_NOT_ALLOWED':
      return invalid(
        'REASON_NOT_ALLOWED: the law of this line of business does not know the reason.',
        'reason',
      )
    case 'EXTENDED_BEFORE':
      return invalid('EXTENDED_BEFORE: a clock is extended once.', 'id')
    case 'TOO_LONG':
      return {
        kind: 'LimitExceeded',
        message: `TOO_LONG: at most ${mostDays} days.`,
        field: ['input', 'days'],
        limit: mostDays,
      }
  }
}

function invalid(message: string, field: string): Refusal {
  return { kind: 'InvalidInput', message, field: ['input', field] }
}
