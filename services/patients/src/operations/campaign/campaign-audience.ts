import { patientFilter } from '@baton/auth/care-relationships'
import type { Viewer } from '@baton/auth/viewer'
import type { EntityManager } from 'typeorm'
import type { CampaignRow } from '../../domain/campaign.js'
import { deadByASource } from '../../storage/death-reports.js'
import { findSurvivors } from '../../storage/patients.js'
import { findRegistries } from '../../storage/registries.js'
import { RegistrySql, type RuleView } from '../../storage/registry-sql.js'

/** So many people a campaign reaches at most. */
export const MOST_PEOPLE = 10_000

/** Whom a campaign is to mean: named people, else a registry's rule, else those with a diagnosis. */
export interface Wanted {
  readonly named: readonly string[] | null
  readonly registryId: string | null
  readonly conditionCodes: readonly string[]
}

/** Who asks, when, and where days are counted for patients without a zone. */
export interface Asked {
  readonly viewer: Viewer
  readonly now: Date
  readonly zone: string
}

/**
 * Whom a campaign means: until it is launched those whom a registry's rule means, or whoever stands now for the people who were
 * written down, as far as the viewer may reach out to them; whoever was written down at the launch ever after.
 */
export async function audienceNow(
  tx: EntityManager,
  campaign: Pick<CampaignRow, 'registryId' | 'status' | 'patientIds'>,
  asked: Asked,
): Promise<readonly string[]> {
  const { registryId, status, patientIds } = campaign
  if (status !== 'DRAFT') return patientIds
  const named = registryId === null ? await standingFor(tx, patientIds) : null
  const members = await audienceOf(tx, { named, registryId, conditionCodes: [] }, asked)
  return members.slice(0, MOST_PEOPLE)
}

async function standingFor(tx: EntityManager, patientIds: readonly string[]): Promise<readonly string[]> {
  const survivors = new Map(
    (await findSurvivors(tx, patientIds)).map(({ id, survivorId }) => [id, survivorId]),
  )
  return patientIds.map((id) => survivors.get(id) ?? id)
}

/**
 * Those who are meant and whom the viewer may reach out to; one more than the most when there are more. What has a label
 * counts for nothing, neither as a diagnosis nor in the rule of a registry: who is in a preview and who is not would tell
 * of it, and so would the message.
 */
export async function audienceOf(
  tx: EntityManager,
  wanted: Wanted,
  { viewer, now, zone }: Asked,
): Promise<readonly string[]> {
  const reach = patientFilter(viewer, 'outreach', {
    verb: 'create',
    column: 'patient.id',
    now,
    nextParameter: 1,
  })
  const parameters: unknown[] = [...reach.parameters]
  const meant = await meantBy(tx, wanted, { parameters, view: { at: now, zone, circle: 'EVERYBODY' } })
  parameters.push(MOST_PEOPLE + 1)
  const rows: { id: string }[] = await tx.query(
    `select patient.id from patient where ${meant} and patient.merged_into_id is null and ${reach.sql}
      order by patient.id limit $${parameters.length}`,
    parameters,
  )
  return rows.map(({ id }) => id)
}

interface Statement {
  readonly parameters: unknown[]
  readonly view: RuleView
}

async function meantBy(
  tx: EntityManager,
  { named, registryId, conditionCodes }: Wanted,
  { parameters, view }: Statement,
): Promise<string> {
  const next = (value: unknown): string => `$${parameters.push(value)}`
  const rules = new RegistrySql(parameters, view)
  if (named) return `patient.id = any(${next(named)}::text[])`
  if (registryId === null)
    return rules.holds({
      condition: { system: null, codes: conditionCodes, codePrefixes: null, valueSets: null },
    })
  const [registry] = await findRegistries(tx, [registryId])
  if (!registry) return 'false'
  return `patient.deceased_at is null and not ${deadByASource('patient.id')} and ${rules.holds(registry.rule)}`
}
