import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'
import type { Goal } from '../../domain/goal.js'

/** Tells that a goal changed its state or its achievement, if it did. */
export async function tellGoalMoved(
  tx: EntityManager,
  { before, after }: { before: Goal | null; after: Goal },
  now: Date,
): Promise<void> {
  if (before?.status === after.status && before.achievement === after.achievement) return
  const { id: goalId, carePlanId, patientId, status: to, achievement } = after
  await appendToOutbox(tx, [
    event('goal.moved.v1', {
      subject: goalId,
      patientId,
      occurredAt: now,
      recordedAt: now,
      payload: {
        goalId,
        carePlanId,
        patientId,
        from: before?.status ?? null,
        to,
        achievement,
        at: now.toISOString(),
      },
    }),
  ])
}
