import type { Key, Page } from '@baton/database/keyset'
import type { DataSource, EntityManager } from 'typeorm'
import { readAs, type Reader } from './agency-role.js'
import type { DeliveryStatus, Webhook, WebhookDelivery } from '../domain/webhook.js'

const COLUMNS = `d.id, d.sequence, d.webhook_id as "webhookId", d.agency_id as "agencyId",
  d.referral_id as "referralId", d.type, d.occurred_at as "occurredAt", d.status, d.attempts,
  d.next_attempt_at as "nextAttemptAt", d.lease_until as "leaseUntil", d.last_status_code as "lastStatusCode",
  d.last_error as "lastError", d.delivered_at as "deliveredAt"`

/** A move that webhooks are told of. */
export interface MoveToTell {
  readonly referralId: string
  readonly agencyId: string
  readonly type: string
  readonly at: Date
  /** As many ids as an agency can have webhooks. */
  readonly ids: readonly string[]
}

/**
 * Writes one message for each webhook of the agency, in the transaction of the move. An agency that switched its
 * webhook off itself is told nothing; one whose webhook fails finds the messages when it is well again.
 */
export async function queueDeliveries(tx: EntityManager, move: MoveToTell): Promise<void> {
  await tx.query(
    `insert into webhook_delivery (id, webhook_id, agency_id, referral_id, type, occurred_at, status, next_attempt_at)
     select ($5::text[])[row_number() over (order by id)], id, agency_id, $2, $3, $4, 'PENDING', $4
       from webhook where agency_id = $1 and disabled_reason is distinct from 'BY_AGENCY'`,
    [move.agencyId, move.referralId, move.type, move.at, move.ids],
  )
}

/** A message whose turn has come, with its webhook. */
export type DueDelivery = WebhookDelivery & { readonly webhook: Webhook }

/**
 * Takes messages whose turn has come, for one minute of wall time: the earliest unsent message of each referral and
 * webhook, so that none overtakes another.
 */
export async function claimDueDeliveries(
  db: DataSource,
  { now, wallNow }: { now: Date; wallNow: Date },
  limit: number,
): Promise<readonly DueDelivery[]> {
  const [rows]: [DueDelivery[]] = await db.query(
    `update webhook_delivery d set lease_until = $2::timestamptz + interval '1 minute'
       from webhook w
      where w.id = d.webhook_id and d.id in (
        select due.id from webhook_delivery due join webhook on webhook.id = due.webhook_id
         where due.status = 'PENDING' and due.next_attempt_at <= $1 and webhook.status = 'ACTIVE'
           and (due.lease_until is null or due.lease_until < $2)
           and not exists (select from webhook_delivery before
                            where before.webhook_id = due.webhook_id and before.referral_id = due.referral_id
                              and before.status = 'PENDING' and before.sequence < due.sequence)
         order by due.next_attempt_at, due.sequence limit $3 for update of due skip locked)
      returning ${COLUMNS}, jsonb_build_object('id', w.id, 'url', w.url, 'secretGeneration', w.secret_generation,
        'secretRotatedAt', w.secret_rotated_at) as webhook`,
    [now, wallNow, limit],
  )
  return rows.map((row) => ({ ...row, webhook: { ...row.webhook, secretRotatedAt: dateOf(row.webhook) } }))
}

/** JSON carries instants as text. */
function dateOf({ secretRotatedAt }: { secretRotatedAt: Date | string | null }): Date | null {
  return secretRotatedAt === null ? null : new Date(secretRotatedAt)
}

/** Notes what came of an attempt; false when another worker noted one first. */
export async function noteAttempt(
  tx: EntityManager,
  seen: Pick<WebhookDelivery, 'id' | 'attempts'>,
  result: {
    readonly status: DeliveryStatus
    readonly nextAttemptAt: Date | null
    readonly statusCode: number | null
    readonly error: string | null
    readonly deliveredAt: Date | null
  },
): Promise<boolean> {
  const [, updated]: [unknown, number] = await tx.query(
    `update webhook_delivery set status = $3, attempts = attempts + 1, next_attempt_at = coalesce($4, next_attempt_at),
            last_status_code = $5, last_error = $6, delivered_at = $7, lease_until = null
      where id = $1 and attempts = $2 and status = 'PENDING'`,
    [
      seen.id,
      seen.attempts,
      result.status,
      result.nextAttemptAt,
      result.statusCode,
      result.error,
      result.deliveredAt,
    ],
  )
  return updated === 1
}

/** Puts messages of a webhook back in the queue, as they were: one of them, or all since an instant. Counts them. */
export async function requeueDeliveries(
  tx: EntityManager,
  webhookId: string,
  { deliveryId, since, now }: { deliveryId: string | null; since: Date | null; now: Date },
): Promise<number> {
  const [, updated]: [unknown, number] = await tx.query(
    `update webhook_delivery set status = 'PENDING', attempts = 0, next_attempt_at = $4, lease_until = null
      where webhook_id = $1 and ($2::text is null or id = $2) and ($3::timestamptz is null or occurred_at >= $3)
        and status <> 'PENDING'`,
    [webhookId, deliveryId, since, now],
  )
  return updated
}

/** The delivery log of a webhook, newest first. */
export async function listDeliveries(
  db: DataSource,
  { webhookId, status, page }: { webhookId: string; status: DeliveryStatus | null; page: Page },
): Promise<readonly WebhookDelivery[]> {
  return db.query(
    `select ${COLUMNS} from webhook_delivery d
      where d.webhook_id = $1 and ($2::text is null or d.status = $2)
        and ($3::bigint is null or d.sequence < $3)
      order by d.sequence desc limit $4`,
    [webhookId, status, page.after?.[0] ?? null, page.first + 1],
  )
}

/** Where a message stands in the log. */
export function deliveryKey({ sequence }: WebhookDelivery): Key {
  return [sequence]
}

/** Whether the agency may know of the referral at this moment; row-level security decides, as when the agency asks. */
export async function mayBeTold(
  db: DataSource,
  reader: Reader,
  delivery: Pick<WebhookDelivery, 'referralId'>,
): Promise<boolean> {
  return readAs(db, reader, async (asAgency) => {
    const found: unknown[] = await asAgency.query('select id from referral where id = $1', [
      delivery.referralId,
    ])
    return found.length > 0
  })
}

/** Lets a message rest that the agency may not receive. */
export async function suppressDelivery(db: DataSource, id: string): Promise<void> {
  await db.query(
    `update webhook_delivery set status = 'SUPPRESSED', lease_until = null where id = $1 and status = 'PENDING'`,
    [id],
  )
}
