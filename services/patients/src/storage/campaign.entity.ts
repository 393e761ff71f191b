import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { CampaignRow, CampaignStepRow } from '../domain/campaign.js'

/** The table `campaign`. */
export const CampaignEntity = new EntitySchema<CampaignRow>({
  name: 'Campaign',
  tableName: 'campaign',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'campaign_pkey' },
    version: { type: 'int', version: true, default: 1 },
    status: { type: 'text' },
    name: { type: 'text' },
    topic: { type: 'text' },
    channel: { type: 'text' },
    template: { type: 'text' },
    mostTries: { name: 'most_tries', type: 'int' },
    registryId: {
      name: 'registry_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'Registry', inverseSide: 'id', name: 'campaign_registry' },
    },
    patientIds: { name: 'patient_ids', type: 'text', array: true },
    createdBy: { name: 'created_by', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    launchedAt: { name: 'launched_at', type: 'timestamptz', nullable: true },
    emergencyReason: { name: 'emergency_reason', type: 'text', nullable: true },
  } satisfies Record<keyof CampaignRow, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'campaign_status',
      expression: `status in ('DRAFT', 'RUNNING', 'PAUSED', 'CANCELLED', 'COMPLETED')`,
    },
    { name: 'campaign_channel', expression: `channel in ('SMS', 'EMAIL', 'LETTER', 'CALL')` },
    { name: 'campaign_most_tries', expression: `most_tries between 1 and 10` },
  ],
})

/** The table `campaign_step`. */
export const CampaignStepEntity = new EntitySchema<CampaignStepRow>({
  name: 'CampaignStep',
  tableName: 'campaign_step',
  columns: {
    campaignId: {
      name: 'campaign_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'campaign_step_pkey',
      foreignKey: { target: 'Campaign', inverseSide: 'id', name: 'campaign_step_campaign' },
    },
    step: { type: 'int', primary: true, primaryKeyConstraintName: 'campaign_step_pkey' },
    at: { type: 'timestamptz' },
    by: { type: 'text' },
    fromStatus: { name: 'from_status', type: 'text', nullable: true },
    toStatus: { name: 'to_status', type: 'text' },
    reason: { type: 'text', nullable: true },
  } satisfies Record<keyof CampaignStepRow, EntitySchemaColumnOptions>,
})
