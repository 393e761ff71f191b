import type { Clock } from '@baton/service-kit/clock'
import type { DataSource } from 'typeorm'
import { placesFor, type PayerShare } from '../../domain/payer-share.js'
import { keepShare, lockShares } from '../../storage/payer-shares.js'

/** So long a process that died holds its places. */
const VALID_MS = 3_000

/** Takes or renews the places of this process at a payer, beside those of the other processes. */
export async function renewShare(
  { db, wall }: { readonly db: DataSource; readonly wall: Clock },
  { payerId, holder, underWay }: { payerId: string; holder: string; underWay: number },
): Promise<PayerShare> {
  const at = wall.now()
  return db.transaction(async (tx) => {
    const { concurrency, others } = await lockShares(tx, { payerId, holder, at })
    const places = placesFor({ concurrency, others, underWay })
    const share = { payerId, holder, places, validUntil: new Date(at.getTime() + VALID_MS) }
    await keepShare(tx, share)
    return share
  })
}
