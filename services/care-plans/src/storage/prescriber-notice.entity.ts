import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PrescriberNotice } from '../domain/medication-reconciliation.js'

/** The table `prescriber_notice`. */
export const PrescriberNoticeEntity = new EntitySchema<PrescriberNotice>({
  name: 'PrescriberNotice',
  tableName: 'prescriber_notice',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'prescriber_notice_pkey' },
    reconciliationId: {
      name: 'reconciliation_id',
      type: 'text',
      foreignKey: {
        target: 'MedicationReconciliation',
        inverseSide: 'id',
        name: 'prescriber_notice_reconciliation',
      },
    },
    discrepancyIds: { name: 'discrepancy_ids', type: 'jsonb' },
    prescriberId: { name: 'prescriber_id', type: 'text' },
    situation: { type: 'text' },
    background: { type: 'text' },
    assessment: { type: 'text' },
    recommendation: { type: 'text' },
    sentBy: { name: 'sent_by', type: 'text' },
    sentAt: { name: 'sent_at', type: 'timestamptz' },
    acknowledgedBy: { name: 'acknowledged_by', type: 'text', nullable: true },
    acknowledgedAt: { name: 'acknowledged_at', type: 'timestamptz', nullable: true },
    response: { type: 'text', nullable: true },
  } satisfies Record<keyof PrescriberNotice, EntitySchemaColumnOptions>,
  indices: [{ name: 'prescriber_notice_by_reconciliation', columns: ['reconciliationId', 'id'] }],
})
