import { statusWhenDone } from '@baton/clinical/calendar/deadline'
import type { DecisionMaking } from '@baton/clinical/transitions/tcm-eligibility'
import type { Outcome, Refusal } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId, parseId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { refuseContact, type TransitionEpisode } from '../../domain/transition-episode.js'
import { VISIT_RULES, type TransitionVisit, type VisitClass } from '../../domain/transition-visit.js'
import { findDeadlines } from '../../storage/transition-deadlines.js'
import { addVisit } from '../../storage/transition-visits.js'
import { changeTransition, type TransitionToChange } from './change-transition.js'
import { endUnreached } from './escalate-unreached.js'
import { moveEpisode } from './move-episode.js'
import type { OperationContext } from '../operation-context.js'
import { settleDeadline, type Actor } from './settle-contacts.js'
import { settleSeen } from './settle-seen.js'

/** A face-to-face visit after the discharge. */
export interface RecordTransitionVisit extends TransitionToChange {
  readonly at: Date
  readonly class: VisitClass
  readonly decisionMaking?: DecisionMaking | null | undefined
  readonly practitionerId?: string | null | undefined
  readonly note?: string | null | undefined
}

/** Records a visit: it meets the visit clocks that it was in time for, and may move the transition to SEEN. */
export async function recordTransitionVisit(
  context: OperationContext,
  input: RecordTransitionVisit,
): Promise<Outcome<{ id: string }>> {
  const request = { operation: 'recordTransitionVisit', input }
  return changeTransition(context, request, async (tx, episode, actor) => {
    const refusals = refusalsOf(episode, input, actor.now)
    if (refusals.length > 0) return refusals
    const visit = visitOf(episode, input, actor)
    await addVisit(tx, visit)
    await endUnreached(tx, episode.id, { reason: 'The patient was seen.', now: actor.now })
    await moveEpisode(tx, episode, { change: {}, ...actor })
    await meetVisitClocks(tx, episode, { visit, now: actor.now })
    await settleSeen(tx, episode.id, actor)
    await appendToOutbox(tx, [recorded(episode, visit)])
    return []
  })
}

function refusalsOf(episode: TransitionEpisode, input: RecordTransitionVisit, now: Date): readonly Refusal[] {
  const refusals: Refusal[] = []
  const wrong = (field: string, message: string): void => {
    refusals.push({ kind: 'InvalidInput', message, field: ['input', field] })
  }
  if (input.at > now) wrong('at', 'A visit cannot be in the future.')
  if (episode.dischargedAt && input.at < episode.dischargedAt)
    wrong('at', 'A visit before the discharge does not count.')
  if ((input.note?.length ?? 0) > 2000) wrong('note', 'A note has at most 2000 characters.')
  if (input.practitionerId && parseId('practitioner', input.practitionerId) === null)
    wrong('practitionerId', 'This is not the id of a practitioner.')
  const state = refuseContact(episode)
  return state ? [state, ...refusals] : refusals
}

function visitOf(
  episode: TransitionEpisode,
  input: RecordTransitionVisit,
  { by, now }: Actor,
): TransitionVisit {
  return {
    id: newId('transition_visit'),
    episodeId: episode.id,
    at: input.at,
    class: input.class,
    decisionMaking: input.decisionMaking ?? null,
    practitionerId: input.practitionerId ?? null,
    note: input.note ?? null,
    recordedBy: by,
    recordedAt: now,
  }
}

async function meetVisitClocks(
  tx: EntityManager,
  { id, patientId }: TransitionEpisode,
  { visit, now }: { visit: TransitionVisit; now: Date },
): Promise<void> {
  for (const deadline of await findDeadlines(tx, [id])) {
    const waits = deadline.status === 'RUNNING' || deadline.status === 'MISSED'
    if (!VISIT_RULES.includes(deadline.rule) || !waits) continue
    const status = statusWhenDone(deadline, visit.at)
    const next = { status, metAt: status === 'MET' ? visit.at : null }
    await settleDeadline(tx, { ...deadline, patientId }, { next, now })
  }
}

function recorded({ id: episodeId, patientId, encounterId }: TransitionEpisode, visit: TransitionVisit) {
  return event('transition.visit-recorded.v1', {
    subject: episodeId,
    patientId,
    occurredAt: visit.at,
    recordedAt: visit.recordedAt,
    payload: {
      episodeId,
      patientId,
      encounterId,
      visitId: visit.id,
      at: visit.at.toISOString(),
      class: visit.class,
      decisionMaking: visit.decisionMaking,
    },
  })
}
