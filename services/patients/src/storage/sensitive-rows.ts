import { reachOf } from '@baton/auth/reach'
import { classesOf, labelsOpenTo } from '@baton/auth/sensitivity'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { EntityManager } from 'typeorm'
import type { Asking } from './reach.js'
import type { Where } from './where.js'

type Labelled = 'encounter' | 'condition' | 'document' | 'labelled_entry'
type OfAnEncounter =
  'risk_score' | 'assessment' | 'observation' | 'chart_medication' | 'allergy' | 'condition' | 'document'

/**
 * Keeps the rows whose label the viewer may know of; the others do not exist for them, in no list and no count. A Part 2
 * record opens by the patient's consent in force, by an emergency (42 CFR 2.51; never counseling notes), or because this
 * very version was disclosed to the viewer before.
 */
export function keepSensitive(where: Where, asking: Asking, table: Labelled): Where {
  const { sql, values } = openRows(asking, table)
  return where.andEach(sql, values)
}

/** Keeps the rows that belong to no encounter, or to one that the viewer may know of: a score would betray its stay. */
export function keepOfOpenEncounters(where: Where, asking: Asking, table: OfAnEncounter): Where {
  const { sql, values } = openRows(asking, 'encounter')
  return where.andEach(
    (...parameters) => `${table}.encounter_id is null or exists (select 1 from encounter
      where encounter.id = ${table}.encounter_id and (${sql(...parameters)}))`,
    values,
  )
}

interface OpenRows {
  readonly sql: (...parameters: readonly string[]) => string
  readonly values: readonly unknown[]
}

/** The condition that a row's label keeps nothing from the viewer, with the values that it needs. */
export function openRows({ viewer, now }: Asking, table: Labelled): OpenRows {
  const open = labelsOpenTo(viewer)
  const mayPart2 = viewer.kind === 'staff' && reachOf(viewer, 'part2Record', 'read') !== 'none'
  if (!mayPart2) return { sql: (labels) => `${table}.sensitivity = any(${labels})`, values: [open] }
  return {
    sql: (labels, viewerId, classes, at) => `${table}.sensitivity = any(${labels})
      or (${table}.sensitivity in ('PART2', 'PART2_COUNSELING') and (
        exists (select 1 from consent where consent.patient_id = ${table}.patient_id and consent.kind = ${table}.sensitivity
          and consent.status = 'ACTIVE' and consent.starts_at <= ${at}::timestamptz
          and (consent.expires_at is null or consent.expires_at > ${at}::timestamptz)
          and (${viewerId}::text = any(consent.recipient_ids) or consent.recipient_classes && ${classes}::text[]))
        or exists (select 1 from part2_disclosure copy where copy.record_id = ${table}.id
          and copy.record_version = ${table}.version and copy.recipient_id = ${viewerId}::text)
        or (${table}.sensitivity = 'PART2' and exists (select 1 from break_glass emergency
          where emergency.patient_id = ${table}.patient_id and emergency.practitioner_id = ${viewerId}::text
            and emergency.part2_form is not null and emergency.starts_at <= ${at}::timestamptz
            and emergency.ends_at > ${at}::timestamptz))))`,
    values: [open, viewer.id, classesOf(viewer), now],
  }
}

/** Imported resources under the columns that `openRows` asks for. */
export const LABELLED_ENTRIES = `(select source_resource.*, target_id as id, target_version as version from source_resource) labelled_entry`

/** The condition that 42 CFR Part 2 protects no row of a table. */
export function notPart2(table: string): string {
  return `${table}.sensitivity not in ('PART2', 'PART2_COUNSELING')`
}

/** The labels of encounters, for the events that tell of them. */
export async function findEncounterLabels(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Sensitivity>> {
  const rows: { id: string; sensitivity: Sensitivity }[] = await tx.query(
    'select id, sensitivity from encounter where id = any($1)',
    [ids],
  )
  return new Map(rows.map(({ id, sensitivity }) => [id, sensitivity]))
}

/** Which of these stays and conditions 42 CFR Part 2 protects. */
export async function findPart2Rows(tx: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows: { id: string }[] = await tx.query(
    `select id from encounter where id = any($1) and not (${notPart2('encounter')})
      union all select id from condition where id = any($1) and not (${notPart2('condition')})`,
    [[...new Set(ids)]],
  )
  return new Set(rows.map(({ id }) => id))
}
