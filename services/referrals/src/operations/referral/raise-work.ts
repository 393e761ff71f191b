import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'
import type { Referral, ReferralPriority } from '../../domain/referral.js'

/** Work of a coordinator that a referral gives. */
export type WorkKind =
  'REFERRAL_SLA_MISSED' | 'REFERRAL_DECLINED' | 'APPOINTMENT_MISSED' | 'BARRIER_REVIEW' | 'CLOSURE_TO_VERIFY'

const KINDS: readonly WorkKind[] = [
  'REFERRAL_SLA_MISSED',
  'REFERRAL_DECLINED',
  'APPOINTMENT_MISSED',
  'BARRIER_REVIEW',
  'CLOSURE_TO_VERIFY',
]

type About = Pick<Referral, 'id' | 'patientId' | 'requestedBy' | 'priority' | 'sensitivity'>

/** Puts something about a referral on the queue of whoever asked for it. Raised again, it replaces what it said. */
export async function raiseWork(
  tx: EntityManager,
  referral: About,
  { kind, dueAt, now }: { kind: WorkKind; dueAt: Date | null; now: Date },
): Promise<void> {
  const { id, patientId, requestedBy, priority, sensitivity } = referral
  await appendToOutbox(tx, [
    event('work.raised.v1', {
      subject: id,
      patientId,
      occurredAt: now,
      recordedAt: now,
      payload: {
        key: keyOf(kind, id),
        kind,
        subjectType: 'Referral',
        subjectId: id,
        patientId,
        ownerId: requestedBy,
        urgency: urgencyOf(priority),
        dueAt: dueAt?.toISOString() ?? null,
        at: now.toISOString(),
        sensitivity,
      },
    }),
  ])
}

/** Takes work about a referral off the queue: of these kinds, or all of it. Settling what was never raised is nothing. */
export async function settleWork(
  tx: EntityManager,
  { id, patientId }: Pick<Referral, 'id' | 'patientId'>,
  { now, kinds = KINDS }: { now: Date; kinds?: readonly WorkKind[] },
): Promise<void> {
  const about = { subject: id, patientId, occurredAt: now, recordedAt: now }
  await appendToOutbox(
    tx,
    kinds.map((kind) =>
      event('work.settled.v1', { ...about, payload: { key: keyOf(kind, id), at: now.toISOString() } }),
    ),
  )
}

function keyOf(kind: WorkKind, referralId: string): string {
  return `referrals:${kind.toLowerCase().replaceAll('_', '-')}:${referralId}`
}

function urgencyOf(priority: ReferralPriority): 'URGENT' | 'SAME_DAY' | 'ROUTINE' {
  if (priority === 'ROUTINE') return 'ROUTINE'
  return priority === 'URGENT' ? 'SAME_DAY' : 'URGENT'
}
