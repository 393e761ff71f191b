import { stopsForInformation } from '@baton/clinical/determination-extension'
import { endOfCalendarDayAfter } from '@baton/clinical/business-days'
import { refused } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../domain/authorization.js'
import type { Payer } from '../domain/payer.js'
import { addInfoRequest } from '../storage/dialog.js'
import { findDeadlines, pauseDeadline } from '../storage/deadlines.js'
import { authorizationOperation } from './authorization-operation.js'
import { payerOf, takeStep } from './authorization-step.js'
import { stepRefusal } from './change-authorization.js'
import { startClock } from './deadline-clock.js'
import { infoRequestInput } from './dialog-input.js'

/** A claimant of a commercial plan has at least 45 days (29 CFR 2560.503-1(f)(4)); others what the payer says. */
const COMMERCIAL_DAYS = 45
const USUAL_DAYS = 7

/**
 * The payer asks for more: a task with its due date. In the government programs its clock runs on, in a commercial plan
 * it stands still until the answer. Answers the authorization's id.
 */
export const recordInfoRequest = authorizationOperation(
  { operation: 'recordInfoRequest', schema: infoRequestInput, verb: 'update' },
  async (tx, { authorization, input, by, at }) => {
    const refusal = stepRefusal(authorization, 'INFO_REQUESTED')
    if (refusal) return refused(refusal)
    const payer = await payerOf(tx, authorization)
    const dueAt = input.dueAt ?? usualDue(authorization, { at, payer })
    if (dueAt <= at) {
      const message = 'The answer would be due in the past.'
      return refused({ kind: 'InvalidInput', message, field: ['input', 'dueAt'] })
    }
    const channel = input.channel ?? 'PHONE'
    const request = {
      id: newId('info_request'),
      authorizationId: authorization.id,
      items: input.items,
      channel,
    }
    await addInfoRequest(tx, { ...request, ...OPEN, requestedAt: at, dueAt, recordedBy: by })
    await takeStep(tx, authorization, { to: 'INFO_REQUESTED', by, at, workDueAt: dueAt })
    const rule = { rule: 'payer-information-request', source: 'The date that the payer set' }
    const computed = { ...rule, startedAt: at, dueAt, timeZone: payer.timeZone }
    await startClock(tx, authorization, { label: 'INFORMATION_REQUEST', computed, actBy: null })
    if (stopsForInformation(authorization.lineOfBusiness)) await pause(tx, authorization)
    return undefined
  },
)

const OPEN = { answeredAt: null, answeredBy: null, documentIds: [], cancelledAt: null }

function usualDue(authorization: Authorization, { at, payer }: { at: Date; payer: Payer }): Date {
  const count = stopsForInformation(authorization.lineOfBusiness) ? COMMERCIAL_DAYS : USUAL_DAYS
  return endOfCalendarDayAfter(at, { count, timeZone: payer.timeZone })
}

async function pause(tx: EntityManager, authorization: Authorization): Promise<void> {
  const deadlines = await findDeadlines(tx, [authorization.id])
  const running = deadlines.find(({ label, status }) => label === 'DETERMINATION' && status === 'RUNNING')
  if (running) await pauseDeadline(tx, running.id)
}
