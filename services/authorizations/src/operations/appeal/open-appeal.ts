import {
  appealDecisionDue,
  appealFilingDue,
  preliminaryReviewDue,
} from '@baton/clinical/prior-authorization/appeal-due'
import { leastAmount } from '@baton/clinical/prior-authorization/appeal-levels'
import type { AppealLevelRule } from '@baton/clinical/prior-authorization/appeal-rules'
import { localDateOf } from '@baton/clinical/calendar/local-time'
import { hasPassed } from '@baton/clinical/calendar/deadline'
import type { Refusal } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { needsConsent, type Appeal } from '../../domain/appeal.js'
import type { Authorization } from '../../domain/authorization.js'
import type { Payer } from '../../domain/payer.js'
import { addAppeal } from '../../storage/appeals.js'
import { findDeadlines } from '../../storage/deadlines.js'
import { filingLabel } from './appeal-clock.js'
import { authorizationFacts, envelope, payerOf, takeStep } from '../authorization/authorization-step.js'
import { endClocks, startClock } from '../determination/deadline-clock.js'
import { settleWork } from '../open-work.js'

/** An appeal to file. */
export type Filing = Pick<
  Appeal,
  'priority' | 'subject' | 'filer' | 'consentDocumentId' | 'amount' | 'continueBenefits' | 'reason'
> & { readonly by: string; readonly at: Date; readonly stepReason?: string }

/** The label of the clock in which the body must decide. */
export const DECISION_LABEL = 'APPEAL_DECISION'

/** The label of the clock in which the plan must say whether a case may be reviewed. */
export const PRELIMINARY_LABEL = 'PRELIMINARY_REVIEW'

/** The label of the clock in which the payer must put what was won into force. */
export const EFFECTUATION_LABEL = 'EFFECTUATION'

/** Why an appeal may not be filed at a level now; null if it may. Whoever the plan forwards for needs nothing. */
export async function filingRefusal(
  tx: EntityManager,
  authorization: Authorization,
  { level, filing }: { level: AppealLevelRule; filing: Filing },
): Promise<Refusal | null> {
  const due = await filingDue(tx, authorization, level)
  if (due && hasPassed(due, filing.at)) {
    const message = `An appeal at this level was due by ${due.dueAt.toISOString()}.`
    return { kind: 'DeadlinePassed', message, field: ['input', 'id'], deadline: due.dueAt.toISOString() }
  }
  if (
    level.order === 1 &&
    needsConsent(authorization.lineOfBusiness, filing.filer) &&
    !filing.consentDocumentId
  ) {
    const message = 'The enrollee must agree in writing: name the document.'
    return {
      kind: 'ConsentRequired',
      message,
      field: ['input', 'consentDocumentId'],
      consent: 'APPEAL_REPRESENTATION',
    }
  }
  const least = leastAmount(level.level, filing.at.getUTCFullYear())
  if (least !== null && (filing.amount ?? 0) < least) {
    const message = `This level takes cases of at least ${least} dollars.`
    return { kind: 'LimitExceeded', message, field: ['input', 'amountInControversy'], limit: least }
  }
  return null
}

/** Opens an appeal at a level: its row, its clock, APPEALED, and tells. The caller holds the lock. */
export async function openAppeal(
  tx: EntityManager,
  authorization: Authorization,
  { level, filing }: { level: AppealLevelRule; filing: Filing },
): Promise<Authorization> {
  const { by, at, stepReason = null, ...asked } = filing
  const payer = await payerOf(tx, authorization)
  const due = await filingDue(tx, authorization, level)
  const decision = appealDecisionDue(level, { ...asked, filedAt: at, timeZone: payer.timeZone })
  const appeal: Appeal = {
    ...asked,
    id: newId('appeal'),
    authorizationId: authorization.id,
    level: level.level,
    levelOrder: level.order,
    rule: level.id,
    noticeDate: localDateOf(due?.startedAt ?? authorization.decidedAt ?? at, payer.timeZone),
    filingDueAt: due?.dueAt ?? null,
    filedAt: at,
    filedBy: by,
    dueAt: decision?.dueAt ?? null,
    ...UNDECIDED,
  }
  await addAppeal(tx, appeal)
  await endClocks(tx, authorization, { label: filingLabel(level.order), at, done: true })
  if (decision) {
    const computed = { ...decision, startedAt: at, timeZone: payer.timeZone }
    await startClock(tx, authorization, { label: DECISION_LABEL, computed, actBy: null })
  }
  const preliminary = preliminaryReviewDue(level, { ...asked, filedAt: at, timeZone: payer.timeZone })
  if (preliminary) {
    const computed = { ...preliminary, startedAt: at, timeZone: payer.timeZone }
    await startClock(tx, authorization, { label: PRELIMINARY_LABEL, computed, actBy: null })
  }
  await settleWork(tx, authorization, { kinds: ['APPEAL_CLOSING'], at })
  return takeStep(tx, authorization, {
    to: 'APPEALED',
    by,
    at,
    reason: stepReason ?? level.level,
    tell: (next) => [
      event('appeal.filed.v1', { ...envelope(next, at), payload: appealFacts(next, { appeal, payer, at }) }),
    ],
  })
}

const UNDECIDED = {
  outcome: null,
  decidedAt: null,
  decidedBy: null,
  decisionNote: null,
  effectuationDueAt: null,
}

/** What the events of an appeal tell. */
export function appealFacts(
  authorization: Authorization,
  { appeal, payer, at }: { appeal: Appeal; payer: Payer; at: Date },
) {
  return {
    ...authorizationFacts(authorization, payer, at),
    appealId: appeal.id,
    level: appeal.level,
    filedAt: appeal.filedAt.toISOString(),
    dueAt: appeal.dueAt?.toISOString() ?? null,
  }
}

/** The clock of filing that was started with the notice; where none was, from the decision. */
async function filingDue(
  tx: EntityManager,
  authorization: Authorization,
  level: AppealLevelRule,
): Promise<{ dueAt: Date; startedAt: Date } | null> {
  const clocks = await findDeadlines(tx, [authorization.id])
  const clock = clocks.filter((one) => one.label === filingLabel(level.order)).at(-1)
  if (clock) return clock
  const startedAt = authorization.decidedAt
  if (!startedAt || level.order > 1) return null
  const { timeZone, hearingDays: stateDays } = await payerOf(tx, authorization)
  const noticeDate = localDateOf(startedAt, timeZone)
  const due = appealFilingDue(level, { noticeDate, timeZone, stateDays })
  return due ? { dueAt: due.dueAt, startedAt } : null
}
