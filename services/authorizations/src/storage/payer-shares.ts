import type { EntityManager } from 'typeorm'
import type { PayerShare } from '../domain/payer-share.js'

/** What a payer takes at once and what other processes hold of it; nobody else changes it until the transaction ends. */
export async function lockShares(
  tx: EntityManager,
  { payerId, holder, at }: { payerId: string; holder: string; at: Date },
): Promise<{ concurrency: number; others: readonly number[] }> {
  const [payer]: { concurrency: number }[] = await tx.query(
    `select concurrency from payer where id = $1 for no key update`,
    [payerId],
  )
  await tx.query(`delete from payer_share where payer_id = $1 and valid_until < $2`, [payerId, at])
  const others: { places: number }[] = await tx.query(
    `select places from payer_share where payer_id = $1 and holder <> $2`,
    [payerId, holder],
  )
  return { concurrency: payer?.concurrency ?? 0, others: others.map(({ places }) => places) }
}

/** Writes a share down. */
export async function keepShare(
  tx: EntityManager,
  { payerId, holder, places, validUntil }: PayerShare,
): Promise<void> {
  await tx.query(
    `insert into payer_share (payer_id, holder, places, valid_until) values ($1, $2, $3, $4)
     on conflict (payer_id, holder) do update set places = excluded.places, valid_until = excluded.valid_until`,
    [payerId, holder, places, validUntil],
  )
}
