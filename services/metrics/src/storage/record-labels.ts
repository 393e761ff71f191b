import { coalescedWrite } from '@baton/database/coalesce'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { EntityManager } from 'typeorm'

/** How an event labels a record of a patient. */
export interface RecordLabel {
  readonly recordId: string
  readonly patientId: string
  readonly label: Sensitivity
  readonly eventId: string
  readonly recordedAt: Date
}

/** Keeps a label that was told; of two the one that was recorded later counts, in whatever order they come. */
export const keepLabel = coalescedWrite(
  async (tx: EntityManager, labels: readonly RecordLabel[]): Promise<void> => {
    await tx.query(
      `insert into record_label (record_id, patient_id, label, event_id, recorded_at)
       select distinct on ("recordId") "recordId", "patientId", label, "eventId", "recordedAt"
         from jsonb_to_recordset($1::jsonb) as told ("recordId" text, "patientId" text, label text, "eventId" text, "recordedAt" timestamptz)
        order by "recordId", "recordedAt" desc, "eventId" desc
       on conflict (record_id) do update set patient_id = excluded.patient_id, label = excluded.label, event_id = excluded.event_id,
         recorded_at = excluded.recorded_at
        where (record_label.recorded_at, record_label.event_id) < (excluded.recorded_at, excluded.event_id)`,
      [JSON.stringify(labels)],
    )
  },
)
