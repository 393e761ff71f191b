import type { DataSource, EntityManager } from 'typeorm'
import type { AgencyLink } from '../domain/agency-link.js'
import { AgencyLinkEntity } from './agency-link.entity.js'

/** A link with what its page shows. */
export type LinkOnPage = AgencyLink & {
  readonly agencyName: string
  readonly category: string
  readonly sentAt: Date | null
  readonly timeZone: string
  readonly referralVersion: number
}

/** Adds a link. */
export async function addLink(tx: EntityManager, link: AgencyLink): Promise<void> {
  await tx.insert(AgencyLinkEntity, link)
}

/** A link by its id, with the words of its page; null when there is none. No access is decided here: the token does. */
export async function findLink(db: DataSource, id: string): Promise<LinkOnPage | null> {
  const [found]: LinkOnPage[] = await db.query(
    `select l.id, l.referral_id as "referralId", l.agency_id as "agencyId", l.step, l.created_by as "createdBy",
            l.created_at as "createdAt", l.expires_at as "expiresAt", l.used_at as "usedAt",
            a.name as "agencyName", a.time_zone as "timeZone", r.category, r.sent_at as "sentAt",
            r.version as "referralVersion"
       from agency_link l join agency a on a.id = l.agency_id join referral r on r.id = l.referral_id
      where l.id = $1`,
    [id],
  )
  return found ?? null
}

/** The links with these ids. */
export async function findLinks(db: DataSource, ids: readonly string[]): Promise<readonly AgencyLink[]> {
  return db.query(
    `select id, referral_id as "referralId", agency_id as "agencyId", step, created_by as "createdBy",
            created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt"
       from agency_link where id = any($1)`,
    [ids],
  )
}

/** Notes that a link was followed; the first time counts. */
export async function markLinkUsed(db: DataSource, id: string, now: Date): Promise<void> {
  await db.query('update agency_link set used_at = $2 where id = $1 and used_at is null', [id, now])
}
