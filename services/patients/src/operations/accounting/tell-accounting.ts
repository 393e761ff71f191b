import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { accountingDeadline, type AccountingRequestRow } from '../../domain/accounting-request.js'
import type { Writing } from '../writing.js'

/** Puts the clock of a request on the work queue, anew when it was extended. */
export async function tellAccountingDue({ tx, deps }: Writing, request: AccountingRequestRow): Promise<void> {
  const now = deps.clock.now()
  const { id, patientId, dueAt, timeZone, requestedAt } = request
  const payload = {
    deadlineId: id,
    subjectType: 'Patient',
    subjectId: patientId,
    patientId,
    rule: accountingDeadline(request, now).rule,
    label: 'Answer a request for an accounting of disclosures',
    startedAt: requestedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    timeZone,
    ownerId: null,
  }
  const facts = { subject: id, patientId, occurredAt: now, recordedAt: now, payload }
  await appendToOutbox(tx, [event('deadline.started.v1', facts)])
}

/** Takes the clock off the queue: answered in time, late, or no longer asked for. */
export async function tellAccountingEnded(
  { tx, deps }: Writing,
  request: AccountingRequestRow,
): Promise<void> {
  const now = deps.clock.now()
  const { id, patientId } = request
  const { status } = accountingDeadline(request, now)
  if (status === 'RUNNING' || status === 'PAUSED') return
  const payload = { deadlineId: id, status, at: now.toISOString() }
  const facts = { subject: id, patientId, occurredAt: now, recordedAt: now, payload }
  await appendToOutbox(tx, [event('deadline.ended.v1', facts)])
}
