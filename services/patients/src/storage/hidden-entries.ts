import { notHidden } from '../fhir-export/hidden.js'
import { importedOf } from './imported-resources.js'
import type { Asking } from './reach.js'
import { entryKey } from './imported-entries.js'
import { LABELLED_ENTRIES, openRows } from './sensitive-rows.js'
import { Where } from './where.js'

/** Entries of imports that may refer to a stay or a condition that is hidden from the viewer. */
interface Entries {
  readonly table: 'chart_medication' | 'allergy'
  readonly patientIds: readonly string[]
}

/**
 * Leaves out what its source labelled, or what refers, at however many removes, to something that the viewer may not know
 * of: as if it had not been imported, in every page and look-up. Nearly nobody has such a stay, and then it costs one small statement.
 */
export async function keepUnhidden(
  where: Where,
  asking: Asking,
  { table, patientIds }: Entries,
): Promise<Where> {
  const hidden = await hiddenEntries(asking, patientIds)
  if (hidden.length > 0)
    where.and((n) => `${table}.entry_key is null or ${table}.entry_key <> all(${n})`, hidden)
  return where
}

async function hiddenEntries(asking: Asking, patientIds: readonly string[]): Promise<readonly string[]> {
  const [closed, labelled] = await Promise.all([
    closedRows(asking, patientIds),
    patientsOfClosedEntries(asking, patientIds),
  ])
  const found: string[] = []
  for (const patientId of new Set([...closed.map((row) => row.patientId), ...labelled])) {
    const imported = await importedOf(asking, patientId)
    const shut = new Set(closed.map(({ id }) => id))
    const visible = imported.flatMap(({ targetId }) =>
      targetId !== null && !shut.has(targetId) ? [targetId] : [],
    )
    const left = new Set(notHidden(imported, new Set(visible)))
    found.push(...imported.filter((one) => !left.has(one)).map(entryKey))
  }
  return found
}

/** Those of some patients of whom a source labelled a resource so that the viewer may not know of it. */
async function patientsOfClosedEntries(
  asking: Asking,
  patientIds: readonly string[],
): Promise<readonly string[]> {
  const { sql, values } = openRows(asking, 'labelled_entry')
  const where = new Where()
    .and((n) => `labelled_entry.patient_id = any(${n})`, patientIds)
    .andAll(`labelled_entry.sensitivity <> 'NONE'`, [])
    .andEach((...parameters) => `not (${sql(...parameters)})`, values)
  const rows: { patientId: string }[] = await asking.db.query(
    `select distinct labelled_entry.patient_id as "patientId" from ${LABELLED_ENTRIES} where ${where.sql}`,
    where.parameters,
  )
  return rows.map(({ patientId }) => patientId)
}

/** The stays and conditions of some patients that their label keeps from the viewer. */
async function closedRows(
  asking: Asking,
  patientIds: readonly string[],
): Promise<readonly { id: string; patientId: string }[]> {
  const parts = (['encounter', 'condition'] as const).map((table) => {
    const { sql, values } = openRows(asking, table)
    const where = new Where()
      .and((n) => `${table}.patient_id = any(${n})`, patientIds)
      .andAll(`${table}.sensitivity <> 'NONE'`, [])
      .andEach((...parameters) => `not (${sql(...parameters)})`, values)
    return asking.db.query<{ id: string; patientId: string }[]>(
      `select ${table}.id, ${table}.patient_id as "patientId" from ${table} where ${where.sql}`,
      where.parameters,
    )
  })
  return (await Promise.all(parts)).flat()
}
