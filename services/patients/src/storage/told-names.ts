import type { Sensitivity } from '@baton/events/sensitivity'
import type { EntityManager } from 'typeorm'

/** A resource whose name may be that of another source's, too. */
export interface PlainlyNamed {
  readonly type: string
  readonly sourceId: string
  readonly patientId: string
  /** The label under which it was told. */
  readonly told: Sensitivity
}

/** Some resources of a source as they are named now. */
export async function findNamed(
  tx: EntityManager,
  source: string,
  keys: readonly { type: string; sourceId: string }[],
): Promise<readonly (PlainlyNamed & { readonly namesSource: boolean })[]> {
  return tx.query(
    `select named.* from unnest($2::text[], $3::text[]) as wanted (type, source_id) cross join lateral (
       select one.type, one.source_id as "sourceId", one.patient_id as "patientId", one.told_sensitivity as told,
              one.names_source as "namesSource"
         from source_resource one where one.source = $1 and one.type = wanted.type and one.source_id = wanted.source_id
          and one.patient_id is not null limit 1) as named`,
    [source, keys.map(({ type }) => type), keys.map(({ sourceId }) => sourceId)],
  )
}

/** Those of other sources that are called by the same name, which says no source. Sources are few. */
export async function findNamesakes(
  tx: EntityManager,
  source: string,
  keys: readonly { type: string; sourceId: string }[],
): Promise<readonly PlainlyNamed[]> {
  return tx.query(
    `select other.* from unnest($2::text[], $3::text[]) as wanted (type, source_id)
      cross join (select distinct source from import_job where source <> $1) as origin
      cross join lateral (
        select one.type, one.source_id as "sourceId", one.patient_id as "patientId", one.told_sensitivity as told
          from source_resource one where one.source = origin.source and one.type = wanted.type
           and one.source_id = wanted.source_id and one.patient_id is not null and not one.names_source limit 1) as other`,
    [source, keys.map(({ type }) => type), keys.map(({ sourceId }) => sourceId)],
  )
}

/** From now on the names of some resources of a source say the source. */
export async function nameWithSource(
  tx: EntityManager,
  source: string,
  keys: readonly { type: string; sourceId: string }[],
): Promise<void> {
  await tx.query(
    `update source_resource kept set names_source = true from unnest($2::text[], $3::text[]) as parted (type, source_id)
      where kept.source = $1 and kept.type = parted.type and kept.source_id = parted.source_id`,
    [source, keys.map(({ type }) => type), keys.map(({ sourceId }) => sourceId)],
  )
}
