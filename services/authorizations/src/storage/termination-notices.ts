import { In, type EntityManager } from 'typeorm'
import type { TerminationNotice } from '../domain/termination-notice.js'
import type { Database } from './database.js'
import { TerminationNoticeEntity } from './termination-notice.entity.js'

/** The notices that services of these authorizations end, oldest first. One statement. */
export async function findTerminationNotices(
  db: Database,
  ids: readonly string[],
): Promise<readonly TerminationNotice[]> {
  const where = { authorizationId: In([...ids]) }
  return db.getRepository(TerminationNoticeEntity).find({ where, order: { recordedAt: 'asc', id: 'asc' } })
}

/** Adds a notice. */
export async function addTerminationNotice(tx: EntityManager, notice: TerminationNotice): Promise<void> {
  await tx.insert(TerminationNoticeEntity, notice)
}

/** Notes that the fast-track appeal was asked for, or how it was decided. */
export async function changeTerminationNotice(
  tx: EntityManager,
  id: string,
  change: Partial<
    Pick<TerminationNotice, 'fastTrackAskedAt' | 'fastTrackAskedBy' | 'outcome' | 'decidedAt' | 'decidedBy'>
  >,
): Promise<void> {
  await tx.update(TerminationNoticeEntity, { id }, change)
}
