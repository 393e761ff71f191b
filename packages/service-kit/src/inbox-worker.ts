import { findDue, findWaiting, postpone, type EventHandlers } from '@baton/events/inbox'
import type { DomainEvent } from '@baton/events/event'
import { MOST_HANDLED_AT_ONCE, RetryLater } from '@baton/events/handle-once'
import { defineJob } from '@baton/jobs/define-job'
import { implementJob, type Job } from '@baton/jobs/run-jobs'
import { inSpan } from '@baton/tracing/span'
import { z } from 'zod'
import type { Sweep } from './definition.js'
import { errorFacts } from './log.js'
import type { Deps } from './request-context.js'

/** The relay's nudge: these inbox rows wait. */
export function nudgeJob(listener: string) {
  return defineJob(`${listener}-inbox.handle`, z.object({ inboxIds: z.array(z.string()) }))
}

/** So many events at most are one nudge, and are handled at once. */
export const MOST_OF_A_NUDGE = MOST_HANDLED_AT_ONCE

type Handles = Pick<Deps, 'db' | 'log'>

/** Handles nudged events; a nudge for an event that was handled already does nothing. */
export function inboxJob<D extends Handles>(listener: string, handlers: EventHandlers<D>): Job<D> {
  return implementJob(
    nudgeJob(listener),
    async (deps: D, { inboxIds }) => {
      const waiting = await findWaiting(deps.db, inboxIds)
      await Promise.all(waiting.map((event) => handle(deps, handlers, event)))
    },
    { concurrency: 2 },
  )
}

/** Handles waiting events that no nudge reached, and those whose next attempt is due, as many at once as a nudge does. */
export function inboxSweep<D extends Handles>(handlers: EventHandlers<D>): Sweep<D> {
  return {
    name: 'inbox',
    everyMs: 500,
    run: async (deps) => {
      for (;;) {
        const due = await findDue(deps.db, MOST_HANDLED_AT_ONCE)
        await Promise.all(due.map((event) => handle(deps, handlers, event)))
        if (due.length < MOST_HANDLED_AT_ONCE) return
      }
    },
  }
}

/** Handles one event; a failure stays in the inbox with its reason and its next attempt. */
export async function handle<D extends Handles>(
  deps: D,
  handlers: EventHandlers<D>,
  event: DomainEvent,
): Promise<void> {
  // The catalogue parsed the payload by the event's own type, so the handler of that type fits.
  const handler = handlers[event.type] as ((deps: D, event: DomainEvent) => Promise<void>) | undefined
  try {
    if (!handler) throw new Error(`Nobody here handles ${event.type}.`)
    const facts = { event: event.id, subject: event.subject }
    await inSpan(
      { name: `handle ${event.type}`, kind: 'consumer', attributes: facts, parent: event.trace },
      () => handler(deps, event),
    )
  } catch (error) {
    const retry = error instanceof RetryLater
    if (!retry)
      deps.log.error({ ...errorFacts(error), event: event.id, type: event.type }, 'an event was not handled')
    await postpone(deps.db, event.id, { reason: error instanceof Error ? error.name : 'unknown', retry })
  }
}
