import type { EntityManager } from 'typeorm'
import type { TransitionContact } from '../domain/transition-contact.js'
import type { Database } from './reader.js'
import { TransitionContactEntity } from './transition-contact.entity.js'

/** Writes an attempt down. */
export async function addContact(tx: EntityManager, contact: TransitionContact): Promise<void> {
  await tx.insert(TransitionContactEntity, contact)
}

/** The attempts of these episodes, oldest first. One statement. */
export async function findContacts(
  db: Database,
  episodeIds: readonly string[],
): Promise<readonly TransitionContact[]> {
  return db.query(
    `select id, episode_id as "episodeId", at, channel, outcome, on_time as "onTime", note, answers,
            on_behalf_of as "onBehalfOf", recorded_by as "recordedBy", recorded_at as "recordedAt"
       from transition_contact where episode_id = any($1) order by at, id`,
    [episodeIds],
  )
}
