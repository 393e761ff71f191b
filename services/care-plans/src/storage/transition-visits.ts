import type { EntityManager } from 'typeorm'
import type { TransitionVisit } from '../domain/transition-visit.js'
import type { Database } from './reader.js'
import { TransitionVisitEntity } from './transition-visit.entity.js'

/** Writes a visit down. */
export async function addVisit(tx: EntityManager, visit: TransitionVisit): Promise<void> {
  await tx.insert(TransitionVisitEntity, visit)
}

/** The visits of these episodes, oldest first. One statement. */
export async function findVisits(
  db: Database,
  episodeIds: readonly string[],
): Promise<readonly TransitionVisit[]> {
  return db.query(
    `select id, episode_id as "episodeId", at, class, decision_making as "decisionMaking",
            practitioner_id as "practitionerId", note, recorded_by as "recordedBy", recorded_at as "recordedAt"
       from transition_visit where episode_id = any($1) order by at, id`,
    [episodeIds],
  )
}
