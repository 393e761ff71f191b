import { statusWhenDone } from '@baton/clinical/calendar/deadline'
import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome, type Refusal } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import { requireViewer } from '@baton/service-kit/request-context'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { EntityManager } from 'typeorm'
import { afterContacts } from '../../domain/contact-window.js'
import { refuseScript, type ScriptAnswer } from '../../domain/post-discharge-script.js'
import {
  isSuccessful,
  type ContactChannel,
  type ContactOutcome,
  type TransitionContact,
} from '../../domain/transition-contact.js'
import { CONTACT_RULE, type TransitionDeadline } from '../../domain/transition-deadline.js'
import { refuseContact, type TransitionEpisode } from '../../domain/transition-episode.js'
import { addContact, findContacts } from '../../storage/transition-contacts.js'
import { labelBehind } from '../../storage/record-labels.js'
import { findCoveredColleague } from '../../storage/covered-colleagues.js'
import { findDeadlines } from '../../storage/transition-deadlines.js'
import { findEpisodeToChange } from '../../storage/transition-episodes.js'
import { escalateUnreached } from './escalate-unreached.js'
import type { CarePlansRequest } from '../operation-context.js'
import { putAskedFor } from './put-asked-for.js'
import { settleContacts, type Actor } from './settle-contacts.js'
import { settleSeen } from './settle-seen.js'

/** An attempt to reach the patient or a caregiver. */
export interface RecordTransitionContact {
  readonly idempotencyKey?: string | null | undefined
  readonly episodeId: string
  readonly expectedVersion: number
  readonly at: Date
  readonly channel: ContactChannel
  readonly outcome: ContactOutcome
  readonly note?: string | null | undefined
  readonly answers?: readonly ScriptAnswer[] | null | undefined
}

/** Records an attempt, and what it means for the transition and its contact clock. */
export async function recordTransitionContact(
  context: CarePlansRequest,
  input: RecordTransitionContact,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  return change(context, { operation: 'recordTransitionContact', input }, async (tx) => {
    const episode = await findEpisodeToChange(tx, { viewer, now }, input.episodeId)
    if (!episode) return refused({ ...notFound('transition'), field: ['input', 'episodeId'] })
    if (episode.version !== input.expectedVersion)
      return refused(versionConflict('transition', episode.version))
    const refusals = refusalsOf(episode, input, now)
    if (refusals.length > 0) return refused(...refusals)
    const actor = { by: viewer.id, now }
    const contacts = await record(tx, { episode, input }, actor)
    const { extraClosings } = context.config
    await putAskedFor(tx, { episode, answers: input.answers ?? [] }, { ...actor, extraClosings })
    await escalateUnreached(tx, { episode, contacts }, { config: context.config, now })
    return done({ id: episode.id })
  })
}

function refusalsOf(
  episode: TransitionEpisode,
  input: RecordTransitionContact,
  now: Date,
): readonly Refusal[] {
  const refusals: Refusal[] = []
  const wrong = (field: string, message: string): void => {
    refusals.push({ kind: 'InvalidInput', message, field: ['input', field] })
  }
  if (input.at > now) wrong('at', 'An attempt cannot be in the future.')
  if (episode.dischargedAt && input.at < episode.dischargedAt)
    wrong('at', 'An attempt before the discharge does not count.')
  if ((input.note?.length ?? 0) > 2000) wrong('note', 'A note has at most 2000 characters.')
  const script = refuseScript(input.answers ?? [], input)
  if (script) refusals.push(script)
  const state = refuseContact(episode)
  return state ? [state, ...refusals] : refusals
}

async function record(
  tx: EntityManager,
  { episode, input }: { episode: TransitionEpisode; input: RecordTransitionContact },
  actor: Actor,
): Promise<readonly TransitionContact[]> {
  const deadlines = await findDeadlines(tx, [episode.id])
  const deadline = deadlines.find((one) => one.rule === CONTACT_RULE && one.status !== 'CANCELLED')
  if (!deadline) throw new Error(`Transition ${episode.id} has no contact deadline.`)
  const covered = { patientId: episode.patientId, coveringId: actor.by, at: input.at }
  const contact: TransitionContact = {
    id: newId('transition_contact'),
    episodeId: episode.id,
    at: input.at,
    channel: input.channel,
    outcome: input.outcome,
    onTime: statusWhenDone(deadline, input.at) === 'MET',
    note: input.note ?? null,
    answers: (input.answers ?? []).map(({ question, answer }) => ({ question, answer })),
    onBehalfOf: await findCoveredColleague(tx, covered),
    recordedBy: actor.by,
    recordedAt: actor.now,
  }
  await addContact(tx, contact)
  const contacts = await findContacts(tx, [episode.id])
  const result = afterContacts({ status: episode.status, deadline, contacts }, actor.now)
  // The row is locked and its version was checked, so nobody can have been first.
  await settleContacts(tx, { episode, deadline, result }, actor)
  await settleSeen(tx, episode.id, actor)
  const sensitivity = await labelBehind(tx, 'TransitionEpisode', episode.id)
  await appendToOutbox(tx, [recorded({ episode, sensitivity }, deadline, contact)])
  return contacts
}

function recorded(
  { episode, sensitivity }: { episode: TransitionEpisode; sensitivity: Sensitivity },
  deadline: TransitionDeadline,
  contact: TransitionContact,
) {
  const successful = isSuccessful(contact)
  return event('transition.contact-recorded.v1', {
    subject: episode.id,
    patientId: episode.patientId,
    occurredAt: contact.at,
    recordedAt: contact.recordedAt,
    payload: {
      episodeId: episode.id,
      patientId: episode.patientId,
      attemptId: contact.id,
      by: contact.recordedBy,
      at: contact.at.toISOString(),
      outcome: contact.outcome,
      successful,
      contactDueAt: deadline.dueAt.toISOString(),
      onTime: successful && contact.onTime,
      sensitivity,
    },
  })
}
