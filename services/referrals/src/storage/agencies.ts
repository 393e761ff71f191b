import { reachOf } from '@baton/auth/reach'
import type { Viewer } from '@baton/auth/viewer'
import type { DataSource, EntityManager } from 'typeorm'
import type { Agency } from '../domain/agency.js'

/**
 * The agencies with these ids. A partner sees its own only, and who has no reach sees none; without a viewer all are
 * found, for operations that check by themselves. One statement.
 */
export async function findAgencies(
  db: DataSource | EntityManager,
  viewer: Viewer | null,
  ids: readonly string[],
): Promise<readonly Agency[]> {
  const reach = viewer ? reachOf(viewer, 'agency', 'read') : 'all'
  return db.query(
    `select id, version, name, hipaa_status as "hipaaStatus", part2_program as "part2Program", category,
            time_zone as "timeZone", created_at as "createdAt", source, source_id as "sourceId"
       from agency where id = any($1) and ($2 = 'all' or ($2 = 'agency' and id = $3))`,
    [ids, reach, viewer?.agencyId ?? null],
  )
}

/** Adds an agency; false if there is one with this id. */
export async function addAgency(tx: EntityManager, agency: Agency): Promise<boolean> {
  const { id, version, name, hipaaStatus, part2Program, category, timeZone, createdAt } = agency
  const added: unknown[] = await tx.query(
    `insert into agency (id, version, name, hipaa_status, part2_program, category, time_zone, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning id`,
    [id, version, name, hipaaStatus, part2Program, category, timeZone, createdAt],
  )
  return added.length > 0
}
