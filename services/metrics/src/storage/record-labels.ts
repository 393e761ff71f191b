import type { DomainEvent } from '@baton/events/event'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { EntityManager } from 'typeorm'

/** How a record is labelled. */
export interface RecordLabel {
  readonly recordId: string
  readonly label: Sensitivity
}

/** Keeps the labels that an event told; of two the one that was recorded later counts, in whatever order they come. */
export async function keepLabels(
  tx: EntityManager,
  { id, patientId, recordedAt }: Pick<DomainEvent, 'id' | 'patientId' | 'recordedAt'>,
  labels: readonly RecordLabel[],
): Promise<void> {
  if (labels.length === 0 || patientId === null) return
  const latest = [...new Map(labels.map((one) => [one.recordId, one])).values()]
  await tx.query(
    `insert into record_label (record_id, patient_id, label, event_id, recorded_at)
     select told."recordId", $2, told.label, $3, $4
       from jsonb_to_recordset($1::jsonb) as told ("recordId" text, label text) order by 1
     on conflict (record_id) do update set label = excluded.label, event_id = excluded.event_id,
       recorded_at = excluded.recorded_at
      where (record_label.recorded_at, record_label.event_id) < (excluded.recorded_at, excluded.event_id)`,
    [JSON.stringify(latest), patientId, id, recordedAt],
  )
}
