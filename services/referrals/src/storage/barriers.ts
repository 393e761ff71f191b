import { patientFilter } from '@baton/auth/care-relationships'
import type { DataSource, EntityManager } from 'typeorm'
import type { Barrier } from '../domain/barrier.js'
import type { Reader } from './agency-role.js'
import { BarrierEntity } from './barrier.entity.js'
import { visibleReferrals } from './visible-referrals.js'

const COLUMNS = `b.id, b.version, b.patient_id as "patientId", b.referral_id as "referralId", b.kind, b.note, b.plan,
  b.status, b.recorded_by as "recordedBy", b.recorded_at as "recordedAt", b.resolved_at as "resolvedAt",
  b.outcome_id as "outcomeId"`

/** Notes a barrier. */
export async function addBarrier(tx: EntityManager, barrier: Barrier): Promise<void> {
  await tx.insert(BarrierEntity, barrier)
}

/** Puts the next state in place of the version that was seen; false if somebody was faster. */
export async function replaceBarrier(tx: EntityManager, seen: Barrier, next: Barrier): Promise<boolean> {
  const { status, resolvedAt, outcomeId } = next
  const result = await tx.update(
    BarrierEntity,
    { id: seen.id, version: seen.version },
    { status, resolvedAt, outcomeId },
  )
  return result.affected === 1
}

/** The barriers with these ids of patients whom the reader reaches. One statement. */
export async function findBarriers(
  db: DataSource | EntityManager,
  reader: Reader,
  ids: readonly string[],
): Promise<readonly Barrier[]> {
  return list(db, reader, { column: 'b.id', values: ids })
}

/** The barriers of these patients, newest first. One statement. */
export async function findBarriersOfPatients(
  db: DataSource | EntityManager,
  reader: Reader,
  patientIds: readonly string[],
): Promise<readonly Barrier[]> {
  return list(db, reader, { column: 'b.patient_id', values: patientIds })
}

/** A barrier to a referral that the reader may not know of would tell of it. */
function list(
  db: DataSource | EntityManager,
  { viewer, now }: Reader,
  { column, values }: { column: 'b.id' | 'b.patient_id'; values: readonly string[] },
): Promise<readonly Barrier[]> {
  const reach = patientFilter(viewer, 'referral', { column: 'b.patient_id', now, nextParameter: 2 })
  const nextParameter = 2 + reach.parameters.length
  const known = visibleReferrals({ viewer, verb: 'read', now, nextParameter })
  return db.query(
    `select ${COLUMNS} from barrier b where ${column} = any($1) and ${reach.sql}
        and (b.referral_id is null or exists (select from referral r where r.id = b.referral_id and ${known.sql}))
      order by b.recorded_at desc, b.id desc`,
    [values, ...reach.parameters, ...known.parameters],
  )
}
