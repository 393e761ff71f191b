import type { EntityManager } from 'typeorm'
import type { KeptResource } from '../fhir-import/kept-resource.js'
import { LINK_LEFT_OUT } from '../fhir-import/map-condition.js'
import { namesMeant, ownNames, writtenIn } from '../fhir-import/reference-names.js'
import { forgetWarnings } from './import-issues.js'

/** A condition that came without the stay that it names. */
interface LooseCondition {
  readonly id: string
  readonly sourceId: string
  readonly patientId: string
  /** Its `Condition.encounter`, as it was sent. */
  readonly encounter: unknown
}

/**
 * Joins conditions to the stays that they name, by whatever name, where the stay comes after them: what has the label of a
 * stay would show without it. What came as it was sent stays so, and no import warns any longer that the link was left out.
 * Answers the conditions that are joined now, as `Condition/id`.
 */
export async function linkConditions(
  tx: EntityManager,
  source: string,
  stays: readonly KeptResource[],
): Promise<readonly string[]> {
  if (stays.length === 0) return []
  const byName = staysByName(stays)
  const links = (await findLoose(tx, source, stays)).flatMap(({ id, sourceId, patientId, encounter }) => {
    const named = namesMeant(writtenIn({ encounter })).map((name) => byName.get(`${patientId} ${name}`))
    const meant = [...new Set(named.flatMap((stay) => stay ?? []))]
    return meant.length === 1 ? [{ id, sourceId, encounterId: meant[0] }] : []
  })
  if (links.length === 0) return []
  const joined: { id: string }[] = await tx.query(
    `with linked as (
       update condition set encounter_id = link.encounter_id, version = condition.version + 1
         from unnest($2::text[], $3::text[]) as link (id, encounter_id)
        where condition.id = link.id and condition.encounter_id is null
       returning condition.id, condition.version
     ), as_sent as (
     update source_resource set target_version = linked.version from linked
      where source_resource.source = $1 and source_resource.type = 'Condition'
        and source_resource.target_id = linked.id and source_resource.target_version = linked.version - 1)
     select id from linked`,
    [source, links.map(({ id }) => id), links.map(({ encounterId }) => encounterId)],
  )
  const linked = new Set(joined.map(({ id }) => id))
  const resources = links.flatMap(({ id, sourceId }) => (linked.has(id) ? [`Condition/${sourceId}`] : []))
  await forgetWarnings(tx, { source, resources, reason: LINK_LEFT_OUT })
  return resources
}

async function findLoose(
  tx: EntityManager,
  source: string,
  stays: readonly KeptResource[],
): Promise<readonly LooseCondition[]> {
  return tx.query(
    `select condition.id, kept.source_id as "sourceId", condition.patient_id as "patientId", kept.body -> 'encounter' as encounter
       from source_resource kept join condition on condition.id = kept.target_id
        and condition.patient_id = kept.patient_id and condition.encounter_id is null
      where kept.patient_id = any($2) and kept.source = $1 and kept.type = 'Condition'
        and json_typeof(kept.body -> 'encounter') = 'object'`,
    [source, [...new Set(stays.map(({ patientId }) => patientId))]],
  )
}

/** What the stays may be called, each within its patient; null where two of one patient are called alike. */
function staysByName(stays: readonly KeptResource[]): ReadonlyMap<string, string | null> {
  const byName = new Map<string, string | null>()
  for (const { type, sourceId, body, patientId, targetId } of stays) {
    const { identifier: identifiers } = JSON.parse(body) as { identifier?: unknown }
    for (const name of ownNames({ type, sourceId, identifiers })) {
      const key = `${patientId} ${name}`
      const known = byName.get(key)
      byName.set(key, known === undefined || known === targetId ? targetId : null)
    }
  }
  return byName
}
