import { event, type NewEvent } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../domain/authorization.js'
import { workOf, type Urgency } from '../domain/open-work.js'
import { addOpenWork, openKinds, removeOpenWork } from '../storage/open-work.js'

type Subject = Pick<Authorization, 'id' | 'patientId' | 'createdBy'>

/** Something that waits for a person. */
interface Raised {
  readonly key: string
  readonly kind: string
  readonly urgency: Urgency
  readonly dueAt: Date | null
  readonly at: Date
}

/** What a step changes in the work that its states bring: raised, replaced or settled. */
export function stateWorkEvents(
  seen: Authorization,
  next: Authorization,
  { at, dueAt }: { at: Date; dueAt: Date | null },
): readonly NewEvent[] {
  const key = `authorizations:state:${next.id}`
  const after = workOf(next.status, next.statusReason)
  if (after) return [raised(next, { ...after, key, dueAt, at })]
  return workOf(seen.status, seen.statusReason) ? [settled(next, { key, at })] : []
}

/** Puts work on the queue that no state brings, once until it is settled. */
export async function raiseWork(
  tx: EntityManager,
  subject: Subject,
  work: Omit<Raised, 'key'> & { readonly about?: string },
): Promise<void> {
  const key = `authorizations:${work.kind.toLowerCase()}:${work.about ?? subject.id}`
  const fresh = await addOpenWork(tx, {
    key,
    authorizationId: subject.id,
    kind: work.kind,
    raisedAt: work.at,
  })
  if (fresh) await appendToOutbox(tx, [raised(subject, { ...work, key })])
}

/** Takes work off the queue that was done or that nobody needs to do any more. */
export async function settleWork(
  tx: EntityManager,
  subject: Subject,
  { kinds, at }: { kinds: readonly string[]; at: Date },
): Promise<void> {
  const keys = await removeOpenWork(tx, subject.id, kinds)
  await appendToOutbox(
    tx,
    keys.map((key) => settled(subject, { key, at })),
  )
}

/** Takes everything of an authorization off the queue. */
export async function settleAllWork(tx: EntityManager, subject: Subject, at: Date): Promise<void> {
  await settleWork(tx, subject, { kinds: await openKinds(tx, subject.id), at })
}

function raised(subject: Subject, { key, kind, urgency, dueAt, at }: Raised): NewEvent {
  return event('work.raised.v1', {
    subject: subject.id,
    patientId: subject.patientId,
    occurredAt: at,
    recordedAt: at,
    payload: {
      key,
      kind,
      subjectType: 'Authorization',
      subjectId: subject.id,
      patientId: subject.patientId,
      ownerId: subject.createdBy,
      urgency,
      dueAt: dueAt?.toISOString() ?? null,
      at: at.toISOString(),
    },
  })
}

function settled(subject: Subject, { key, at }: { key: string; at: Date }): NewEvent {
  return event('work.settled.v1', {
    subject: subject.id,
    patientId: subject.patientId,
    occurredAt: at,
    recordedAt: at,
    payload: { key, at: at.toISOString() },
  })
}
