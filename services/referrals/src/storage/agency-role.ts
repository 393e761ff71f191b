import type { Viewer } from '@baton/auth/viewer'
import { EntityManager, type DataSource } from 'typeorm'

/** Who reads, and when. */
export interface Reader {
  readonly viewer: Viewer
  readonly now: Date
}

/**
 * Reads as the viewer. For an agency's people the database role `baton_referrals_agency` reads, which may only select
 * and under row-level security sees what was sent to its agency (0012-agencies-see-their-own.sql): a forgotten
 * condition in a statement shows nothing. Everybody else reads as the service.
 */
export async function readAs<T>(
  db: DataSource | EntityManager,
  { viewer, now }: Reader,
  read: (db: DataSource | EntityManager) => Promise<T>,
): Promise<T> {
  if (viewer.kind !== 'partner') return read(db)
  const asAgency = async (tx: EntityManager): Promise<T> => {
    await tx.query(
      `select set_config('role', 'baton_referrals_agency', true), set_config('baton.agency_id', $1, true),
              set_config('baton.now', $2, true)`,
      [viewer.agencyId ?? '', now.toISOString()],
    )
    const rows = await read(tx)
    // A failed statement rolls everything back, the role too; only what goes on must become the service again.
    await tx.query(`select set_config('role', 'none', true)`)
    return rows
  }
  return db instanceof EntityManager ? asAgency(db) : db.transaction(asAgency)
}
