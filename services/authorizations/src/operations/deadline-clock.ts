import { startDeadline, statusWhenDone, type ComputedDeadline } from '@baton/clinical/deadline'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../domain/authorization.js'
import type { StoredDeadline } from '../domain/records.js'
import { addDeadline, endDeadline, findDeadlines } from '../storage/deadlines.js'

/** A clock about to be started. */
export interface ClockToStart {
  readonly label: string
  readonly computed: ComputedDeadline
  /** The last working day on or before the due day, where that differs. */
  readonly actBy: string | null
}

/** Starts a clock of an authorization and tells. */
export async function startClock(
  tx: EntityManager,
  authorization: Authorization,
  clock: ClockToStart,
): Promise<void> {
  const id = newId('deadline')
  const { label, computed, actBy } = clock
  await addDeadline(tx, { ...startDeadline(computed), id, authorizationId: authorization.id, label, actBy })
  await appendToOutbox(tx, [
    event('deadline.started.v1', {
      subject: id,
      patientId: authorization.patientId,
      occurredAt: computed.startedAt,
      recordedAt: computed.startedAt,
      payload: {
        deadlineId: id,
        subjectType: 'Authorization',
        subjectId: authorization.id,
        patientId: authorization.patientId,
        rule: computed.rule,
        label,
        startedAt: computed.startedAt.toISOString(),
        dueAt: computed.dueAt.toISOString(),
        timeZone: computed.timeZone,
        ownerId: authorization.createdBy,
      },
    }),
  ])
}

/** Ends the determination clock: MET or MISSED by when it was done, CANCELLED where nothing was. */
export async function endDeterminationClock(
  tx: EntityManager,
  authorization: Authorization,
  { at, done }: { at: Date; done: boolean },
): Promise<void> {
  const deadlines = await findDeadlines(tx, [authorization.id])
  const open = deadlines.filter(({ label, metAt }) => label === 'DETERMINATION' && metAt === null)
  for (const deadline of open.filter(({ status }) => status === 'RUNNING' || status === 'MISSED')) {
    const status = done ? statusWhenDone(deadline, at) : 'CANCELLED'
    await endDeadline(tx, deadline.id, { status, metAt: done ? at : null })
    if (deadline.status === 'RUNNING') await tellEnded(tx, authorization.patientId, { deadline, status, at })
  }
}

/** Tells that a clock ended. */
export async function tellEnded(
  tx: EntityManager,
  patientId: string,
  ended: { deadline: StoredDeadline; status: 'MET' | 'MISSED' | 'CANCELLED'; at: Date },
): Promise<void> {
  const { deadline, status, at } = ended
  await appendToOutbox(tx, [
    event('deadline.ended.v1', {
      subject: deadline.id,
      patientId,
      occurredAt: at,
      recordedAt: at,
      payload: { deadlineId: deadline.id, status, at: at.toISOString() },
    }),
  ])
}
