import { reachOf, type Verb } from '@baton/auth/reach'
import type { Viewer } from '@baton/auth/viewer'
import type { DataSource, EntityManager } from 'typeorm'
import type { Webhook, WebhookDisabledReason } from '../domain/webhook.js'
import { WebhookEntity } from './webhook.entity.js'

type Database = DataSource | EntityManager

const COLUMNS = `id, version, agency_id as "agencyId", url, status, disabled_reason as "disabledReason",
  secret_generation as "secretGeneration", created_at as "createdAt", secret_rotated_at as "secretRotatedAt"`

/** The webhooks with these ids that the viewer may read. One statement. */
export async function findWebhooks(
  db: Database,
  viewer: Viewer,
  ids: readonly string[],
): Promise<readonly Webhook[]> {
  return db.query(`select ${COLUMNS} from webhook where id = any($1) and ${MINE}`, [
    ids,
    ...mine(viewer, 'read'),
  ])
}

/** The webhooks of these agencies that the viewer may read, oldest first. One statement. */
export async function findWebhooksOfAgencies(
  db: Database,
  viewer: Viewer,
  agencyIds: readonly string[],
): Promise<readonly Webhook[]> {
  return db.query(
    `select ${COLUMNS} from webhook where agency_id = any($1) and ${MINE} order by created_at, id`,
    [agencyIds, ...mine(viewer, 'read')],
  )
}

/** A webhook that the viewer may change, locked; null when there is none for them. */
export async function findWebhookToChange(
  tx: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<Webhook | null> {
  const [found]: Webhook[] = await tx.query(
    `select ${COLUMNS} from webhook where id = $1 and ${MINE} for update`,
    [id, ...mine(viewer, 'update')],
  )
  return found ?? null
}

const MINE = `($2 = 'all' or ($2 = 'agency' and agency_id = $3))`

function mine(viewer: Viewer, verb: Verb): readonly [string, string | null] {
  return [reachOf(viewer, 'agency', verb), viewer.agencyId]
}

/** How many webhooks an agency has, whatever their state; the agency's row stays locked until the end. */
export async function countWebhooksOf(tx: EntityManager, agencyId: string): Promise<number | null> {
  const agency: unknown[] = await tx.query('select id from agency where id = $1 for update', [agencyId])
  if (agency.length === 0) return null
  const [row]: { count: number }[] = await tx.query(
    'select count(*)::int as count from webhook where agency_id = $1',
    [agencyId],
  )
  return row?.count ?? 0
}

/** Adds a webhook. */
export async function addWebhook(tx: EntityManager, webhook: Webhook): Promise<void> {
  await tx.insert(WebhookEntity, webhook)
}

/** Puts the next state in place of the one that was seen; false if somebody was faster. */
export async function replaceWebhook(
  tx: EntityManager,
  seen: Webhook,
  next: Partial<Webhook>,
): Promise<boolean> {
  const result = await tx.update(WebhookEntity, { id: seen.id, version: seen.version }, next)
  return result.affected === 1
}

/** Tells a webhook nothing any more, whatever its version: nobody is asked. Null when it is disabled already. */
export async function disableFailingWebhook(
  tx: EntityManager,
  id: string,
  reason: WebhookDisabledReason,
): Promise<{ agencyId: string } | null> {
  const [rows]: [{ agencyId: string }[]] = await tx.query(
    `update webhook set status = 'DISABLED', disabled_reason = $2, version = version + 1
      where id = $1 and status = 'ACTIVE' returning agency_id as "agencyId"`,
    [id, reason],
  )
  return rows[0] ?? null
}
