import { event, type NewEvent } from '@baton/events/event'
import type { ReferralDeadline } from '../../domain/deadline.js'
import type { Referral } from '../../domain/referral.js'

/** What others are told when a referral was drafted. */
export function referralCreated(referral: Referral, at: Date): NewEvent<'referral.created.v1'> {
  return event('referral.created.v1', { ...about(referral, at), payload: payloadOf(referral, at) })
}

/** What others are told when a referral was sent. */
export function referralSent(referral: Referral, at: Date, acceptDueAt: Date): NewEvent<'referral.sent.v1'> {
  const payload = { ...payloadOf(referral, at), acceptDueAt: acceptDueAt.toISOString() }
  return event('referral.sent.v1', { ...about(referral, at), payload })
}

/** What others are told when an agency accepted. */
export function referralAccepted(
  referral: Referral,
  at: Date,
  acceptDueAt: Date,
): NewEvent<'referral.accepted.v1'> {
  const sentAt = (referral.sentAt ?? at).toISOString()
  const payload = { ...payloadOf(referral, at), sentAt, acceptDueAt: acceptDueAt.toISOString() }
  return event('referral.accepted.v1', { ...about(referral, at), payload })
}

/** What others are told about every move of a referral. */
export function referralMoved(
  from: string | null,
  referral: Referral,
  at: Date,
): NewEvent<'referral.moved.v1'> {
  const { status, statusReason, sentAt, evidence, sensitivity } = referral
  const payload = {
    ...payloadOf(referral, at),
    from,
    to: status,
    reason: statusReason,
    sentAt: sentAt?.toISOString() ?? null,
    evidence,
    sensitivity,
  }
  return event('referral.moved.v1', { ...about(referral, at), payload })
}

/** What others are told when a clock of a referral started. */
export function deadlineStarted(
  referral: Referral,
  deadline: ReferralDeadline,
): NewEvent<'deadline.started.v1'> {
  return event('deadline.started.v1', {
    subject: deadline.id,
    patientId: referral.patientId,
    occurredAt: deadline.startedAt,
    recordedAt: deadline.startedAt,
    payload: {
      deadlineId: deadline.id,
      subjectType: 'Referral',
      subjectId: referral.id,
      patientId: referral.patientId,
      rule: deadline.rule,
      label: deadline.rule.replace(/^(referral-\w+|no-show-\w+).*$/, '$1'),
      startedAt: deadline.startedAt.toISOString(),
      dueAt: deadline.dueAt.toISOString(),
      timeZone: deadline.timeZone,
      ownerId: referral.requestedBy,
      sensitivity: referral.sensitivity,
    },
  })
}

/** What others are told when a clock of a referral ended. A missed clock ended when it was due, however late noticed. */
export function deadlineEnded(
  patientId: string,
  deadline: ReferralDeadline,
  now: Date,
): readonly NewEvent<'deadline.ended.v1'>[] {
  const { id, status } = deadline
  if (status === 'RUNNING' || status === 'PAUSED') return []
  const at = status === 'MISSED' ? deadline.dueAt : now
  const payload = { deadlineId: id, status, at: at.toISOString() }
  return [event('deadline.ended.v1', { subject: id, patientId, occurredAt: at, recordedAt: now, payload })]
}

function about(referral: Referral, at: Date): Omit<NewEvent, 'type' | 'payload'> {
  return { subject: referral.id, patientId: referral.patientId, occurredAt: at, recordedAt: at }
}

function payloadOf(referral: Referral, at: Date): NewEvent<'referral.created.v1'>['payload'] {
  const { id, patientId, agencyId, category, sensitivity } = referral
  return { referralId: id, patientId, agencyId, category, sensitivity, at: at.toISOString() }
}
