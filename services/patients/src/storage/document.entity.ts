import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { DocumentRow } from '../domain/document.js'

/** The table `document`. */
export const DocumentEntity = new EntitySchema<DocumentRow>({
  name: 'Document',
  tableName: 'document',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'document_pkey' },
    version: { type: 'int', default: 1 },
    patientId: {
      name: 'patient_id',
      type: 'text',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'document_patient' },
    },
    encounterId: {
      name: 'encounter_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Encounter', inverseSide: 'id', name: 'document_encounter' },
    },
    title: { type: 'text' },
    kind: { type: 'jsonb', nullable: true },
    fileName: { name: 'file_name', type: 'text', nullable: true },
    contentType: { name: 'content_type', type: 'text' },
    sensitivity: { type: 'text', default: 'NONE' },
    status: { type: 'text' },
    sha256: { type: 'text', nullable: true },
    bytes: { type: 'bigint', nullable: true },
    addedAt: { name: 'added_at', type: 'timestamptz' },
    addedBy: { name: 'added_by', type: 'text' },
    storedAt: { name: 'stored_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof DocumentRow, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'document_sensitivity',
      expression: `sensitivity in ('NONE', 'PART2', 'PART2_COUNSELING', 'BH', 'HIV', 'IPV', 'MINOR')`,
    },
    { name: 'document_status', expression: `status in ('AWAITING_UPLOAD', 'AVAILABLE')` },
    {
      name: 'document_is_whole',
      expression: `status <> 'AVAILABLE' or (sha256 is not null and bytes is not null and stored_at is not null)`,
    },
  ],
  indices: [{ name: 'document_by_patient', columns: ['patientId', 'addedAt', 'id'] }],
})
