import { stricterLabel } from '@baton/auth/sensitivity'
import { coalesced, coalescedLists } from '@baton/database/coalesce'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { EntityManager } from 'typeorm'
import type { RecordLabel } from './record-label.entity.js'

/** Keeps a label; of two the one that was told later counts, in whatever order they come. False when a later one is there. */
export const keepRecordLabel = coalesced(async (tx: EntityManager, labels: readonly RecordLabel[]) => {
  const rows: { id: string }[] = await tx.query(
    `insert into record_label as kept (record_id, sensitivity, told_at)
     select "recordId", sensitivity, "toldAt" from jsonb_to_recordset($1::jsonb)
       as row ("recordId" text, sensitivity text, "toldAt" timestamptz)
     on conflict (record_id) do update set sensitivity = excluded.sensitivity, told_at = excluded.told_at
      where kept.told_at <= excluded.told_at returning record_id as id`,
    [JSON.stringify(labels)],
  )
  const kept = new Set(rows.map(({ id }) => id))
  return labels.map(({ recordId }) => kept.has(recordId))
})

/** Those of some records that have a label. What is made of them would show it. */
export async function labelledAmong(
  tx: EntityManager,
  recordIds: readonly (string | null)[],
): Promise<ReadonlySet<string | null>> {
  const rows = await labelledOf(
    tx,
    recordIds.filter((id) => id !== null),
  )
  return new Set(rows.map(({ id }) => id))
}

const labelledOf = coalescedLists(
  async (tx: EntityManager, ids: readonly string[]): Promise<readonly { id: string }[]> =>
    tx.query(
      `select record as id from unnest($1::text[]) as record where cardinality(labels_of(record)) > 0`,
      [ids],
    ),
  ({ id }) => id,
)

/**
 * Whether a record has a label that was told no earlier than something of it: then that is not made here any more. What was
 * told later says itself whether there is one, though it may be heard before the label is known to be gone.
 */
export async function isLabelledSince(
  tx: EntityManager,
  { recordId, toldAt }: Pick<RecordLabel, 'recordId' | 'toldAt'>,
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `select 1 from record_label where record_id = $1 and sensitivity <> 'NONE' and told_at >= $2`,
    [recordId, toldAt],
  )
  return rows.length > 0
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
