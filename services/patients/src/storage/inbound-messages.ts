import type { Key, Page } from '@baton/database/keyset'
import type { DataSource, EntityManager } from 'typeorm'
import type { InboundMessageRow, InboundMessageStepRow, InboundStatus } from '../domain/inbound-message.js'
import { Where } from './where.js'

const COLUMNS = `id, version, status, channel, sending_application as "sendingApplication",
  sending_facility as "sendingFacility", control_id as "controlId", message_type as "messageType",
  content_hash as "contentHash", text, original_text as "originalText", acknowledgment, error_code as "errorCode",
  reason, effects, patient_id as "patientId", encounter_id as "encounterId", duplicate_of as "duplicateOf",
  occurred_at as "occurredAt", received_at as "receivedAt", received_by as "receivedBy"`

/** Messages of one sender take turns, so that each sees what the one before it left. */
export async function lockSender(tx: EntityManager, facility: string | null): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('hl7v2 ' || $1, 0))`, [facility ?? ''])
}

/** Messages by id. */
export async function findInboundMessages(
  db: DataSource | EntityManager,
  ids: readonly string[],
): Promise<readonly InboundMessageRow[]> {
  return db.query(`select ${COLUMNS} from inbound_message where id = any($1)`, [ids])
}

/** One message, held until the transaction ends. */
export async function lockInboundMessage(tx: EntityManager, id: string): Promise<InboundMessageRow | null> {
  const rows: InboundMessageRow[] = await tx.query(
    `select ${COLUMNS} from inbound_message where id = $1 for update`,
    [id],
  )
  return rows[0] ?? null
}

/** Earlier messages of the same sender that have the same number, or say the same; the last first. */
export async function findEarlier(
  tx: EntityManager,
  message: Pick<
    InboundMessageRow,
    'id' | 'sendingApplication' | 'sendingFacility' | 'controlId' | 'messageType' | 'contentHash'
  >,
): Promise<
  readonly Pick<
    InboundMessageRow,
    'id' | 'status' | 'controlId' | 'contentHash' | 'acknowledgment' | 'reason' | 'errorCode'
  >[]
> {
  return tx.query(
    `select id, status, control_id as "controlId", content_hash as "contentHash", acknowledgment, reason,
            error_code as "errorCode"
       from inbound_message
      where id <> $1 and status <> 'DUPLICATE' and sending_facility is not distinct from $2
        and sending_application is not distinct from $3
        and (content_hash = $4 or (control_id = $5 and message_type is not distinct from $6))
      order by received_at desc, id desc limit 20`,
    [
      message.id,
      message.sendingFacility,
      message.sendingApplication,
      message.contentHash,
      message.controlId,
      message.messageType,
    ],
  )
}

/** An earlier message of the same sender that says the same. */
export async function findSame(
  tx: EntityManager,
  message: Parameters<typeof findEarlier>[1],
): Promise<{ readonly id: string } | null> {
  const earlier = await findEarlier(tx, message)
  return earlier.find(({ contentHash }) => contentHash.equals(message.contentHash)) ?? null
}

/** Whether one of these events was told of the stay of a message after it, as of something before a time. */
export async function isFollowedBy(
  tx: EntityManager,
  { id, types, before }: { id: string; types: readonly string[]; before: Date },
): Promise<boolean> {
  const found: unknown[] = await tx.query(
    `select 1 from inbound_message first
       join inbound_message later on later.patient_id = first.patient_id and later.encounter_id = first.encounter_id
      where first.id = $1 and later.status = 'ACCEPTED' and later.message_type = any($2) and later.occurred_at <= $3
        and (later.received_at, later.id) > (first.received_at, first.id) limit 1`,
    [id, types, before],
  )
  return found.length > 0
}

/** When the last thing that was told of a person happened. */
export async function lastToldAt(tx: EntityManager, patientId: string): Promise<Date | null> {
  const [row]: { at: Date | null }[] = await tx.query(
    `select max(occurred_at) as at from inbound_message where patient_id = $1 and status = 'ACCEPTED'`,
    [patientId],
  )
  return row?.at ?? null
}

/** When the last thing that was told of a stay of one of these records happened. */
export async function stayLastToldAt(
  tx: EntityManager,
  { encounterId, patientIds }: { encounterId: string; patientIds: readonly string[] },
): Promise<Date | null> {
  const [row]: { at: Date | null }[] = await tx.query(
    `select max(occurred_at) as at from inbound_message
      where patient_id = any($1) and encounter_id = $2 and status = 'ACCEPTED'`,
    [patientIds, encounterId],
  )
  return row?.at ?? null
}

/** A message that arrives. */
export async function insertInboundMessage(
  tx: EntityManager,
  row: Omit<InboundMessageRow, 'version'>,
): Promise<void> {
  await tx.query(
    `insert into inbound_message (id, status, channel, sending_application, sending_facility, control_id, message_type,
       content_hash, text, original_text, acknowledgment, error_code, reason, effects, patient_id, encounter_id,
       duplicate_of, occurred_at, received_at, received_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [
      row.id,
      row.status,
      row.channel,
      row.sendingApplication,
      row.sendingFacility,
      row.controlId,
      row.messageType,
      row.contentHash,
      row.text,
      row.originalText,
      row.acknowledgment,
      row.errorCode,
      row.reason,
      JSON.stringify(row.effects),
      row.patientId,
      row.encounterId,
      row.duplicateOf,
      row.occurredAt,
      row.receivedAt,
      row.receivedBy,
    ],
  )
}

/** What became of a message, or its repaired text. False when somebody else changed it first. */
export async function replaceInboundMessage(
  tx: EntityManager,
  { id, version }: Pick<InboundMessageRow, 'id' | 'version'>,
  next: Omit<InboundMessageRow, 'id' | 'version' | 'channel' | 'receivedAt' | 'receivedBy'>,
): Promise<boolean> {
  const [, updated]: [unknown, number] = await tx.query(
    `update inbound_message set version = version + 1, status = $3, sending_application = $4, sending_facility = $5,
       control_id = $6, message_type = $7, content_hash = $8, text = $9, original_text = $10, acknowledgment = $11,
       error_code = $12, reason = $13, effects = $14, patient_id = $15, encounter_id = $16, duplicate_of = $17,
       occurred_at = $18
     where id = $1 and version = $2`,
    [
      id,
      version,
      next.status,
      next.sendingApplication,
      next.sendingFacility,
      next.controlId,
      next.messageType,
      next.contentHash,
      next.text,
      next.originalText,
      next.acknowledgment,
      next.errorCode,
      next.reason,
      JSON.stringify(next.effects),
      next.patientId,
      next.encounterId,
      next.duplicateOf,
      next.occurredAt,
    ],
  )
  return updated === 1
}

/** Writes a move of a message down. */
export async function insertMessageStep(
  tx: EntityManager,
  step: Omit<InboundMessageStepRow, 'step'>,
): Promise<void> {
  await tx.query(
    `insert into inbound_message_step (message_id, step, at, by, from_status, to_status, reason)
     select $1, coalesce(max(step), 0) + 1, $2, $3, $4, $5, $6 from inbound_message_step where message_id = $1`,
    [step.messageId, step.at, step.by, step.fromStatus, step.toStatus, step.reason],
  )
}

/** The history of messages, oldest move first. */
export async function findMessageSteps(
  db: DataSource,
  ids: readonly string[],
): Promise<readonly InboundMessageStepRow[]> {
  return db.query(
    `select message_id as "messageId", step, at, by, from_status as "fromStatus", to_status as "toStatus", reason
       from inbound_message_step where message_id = any($1) order by message_id, step`,
    [ids],
  )
}

/** A page of messages, newest first. */
export async function listInboundMessages(
  db: DataSource,
  status: InboundStatus | null,
  page: Page,
): Promise<readonly InboundMessageRow[]> {
  const where = new Where()
  if (status) where.and((n) => `status = ${n}`, status)
  if (page.after) where.after(['received_at::timestamptz', 'id::text'], { key: page.after, descending: true })
  return db.query(
    `select ${COLUMNS} from inbound_message where ${where.sql} order by received_at desc, id desc limit ${page.first + 1}`,
    where.parameters,
  )
}

/** The values that order a message. */
export function inboundMessageKey({ receivedAt, id }: InboundMessageRow): Key {
  return [receivedAt.toISOString(), id]
}
