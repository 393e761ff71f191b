import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Proposal } from '../domain/proposal.js'
import { instant, json, key, optionalInstant, optionalText, text, version } from './columns.js'

/** The table `proposal`. Its states are guarded by a trigger. */
export const ProposalEntity = new EntitySchema<Proposal>({
  name: 'Proposal',
  tableName: 'proposal',
  columns: {
    id: key('proposal'),
    version,
    patientId: text('patient_id'),
    kind: text('kind'),
    rule: text('rule'),
    title: text('title'),
    status: text('status'),
    statusReason: optionalText('status_reason'),
    content: json('content'),
    sourceType: text('source_type'),
    sourceId: text('source_id'),
    resultId: optionalText('result_id'),
    decidedBy: optionalText('decided_by'),
    decidedAt: optionalInstant('decided_at'),
    createdAt: instant('created_at'),
    sensitivity: text('sensitivity'),
  } satisfies Record<keyof Proposal, EntitySchemaColumnOptions>,
  uniques: [{ name: 'proposal_once', columns: ['sourceId', 'rule'] }],
  indices: [{ name: 'proposal_by_patient', columns: ['patientId', 'createdAt', 'id'] }],
})
