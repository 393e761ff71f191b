import { startDeadline, statusWhenDone, type ComputedDeadline } from '@baton/clinical/calendar/deadline'
import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import type { StoredDeadline } from '../../domain/records.js'
import { addDeadline, endDeadline, findDeadlines } from '../../storage/deadlines.js'

/** A clock about to be started. */
export interface ClockToStart {
  readonly label: string
  readonly computed: ComputedDeadline
  /** The last working day on or before the due day, where that differs. */
  readonly actBy: string | null
}

type Subject = Pick<Authorization, 'id' | 'patientId' | 'createdBy'>

/** Starts a clock of an authorization and tells. */
export async function startClock(tx: EntityManager, subject: Subject, clock: ClockToStart): Promise<void> {
  const { label, computed, actBy } = clock
  const deadline = {
    ...startDeadline(computed),
    id: newId('deadline'),
    authorizationId: subject.id,
    label,
    actBy,
  }
  await addDeadline(tx, deadline)
  await appendToOutbox(tx, [startedEvent(subject, deadline)])
}

/** Tells that a clock runs; told again after an extension, it replaces what was told before. */
export function startedEvent(subject: Subject, deadline: StoredDeadline): NewEvent {
  const { id, rule, label, startedAt, dueAt, timeZone } = deadline
  return event('deadline.started.v1', {
    subject: id,
    patientId: subject.patientId,
    occurredAt: startedAt,
    recordedAt: startedAt,
    payload: {
      deadlineId: id,
      subjectType: 'Authorization',
      subjectId: subject.id,
      patientId: subject.patientId,
      rule,
      label,
      startedAt: startedAt.toISOString(),
      dueAt: dueAt.toISOString(),
      timeZone,
      ownerId: subject.createdBy,
    },
  })
}

/** The clocks of a label; of one rule where two may run under the same label. */
interface ClocksToEnd {
  readonly label: string
  readonly rule?: string
  readonly at: Date
  readonly done: boolean
}

/** Ends the clocks of a label: MET or MISSED by when it was done, CANCELLED where nothing was. */
export async function endClocks(
  tx: EntityManager,
  subject: Subject,
  { label, rule, at, done }: ClocksToEnd,
): Promise<void> {
  const deadlines = await findDeadlines(tx, [subject.id])
  const asked = deadlines.filter((one) => one.label === label && (rule === undefined || one.rule === rule))
  const open = asked.filter((one) => one.metAt === null && one.status !== 'CANCELLED')
  for (const deadline of open) {
    const status = done ? statusWhenDone(deadline, at) : 'CANCELLED'
    await endDeadline(tx, deadline.id, { status, metAt: done ? at : null })
    if (deadline.status !== 'MISSED') await tellEnded(tx, subject.patientId, { deadline, status, at })
  }
}

/** Ends every clock: nothing of it is due any more. */
export async function endEveryClock(tx: EntityManager, subject: Subject, at: Date): Promise<void> {
  const labels = new Set((await findDeadlines(tx, [subject.id])).map(({ label }) => label))
  for (const label of labels) await endClocks(tx, subject, { label, at, done: false })
}

/** Ends the determination clock. */
export async function endDeterminationClock(
  tx: EntityManager,
  subject: Subject,
  { at, done }: { at: Date; done: boolean },
): Promise<void> {
  await endClocks(tx, subject, { label: 'DETERMINATION', at, done })
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
