import { patientFilter } from '@baton/auth/care-relationships'
import type { Viewer } from '@baton/auth/viewer'
import type { EntityManager } from 'typeorm'
import type { CampaignRow } from '../../domain/campaign.js'

/** So many people a campaign reaches at most. */
export const MOST_PEOPLE = 10_000

/** Whom a campaign is to mean: named people, else a registry, else those with a diagnosis. */
export interface Wanted {
  readonly named: readonly string[] | null
  readonly registryId: string | null
  readonly conditionCodes: readonly string[]
}

/** Who asks, and when. */
export interface Asked {
  readonly viewer: Viewer
  readonly now: Date
}

/** Whom a campaign means: a registry's members until it is launched, whoever was written down ever after. */
export async function audienceNow(
  tx: EntityManager,
  campaign: Pick<CampaignRow, 'registryId' | 'status' | 'patientIds'>,
  asked: Asked,
): Promise<readonly string[]> {
  const { registryId, status, patientIds } = campaign
  if (!registryId || status !== 'DRAFT') return patientIds
  const members = await audienceOf(tx, { named: null, registryId, conditionCodes: [] }, asked)
  return members.slice(0, MOST_PEOPLE)
}

/**
 * Those who are meant and whom the viewer may reach out to; one more than the most when there are more. A diagnosis with a
 * label, or from a stay with one, means nobody: who is in a preview would tell of it, and so would the message.
 */
export async function audienceOf(
  tx: EntityManager,
  { named, registryId, conditionCodes }: Wanted,
  { viewer, now }: Asked,
): Promise<readonly string[]> {
  const reach = patientFilter(viewer, 'outreach', {
    verb: 'create',
    column: 'patient.id',
    now,
    nextParameter: 5,
  })
  const rows: { id: string }[] = await tx.query(
    `select patient.id from patient
      where case when $1::text[] is not null then patient.id = any($1)
          when $2::text is not null then exists (select from registry_membership member
            where member.registry_id = $2 and member.patient_id = patient.id and member.left_at is null)
          else exists (select from condition where condition.patient_id = patient.id and condition.code ->> 'code' = any($3)
            and condition.sensitivity = 'NONE' and not exists (select from encounter stay
              where stay.id = condition.encounter_id and stay.sensitivity <> 'NONE')
            and coalesce(condition.clinical_status, 'active') in ('active', 'recurrence', 'relapse')) end
        and patient.merged_into_id is null and ${reach.sql} order by patient.id limit $4`,
    [named, registryId, conditionCodes, MOST_PEOPLE + 1, ...reach.parameters],
  )
  return rows.map(({ id }) => id)
}
