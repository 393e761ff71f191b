import type { EntityManager } from 'typeorm'
import type { Resource } from '@baton/fhir/facts/elements'
import { snakeCase, type BulkRow, type BulkTable } from './bulk.js'
import { copyRows } from '@baton/database/copy-rows'

/** What names an imported resource among all sources. */
export function entryKey({
  source,
  type,
  sourceId,
}: {
  source: string
  type: string
  sourceId: string
}): string {
  return `${source} ${type}/${sourceId}`
}

/** A row that an imported resource became, known again by the resource. */
export type EntryRow = BulkRow & { readonly entryKey: string }

/** Adds rows of resources that are new with COPY, and replaces those of resources that changed. */
export async function writeEntries(
  tx: EntityManager,
  table: BulkTable,
  { fresh, changed }: { fresh: readonly EntryRow[]; changed: readonly EntryRow[] },
): Promise<void> {
  const columns = Object.keys(table.columns)
  const named = { name: table.name, columns: { id: 'text', ...table.columns } }
  await copyRows(
    tx,
    named,
    fresh.map((row) => valuesOf(row, ['id', ...columns])),
  )
  if (changed.length === 0) return
  const types = Object.entries(table.columns).map(([column, type]) => `${column} ${type}`)
  await tx.query(
    `insert into ${table.name} (id, ${columns.join(', ')})
     select id, ${columns.join(', ')} from jsonb_to_recordset($1::jsonb) as row (id text, ${types.join(', ')})
     on conflict (entry_key) do update set version = ${table.name}.version + 1,
       ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [JSON.stringify(changed.map((row) => snakeCase(row)))],
  )
}

function valuesOf(row: EntryRow, columns: readonly string[]): readonly unknown[] {
  const named = snakeCase(row)
  return columns.map((column) => named[column])
}

/** The bodies of medications that resources of one source refer to, by `Medication/id`. */
export async function findMedicationBodies(
  tx: EntityManager,
  source: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Resource>> {
  if (keys.length === 0) return new Map()
  const rows: { key: string; body: Resource }[] = await tx.query(
    `select 'Medication/' || source_id as key, body from source_resource
      where source = $1 and type = 'Medication' and source_id = any($2)`,
    [source, keys.map((key) => key.replace(/^Medication\//, ''))],
  )
  return new Map(rows.map(({ key, body }) => [key, body]))
}
