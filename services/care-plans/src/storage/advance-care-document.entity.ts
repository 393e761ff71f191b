import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { AdvanceCareDocument } from '../domain/advance-care.js'
import { instant, key, optionalText, text, version } from './columns.js'

/** The table `advance_care_document`. Its states are guarded by a trigger. */
export const AdvanceCareDocumentEntity = new EntitySchema<AdvanceCareDocument>({
  name: 'AdvanceCareDocument',
  tableName: 'advance_care_document',
  columns: {
    id: key('advance_care_document'),
    version,
    patientId: text('patient_id'),
    kind: text('kind'),
    status: text('status'),
    statusReason: optionalText('status_reason'),
    jurisdiction: optionalText('jurisdiction'),
    signedOn: text('signed_on'),
    treatmentLevel: optionalText('treatment_level'),
    resuscitate: { type: 'boolean', nullable: true },
    agentName: optionalText('agent_name'),
    agentPhone: optionalText('agent_phone'),
    summary: optionalText('summary'),
    documentId: optionalText('document_id'),
    verifiedBy: optionalText('verified_by'),
    reviewDueOn: optionalText('review_due_on'),
    supersedesId: optionalText('supersedes_id'),
    recordedBy: text('recorded_by'),
    recordedAt: instant('recorded_at'),
  } satisfies Record<keyof AdvanceCareDocument, EntitySchemaColumnOptions>,
  indices: [{ name: 'advance_care_document_by_patient', columns: ['patientId', 'signedOn', 'id'] }],
})
