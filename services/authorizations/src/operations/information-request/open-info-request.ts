import { stopsForInformation } from '@baton/clinical/prior-authorization/determination-extension'
import { endOfCalendarDayAfter } from '@baton/clinical/calendar/business-days'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import type { InfoRequest } from '../../domain/dialog.js'
import type { Payer } from '../../domain/payer.js'
import { addInfoRequest } from '../../storage/dialog.js'
import { findDeadlines, pauseDeadline } from '../../storage/deadlines.js'
import { payerOf, takeStep } from '../authorization/authorization-step.js'
import { startClock } from '../determination/deadline-clock.js'

/** A claimant of a commercial plan has at least 45 days (29 CFR 2560.503-1(f)(4)); others what the payer says. */
const COMMERCIAL_DAYS = 45
const USUAL_DAYS = 7

/** What a payer asks, by what way and by when it wants the answer. */
interface Question {
  readonly items: InfoRequest['items']
  readonly channel: string
  readonly dueAt: Date
  readonly by: string
  readonly at: Date
}

/**
 * The payer asks for more: INFO_REQUESTED, with a task that is due. In the government programs its clock runs on, in a
 * commercial plan it stands still until the answer. The caller holds the lock and knows that the step is allowed.
 */
export async function openInfoRequest(
  tx: EntityManager,
  authorization: Authorization,
  { items, channel, dueAt, by, at }: Question,
): Promise<void> {
  const { timeZone } = await payerOf(tx, authorization)
  const request = { id: newId('info_request'), authorizationId: authorization.id, items, channel }
  await addInfoRequest(tx, { ...request, ...OPEN, requestedAt: at, dueAt, recordedBy: by })
  await takeStep(tx, authorization, { to: 'INFO_REQUESTED', by, at, workDueAt: dueAt })
  const rule = { rule: 'payer-information-request', source: 'The date that the payer set' }
  const computed = { ...rule, startedAt: at, dueAt, timeZone }
  await startClock(tx, authorization, { label: 'INFORMATION_REQUEST', computed, actBy: null })
  if (stopsForInformation(authorization.lineOfBusiness)) await pause(tx, authorization)
}

const OPEN = { answeredAt: null, answeredBy: null, documentIds: [], cancelledAt: null }

/** By when an answer is due where the payer sets no date. */
export function usualDue({ lineOfBusiness }: Authorization, { at, payer }: { at: Date; payer: Payer }): Date {
  const count = stopsForInformation(lineOfBusiness) ? COMMERCIAL_DAYS : USUAL_DAYS
  return endOfCalendarDayAfter(at, { count, timeZone: payer.timeZone })
}

async function pause(tx: EntityManager, authorization: Authorization): Promise<void> {
  const deadlines = await findDeadlines(tx, [authorization.id])
  const running = deadlines.find(({ label, status }) => label === 'DETERMINATION' && status === 'RUNNING')
  if (running) await pauseDeadline(tx, running.id)
}
