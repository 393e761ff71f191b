import type { TestSubgraph } from '@baton/testing/test-subgraph'
import type { PatientsDeps } from '../src/deps.js'

/** Every telling of a chart's resources, in order: of a fact its label, of what others own the kind and the label. */
export async function tellingsOf(
  patients: TestSubgraph<PatientsDeps>,
  prefix: string,
): Promise<Record<string, string[]>> {
  const rows: { key: string; label: string }[] = await patients.db.query(
    `with own as (select coalesce(target_id, source || '#' || type || '/' || source_id) as id, replace(source_id, $1 || '-', '') as key
       from source_resource where source_id like $1 || '-%' and source_id not like $1 || '-pad%'),
     told as (select sequence, fact ->> 'id' as id,
         case when fact ->> 'status' = 'entered-in-error' then 'taken back' else coalesce(fact ->> 'sensitivity', 'NONE') end as label
       from outbox, jsonb_array_elements(payload -> 'facts') as fact where type = 'clinical-fact.recorded.v1'
      union all select sequence, payload ->> 'observationId', 'measured ' || (payload ->> 'sensitivity')
       from outbox where type = 'observation.recorded.v1'
      union all select sequence, told ->> 'resourceId', 'received ' || coalesce(told ->> 'sensitivity', 'NONE')
       from outbox, jsonb_array_elements(coalesce(payload -> 'claims', jsonb_build_array(payload))) told
       where type like '%.received.v1'
      union all select sequence, payload ->> 'recordId', 'relabelled ' || (payload ->> 'sensitivity')
       from outbox where type = 'record.labelled.v1')
     select key, label from told join own using (id) order by sequence, label`,
    [prefix],
  )
  const found: Record<string, string[]> = {}
  for (const { key, label } of rows) (found[key] ??= []).push(label)
  return found
}
