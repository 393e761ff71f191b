import type { EntityManager } from 'typeorm'
import type { ChecklistFinding } from '../domain/discharge-checklist.js'
import { ChecklistFindingEntity } from './checklist-finding.entity.js'
import type { Database } from './reader.js'

/** Writes findings down. */
export async function addFindings(tx: EntityManager, findings: readonly ChecklistFinding[]): Promise<void> {
  await tx.insert(ChecklistFindingEntity, [...findings])
}

/** The findings of these episodes, oldest first. One statement. */
export async function findFindings(
  db: Database,
  episodeIds: readonly string[],
): Promise<readonly ChecklistFinding[]> {
  return db.query(
    `select id, episode_id as "episodeId", item, state, "on", at, place, who, note,
            recorded_by as "recordedBy", recorded_at as "recordedAt"
       from checklist_finding where episode_id = any($1) order by id`,
    [episodeIds],
  )
}
