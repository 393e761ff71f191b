import type { EntityManager } from 'typeorm'
import { IS_TEXT, wentTo } from './texts.js'
import { lastDigitsOf, mayBeSameNumber, toE164 } from '../domain/phone-number.js'

/** The table `inbound_reply`. */
export interface InboundReplyRow {
  readonly id: string
  readonly providerMessageId: string
  readonly patientId: string | null
  readonly kind: 'STOP' | 'HELP' | 'START' | 'OTHER'
  readonly topic: string | null
  readonly text: string
  readonly receivedAt: Date
}

/** Keeps a reply; false when it came before. */
export async function insertReply(tx: EntityManager, row: InboundReplyRow): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `insert into inbound_reply (id, provider_message_id, patient_id, kind, topic, text, received_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (provider_message_id) do nothing returning id`,
    [row.id, row.providerMessageId, row.patientId, row.kind, row.topic, row.text, row.receivedAt],
  )
  return rows.length > 0
}

/** Everybody with a phone number, the one who was texted on it last first; a merged record is whom it was merged into. */
export async function findByPhone(tx: EntityManager, phone: string): Promise<readonly string[]> {
  const digits = lastDigitsOf(phone)
  if (digits === null) return []
  const rows: { id: string; numbers: readonly string[] }[] = await tx.query(
    `select person.id, person.numbers from (
       select current_patient(patient.id) as id,
              array(select point ->> 'value' from jsonb_array_elements(patient.contact_points) point
                     where point ->> 'system' in ('PHONE', 'SMS')) as numbers
         from patient where phone_digits(patient.contact_points) @> array[$1]) person
      order by (select max(attempted_at) from contact_attempt
                 where patient_id = person.id and ${IS_TEXT} and ${wentTo('$2')}) desc nulls last, person.id`,
    [digits, toE164(phone)],
  )
  const owners = rows.filter(({ numbers }) => numbers.some((number) => mayBeSameNumber(number, phone)))
  return [...new Set(owners.map(({ id }) => id))]
}
