import type { EntityManager } from 'typeorm'
import type { SourceLabel } from '../fhir-import/batch-writes.js'

/**
 * Gives stays and conditions the labels that their sources gave them. A label that somebody gave here stays, but where the
 * source says that Part 2 protects the record: a source never opens what was closed.
 */
export async function raiseLabels(
  tx: EntityManager,
  labels: ReadonlyMap<string, SourceLabel>,
): Promise<void> {
  for (const table of ['encounter', 'condition'] as const) {
    const rows = [...labels].flatMap(([id, one]) => (one.table === table ? [{ id, label: one.label }] : []))
    if (rows.length === 0) continue
    await tx.query(
      `update ${table} set sensitivity = source.label, version = ${table}.version + 1
         from jsonb_to_recordset($1::jsonb) as source (id text, label text)
        where ${table}.id = source.id and (${table}.sensitivity = 'NONE'
          or (source.label in ('PART2', 'PART2_COUNSELING') and ${table}.sensitivity not in ('PART2', 'PART2_COUNSELING')))`,
      [JSON.stringify(rows)],
    )
  }
}
