import type { DataSource, EntityManager } from 'typeorm'
import type { CampaignRow, CampaignStatus, CampaignStepRow } from '../domain/campaign.js'

const COLUMNS = `id, version, status, name, topic, channel, template, most_tries as "mostTries",
  registry_id as "registryId", patient_ids as "patientIds", created_by as "createdBy", created_at as "createdAt", launched_at as "launchedAt",
  emergency_reason as "emergencyReason"`

/** Campaigns by id. */
export async function findCampaigns(
  db: DataSource | EntityManager,
  ids: readonly string[],
): Promise<readonly CampaignRow[]> {
  return db.query(`select ${COLUMNS} from campaign where id = any($1)`, [ids])
}

/** One campaign, held until the transaction ends. */
export async function lockCampaign(tx: EntityManager, id: string): Promise<CampaignRow | null> {
  const rows: CampaignRow[] = await tx.query(`select ${COLUMNS} from campaign where id = $1 for update`, [id])
  return rows[0] ?? null
}

/** A new campaign. */
export async function insertCampaign(
  tx: EntityManager,
  row: Omit<CampaignRow, 'version' | 'emergencyReason'>,
): Promise<void> {
  await tx.query(
    `insert into campaign (id, status, name, topic, channel, template, most_tries, registry_id, patient_ids, created_by,
       created_at, launched_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      row.id,
      row.status,
      row.name,
      row.topic,
      row.channel,
      row.template,
      row.mostTries,
      row.registryId,
      row.patientIds,
      row.createdBy,
      row.createdAt,
      row.launchedAt,
    ],
  )
}

/** Writes down whom a campaign means when it is launched, and why it may skip caps and quiet hours. */
export async function putAudience(
  tx: EntityManager,
  { id, patientIds, emergencyReason }: Pick<CampaignRow, 'id' | 'patientIds' | 'emergencyReason'>,
): Promise<void> {
  await tx.query('update campaign set patient_ids = $2, emergency_reason = $3 where id = $1', [
    id,
    patientIds,
    emergencyReason,
  ])
}

/** Why the messages of a campaign may skip caps and quiet hours; null when they may not. */
export async function emergencyReasonOf(tx: EntityManager, campaignId: string): Promise<string | null> {
  const [row]: { reason: string | null }[] = await tx.query(
    'select emergency_reason as reason from campaign where id = $1',
    [campaignId],
  )
  return row?.reason ?? null
}

/** Moves a campaign and writes the move down. False when somebody else changed it first. */
export async function moveCampaign(
  tx: EntityManager,
  { id, version, status }: Pick<CampaignRow, 'id' | 'version' | 'status'>,
  to: { status: CampaignStatus; at: Date; by: string; reason: string | null },
): Promise<boolean> {
  const [, updated]: [unknown, number] = await tx.query(
    `update campaign set version = version + 1, status = $3,
       launched_at = case when $4 then coalesce(launched_at, $5) else launched_at end where id = $1 and version = $2`,
    [id, version, to.status, status === 'DRAFT' && to.status === 'RUNNING', to.at],
  )
  if (updated !== 1) return false
  await insertCampaignStep(tx, {
    campaignId: id,
    at: to.at,
    by: to.by,
    fromStatus: status,
    toStatus: to.status,
    reason: to.reason,
  })
  return true
}

/** Writes a move of a campaign down. */
export async function insertCampaignStep(
  tx: EntityManager,
  step: Omit<CampaignStepRow, 'step'>,
): Promise<void> {
  await tx.query(
    `insert into campaign_step (campaign_id, step, at, by, from_status, to_status, reason)
     select $1, coalesce(max(step), 0) + 1, $2, $3, $4, $5, $6 from campaign_step where campaign_id = $1`,
    [step.campaignId, step.at, step.by, step.fromStatus, step.toStatus, step.reason],
  )
}

/** The history of campaigns, oldest move first. */
export async function findCampaignSteps(
  db: DataSource,
  ids: readonly string[],
): Promise<readonly CampaignStepRow[]> {
  return db.query(
    `select campaign_id as "campaignId", step, at, by, from_status as "fromStatus", to_status as "toStatus", reason
       from campaign_step where campaign_id = any($1) order by campaign_id, step`,
    [ids],
  )
}
