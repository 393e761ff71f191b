import { reachOf } from '@baton/auth/reach'
import type { Viewer } from '@baton/auth/viewer'
import type { Page } from '@baton/database/keyset'
import type { DataSource, EntityManager } from 'typeorm'
import type { CommunityService, ListedService } from '../domain/community-service.js'
import { CommunityServiceEntity } from './community-service.entity.js'

type Database = DataSource | EntityManager

const SELECT = `select s.id, s.version, s.agency_id as "agencyId", s.name, s.description, s.category, s.needs,
    s.languages, s.status, s.verified_at as "verifiedAt", s.capacity,
    s.available_slots as "availableSlots", s.capacity_at as "capacityAt", a.name as "agencyName"
  from community_service s join agency a on a.id = s.agency_id`

/** Who reads the directory; a partner reads its own agency's entries only. Nobody: an operation that checks itself. */
function reachAndAgency(viewer: Viewer | null): readonly [string, string | null] {
  return [viewer ? reachOf(viewer, 'resourceDirectory', 'read') : 'all', viewer?.agencyId ?? null]
}

/** The services with these ids that the viewer may see. One statement. */
export async function findServices(
  db: Database,
  viewer: Viewer | null,
  ids: readonly string[],
): Promise<readonly ListedService[]> {
  return db.query(`${SELECT} where s.id = any($1) and ($2 = 'all' or ($2 = 'agency' and s.agency_id = $3))`, [
    ids,
    ...reachAndAgency(viewer),
  ])
}

/** What these agencies offer, by name, at most 100 each. One statement. */
export async function findServicesOfAgencies(
  db: Database,
  viewer: Viewer,
  agencyIds: readonly string[],
): Promise<readonly ListedService[]> {
  return db.query(
    `select mine.* from unnest($1::text[]) as wanted (agency_id)
      cross join lateral (
        ${SELECT} where s.agency_id = wanted.agency_id and ($2 = 'all' or ($2 = 'agency' and s.agency_id = $3))
        order by s.name, s.id limit 100) as mine`,
    [agencyIds, ...reachAndAgency(viewer)],
  )
}

/** One page of the active services for a need, by name, and one row more if there is one. */
export async function listServicesForNeed(
  db: Database,
  viewer: Viewer,
  { need, page }: { need: string; page: Page },
): Promise<readonly ListedService[]> {
  return db.query(
    `${SELECT} where s.needs @> array[$1] and s.status = 'ACTIVE'
        and ($2 = 'all' or ($2 = 'agency' and s.agency_id = $3))
        and ($4::text is null or (s.name, s.id) > ($4, $5))
      order by s.name, s.id limit $6`,
    [need, ...reachAndAgency(viewer), page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1],
  )
}

/** Adds a service. */
export async function addCommunityService(tx: EntityManager, service: CommunityService): Promise<void> {
  await tx.insert(CommunityServiceEntity, {
    ...service,
    needs: [...service.needs],
    languages: [...service.languages],
  })
}

/** Puts a service in place of the version that was seen; false if somebody was faster. */
export async function replaceCommunityService(
  tx: EntityManager,
  seen: CommunityService,
  next: CommunityService,
): Promise<boolean> {
  const { name, description, category, needs, languages, status, capacity, availableSlots, capacityAt } = next
  const result = await tx.update(
    CommunityServiceEntity,
    { id: seen.id, version: seen.version },
    {
      name,
      description,
      category,
      needs: [...needs],
      languages: [...languages],
      status,
      capacity,
      availableSlots,
      capacityAt,
    },
  )
  return result.affected === 1
}
