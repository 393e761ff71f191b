import type { EntityManager } from 'typeorm'
import type { KeptResource } from '../fhir-import/kept-resource.js'

/**
 * Joins conditions to the stays that they name, where the stay comes after them: what has the label of a stay would show
 * without it. What came as it was sent stays so.
 */
export async function linkConditions(
  tx: EntityManager,
  source: string,
  stays: readonly KeptResource[],
): Promise<void> {
  if (stays.length === 0) return
  await tx.query(
    `with linked as (
       update condition set encounter_id = stay.target_id, version = condition.version + 1
         from unnest($2::text[], $3::text[], $4::text[]) as stay (source_id, target_id, patient_id), source_resource kept
        where condition.patient_id = stay.patient_id and condition.encounter_id is null
          and kept.patient_id = stay.patient_id and kept.source = $1 and kept.type = 'Condition' and kept.target_id = condition.id
          and kept.body #>> '{encounter,reference}' in ('Encounter/' || stay.source_id, 'urn:uuid:' || stay.source_id)
       returning condition.id, condition.version)
     update source_resource set target_version = linked.version from linked
      where source_resource.source = $1 and source_resource.type = 'Condition'
        and source_resource.target_id = linked.id and source_resource.target_version = linked.version - 1`,
    [
      source,
      stays.map(({ sourceId }) => sourceId),
      stays.map(({ targetId }) => targetId),
      stays.map(({ patientId }) => patientId),
    ],
  )
}
