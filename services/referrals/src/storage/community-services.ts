import { reachOf } from '@baton/auth/reach'
import type { Viewer } from '@baton/auth/viewer'
import type { DataSource, EntityManager } from 'typeorm'
import type { CommunityService, ListedService } from '../domain/community-service.js'
import type { boxAround } from '../domain/distance.js'
import { CommunityServiceEntity } from './community-service.entity.js'

type Database = DataSource | EntityManager

const SELECT = `select s.id, s.version, s.agency_id as "agencyId", s.name, s.description, s.category, s.needs,
    s.languages, s.status, s.verified_at as "verifiedAt", s.capacity,
    s.available_slots as "availableSlots", s.capacity_at as "capacityAt", s.source,
    s.source_id as "sourceId", s.eligibility, s.minimum_age as "minimumAge", s.maximum_age as "maximumAge",
    s.schedules, s.locations, s.assured_on::text as "assuredOn", a.name as "agencyName", a.time_zone as "timeZone"
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

/** Which services may help: by need or by category, and near a place. */
export interface ServiceWanted {
  readonly need: string | null
  readonly category: string | null
  /** Degrees that hold every place near enough; null for anywhere. */
  readonly box: ReturnType<typeof boxAround> | null
}

/** Candidates at most: more would help nobody to choose. */
const MOST = 2000

/** The active services that may help, unranked. The box uses the index; the great circle decides afterwards. */
export async function findCandidates(
  db: Database,
  viewer: Viewer,
  { need, category, box }: ServiceWanted,
): Promise<readonly ListedService[]> {
  return db.query(
    `${SELECT} where s.status = 'ACTIVE' and ($1::text is null or s.needs @> array[$1])
        and ($2::text is null or s.category = $2)
        and ($3 = 'all' or ($3 = 'agency' and s.agency_id = $4))
        and ($5::float is null or exists (select from service_location l where l.service_id = s.id
          and l.latitude between $5 and $6
          and (l.longitude between $7 and $8 or l.longitude + 360 between $7 and $8
            or l.longitude - 360 between $7 and $8)))
      order by s.name, s.id limit ${MOST}`,
    [
      need,
      category,
      ...reachAndAgency(viewer),
      box?.bottom ?? null,
      box?.top ?? null,
      box?.west ?? null,
      box?.east ?? null,
    ],
  )
}

/** Adds a service. */
export async function addCommunityService(tx: EntityManager, service: CommunityService): Promise<void> {
  await tx.insert(CommunityServiceEntity, {
    ...service,
    needs: [...service.needs],
    languages: [...service.languages],
    schedules: [...service.schedules],
    locations: [...service.locations],
  })
}

/** Puts a service in place of the version that was seen; false if somebody was faster. */
export async function replaceCommunityService(
  tx: EntityManager,
  seen: CommunityService,
  next: CommunityService,
): Promise<boolean> {
  const { name, description, category, needs, languages, status } = next
  const { capacity, availableSlots, capacityAt, verifiedAt } = next
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
      verifiedAt,
    },
  )
  return result.affected === 1
}
