import { stricterLabel } from '@baton/auth/sensitivity'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { EntityManager } from 'typeorm'
import type { RecordLabel } from './record-label.entity.js'

/** Keeps a label; of two the one that was told later counts, in whatever order they come. False when a later one is there. */
export async function keepRecordLabel(
  tx: EntityManager,
  { recordId, sensitivity, toldAt }: RecordLabel,
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `insert into record_label as kept (record_id, sensitivity, told_at) values ($1, $2, $3)
     on conflict (record_id) do update set sensitivity = excluded.sensitivity, told_at = excluded.told_at
      where kept.told_at <= excluded.told_at returning record_id`,
    [recordId, sensitivity, toldAt],
  )
  return rows.length > 0
}

/** Those of some records that have a label. What is made of them would show it. */
export async function labelledAmong(
  tx: EntityManager,
  recordIds: readonly (string | null)[],
): Promise<ReadonlySet<string | null>> {
  const rows: { id: string }[] = await tx.query(
    `select record as id from unnest($1::text[]) as record where cardinality(labels_of(record)) > 0`,
    [recordIds.filter((id) => id !== null)],
  )
  return new Set(rows.map(({ id }) => id))
}

/** Of the labels of all that a row stems from the one that withholds most. */
export async function labelBehind(
  tx: EntityManager,
  type: 'TransitionEpisode' | 'Escalation',
  id: string,
): Promise<Sensitivity> {
  const rows: { label: Sensitivity }[] = await tx.query(`select unnest(labels_behind($1, $2)) as label`, [
    type,
    id,
  ])
  return rows.reduce<Sensitivity>((strictest, { label }) => stricterLabel(strictest, label), 'NONE')
}

/** The goals that a measurement has checked. */
export async function goalsCheckedBy(tx: EntityManager, observationId: string): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `select distinct goal_id as id from goal_progress where observation_id = $1 order by goal_id`,
    [observationId],
  )
  return rows.map(({ id }) => id)
}
