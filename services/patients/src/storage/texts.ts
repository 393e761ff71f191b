import type { EntityManager } from 'typeorm'

/** Whether a row of `contact_attempt` is a text message that went out: what a reply to a number answers. */
export const IS_TEXT = `kind = 'MESSAGE' and channel = 'SMS' and status in ('SENDING', 'SENT')`

/** The condition that such a text went to a number, as far as it is known. */
export const wentTo = (number: string): string =>
  `(${number}::text is null or sent_to is null or sent_to = ${number})`

/** The topic of the last message that somebody got, on a number if it is known. */
export async function lastTopic(
  tx: EntityManager,
  patientId: string,
  number: string | null,
): Promise<string | null> {
  const [row]: { topic: string }[] = await tx.query(
    `select topic from contact_attempt where patient_id = $1 and ${IS_TEXT} and ${wentTo('$2')}
      order by attempted_at desc nulls last limit 1`,
    [patientId, number],
  )
  return row?.topic ?? null
}

/** Those of some patients who got a message on a topic. */
export async function findTexted(
  tx: EntityManager,
  patientIds: readonly string[],
  topic: string,
): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `select distinct patient_id as id from contact_attempt where patient_id = any($1) and topic = $2 and ${IS_TEXT} order by 1`,
    [patientIds, topic],
  )
  return rows.map(({ id }) => id)
}

/** The attempt whose message the provider calls so; null where there is none. */
export async function findByProviderMessage(
  tx: EntityManager,
  providerMessageId: string,
): Promise<string | null> {
  const [row]: { id: string }[] = await tx.query(
    'select id from contact_attempt where provider_message_id = $1',
    [providerMessageId],
  )
  return row?.id ?? null
}
