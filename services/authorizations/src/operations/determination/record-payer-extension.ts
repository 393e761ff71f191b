import { appealExtensionDays } from '@baton/clinical/prior-authorization/appeal-due'
import { appealRule } from '@baton/clinical/prior-authorization/appeal-levels'
import {
  extendedDue,
  type ExtensionRefusal,
} from '@baton/clinical/prior-authorization/determination-extension'
import { refused, type Refusal } from '@baton/database/refusal'
import { appendToOutbox } from '@baton/events/outbox'
import { decisionRule, type Appeal } from '../../domain/appeal.js'
import { findOpenAppeals, moveAppealDue } from '../../storage/appeals.js'
import { replaceAuthorization } from '../../storage/authorizations.js'
import { findDeadlines, moveDeadline } from '../../storage/deadlines.js'
import { authorizationOperation } from '../authorization-operation.js'
import { startedEvent } from './deadline-clock.js'
import { extensionInput } from '../payer/dialog-input.js'
import { DECISION_LABEL } from '../appeal/open-appeal.js'
import { settleWork } from '../open-work.js'

const noClock: Refusal = {
  kind: 'InvalidInput',
  message: 'No clock of the payer runs that could be extended.',
  field: ['input', 'id'],
}

/**
 * The payer takes more time to decide, or to decide an appeal, with the reason that it gave in its notice. Only what the
 * law of its line of business allows is recorded; the old due instant stays readable in the clock. Answers the
 * authorization's id.
 */
export const recordPayerExtension = authorizationOperation(
  { operation: 'recordPayerExtension', schema: extensionInput, verb: 'update' },
  async (tx, { authorization, input, at }) => {
    const { days, reason } = input
    const { id, lineOfBusiness } = authorization
    const [appeal] = authorization.status === 'APPEALED' ? await findOpenAppeals(tx, id) : []
    const due = appeal ? DECISION_LABEL : 'DETERMINATION'
    const clocks = await findDeadlines(tx, [id])
    const clock = clocks.find(
      ({ label, rule, status }) =>
        label === due && status === 'RUNNING' && (!appeal || rule === decisionRule(appeal)),
    )
    if (!clock) return refused(noClock)
    const most = appeal ? { mostDays: mostDaysOf(appeal) } : {}
    const extended = extendedDue(clock, { lineOfBusiness, days, reason, ...most })
    if (!extended.ok) return refused(refusalOf(extended.refusal, extended.mostDays))
    const { dueAt } = extended
    await moveDeadline(tx, clock, { dueAt, extension: { at, by: `P${days}D`, reason }, status: 'RUNNING' })
    await appendToOutbox(tx, [startedEvent(authorization, { ...clock, dueAt })])
    await settleWork(tx, authorization, { kinds: ['DEADLINE_NEAR'], at })
    if (appeal) await moveAppealDue(tx, appeal.id, dueAt)
    const change = appeal ? { statusReason: authorization.statusReason } : { dueAt }
    await replaceAuthorization(tx, authorization, change)
    return undefined
  },
)

/** How long the body of an appeal may take in addition; 0 where no law says. */
function mostDaysOf({ rule: id, subject }: Appeal): number {
  const rule = appealRule(id)
  return rule ? appealExtensionDays(rule, subject) : 0
}

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
