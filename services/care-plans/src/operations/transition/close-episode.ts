import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import type { EntityManager } from 'typeorm'
import { billingEvidence } from '../../domain/billing-evidence.js'
import type { TransitionEpisode } from '../../domain/transition-episode.js'
import { findContacts } from '../../storage/transition-contacts.js'
import { findDeadlines } from '../../storage/transition-deadlines.js'
import type { EpisodeChange } from '../../storage/transition-episodes.js'
import { findVisits } from '../../storage/transition-visits.js'
import { endUnreached } from './escalate-unreached.js'
import { moveEpisode } from './move-episode.js'
import type { Actor } from './settle-contacts.js'
import { stopClocks } from './stop-clocks.js'

/** Ends an open transition, locked by this transaction: its clocks stop, and the others learn what can be billed. */
export async function closeEpisode(
  tx: EntityManager,
  episode: TransitionEpisode,
  { change, by, now }: { change: EpisodeChange } & Actor,
): Promise<TransitionEpisode> {
  const reason = change.statusReason ?? `The transition is ${change.status}.`
  await stopClocks(tx, episode, { reason, all: change.status === 'CANCELLED', by, now })
  await endUnreached(tx, episode.id, { reason, now })
  const closed = await moveEpisode(tx, episode, { change, by, now })
  const record = {
    episode: closed,
    deadlines: await findDeadlines(tx, [closed.id]),
    contacts: await findContacts(tx, [closed.id]),
    visits: await findVisits(tx, [closed.id]),
  }
  const { code, blockers } = billingEvidence(record)
  const { id: episodeId, patientId, encounterId, status } = closed
  const payload = { episodeId, patientId, encounterId, status, at: now.toISOString(), billingCode: code }
  await appendToOutbox(tx, [
    event('transition.closed.v1', {
      subject: episodeId,
      patientId,
      occurredAt: now,
      recordedAt: now,
      payload: { ...payload, blockers: [...blockers] },
    }),
  ])
  return closed
}
