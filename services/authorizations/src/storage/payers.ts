import { coalescedLists } from '@baton/database/coalesce'
import type { EntityManager } from 'typeorm'
import type { Payer } from '../domain/payer.js'
import type { Database } from './database.js'
import { PayerEntity } from './payer.entity.js'

const COLUMNS = `p.id, p.version, p.code, p.name, p.line_of_business as "lineOfBusiness", p.state, p.time_zone as "timeZone",
  p.channel, p.concurrency, p.rate_per_minute as "ratePerMinute", p.hearing_days as "hearingDays",
  p.internal_appeal_levels as "internalAppealLevels", p.paused_at as "pausedAt", p.paused_by as "pausedBy", p.pause_reason as "pauseReason",
  p.held_until as "heldUntil"`

/** Every payer, by name. */
export async function listPayers(db: Database): Promise<readonly Payer[]> {
  return db.query(`select ${COLUMNS} from payer p order by p.name, p.id`)
}

/** The payers with these ids. One statement. */
export const findPayers = coalescedLists(
  async (db: Database, ids): Promise<readonly Payer[]> =>
    db.query(`select ${COLUMNS} from payer p where p.id = any($1)`, [ids]),
  (payer) => payer.id,
)

/** The payer of an id or a code; null if there is none. */
export async function findPayer(db: Database, idOrCode: string): Promise<Payer | null> {
  const [found]: Payer[] = await db.query(`select ${COLUMNS} from payer p where p.id = $1 or p.code = $1`, [
    idOrCode,
  ])
  return found ?? null
}

/** A payer of an id or a code, which nobody else changes until the transaction ends; null if there is none. */
export async function lockPayer(tx: EntityManager, idOrCode: string): Promise<Payer | null> {
  const [found]: Payer[] = await tx.query(
    `select ${COLUMNS} from payer p where p.id = $1 or p.code = $1 for no key update`,
    [idOrCode],
  )
  return found ?? null
}

/** A payer of the configuration. */
export type ConfiguredPayer = Omit<Payer, 'version' | 'pausedAt' | 'pausedBy' | 'pauseReason' | 'heldUntil'>

/** Adds a payer, or brings the one of the same code up to date; its id and its pause stay. */
export async function keepPayer(db: Database, payer: ConfiguredPayer): Promise<void> {
  const { id, code, name, lineOfBusiness, state, timeZone } = payer
  const { channel, concurrency, ratePerMinute, hearingDays, internalAppealLevels } = payer
  await db.query(
    `insert into payer (id, code, name, line_of_business, state, time_zone, channel, concurrency, rate_per_minute,
                        hearing_days, internal_appeal_levels)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (code) do update set name = excluded.name, line_of_business = excluded.line_of_business,
       state = excluded.state, time_zone = excluded.time_zone, channel = excluded.channel,
       concurrency = excluded.concurrency, rate_per_minute = excluded.rate_per_minute,
       hearing_days = excluded.hearing_days, internal_appeal_levels = excluded.internal_appeal_levels`,
    [
      ...[id, code, name, lineOfBusiness, state, timeZone],
      ...[channel, concurrency, ratePerMinute, hearingDays, internalAppealLevels],
    ],
  )
}

/** Changes whether and when a payer may be asked. */
export async function changePayer(
  tx: EntityManager,
  id: string,
  change: Partial<Pick<Payer, 'version' | 'pausedAt' | 'pausedBy' | 'pauseReason' | 'heldUntil'>>,
): Promise<void> {
  await tx.update(PayerEntity, { id }, change)
}
