import type { EntityManager } from 'typeorm'
import { copyRows } from '@baton/database/copy-rows'

/** A table as the bulk statements see it: column -> SQL type, without id and version. */
export interface BulkTable {
  readonly name: string
  readonly columns: Readonly<Record<string, string>>
}

/** One row by column name. `undefined` is not a value. */
export type BulkRow = Readonly<Record<string, unknown>> & { readonly id: string }

/** Adds rows and replaces those whose id is there already, raising their version: one statement for any number. */
export async function upsertRows(
  tx: EntityManager,
  table: BulkTable,
  rows: readonly BulkRow[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(table.columns)
  const types = Object.entries(table.columns).map(([column, type]) => `${column} ${type}`)
  await tx.query(
    `insert into ${table.name} (id, ${columns.join(', ')})
     select id, ${columns.join(', ')} from jsonb_to_recordset($1::jsonb) as row (id text, ${types.join(', ')})
     on conflict (id) do update set version = ${table.name}.version + 1,
       ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [JSON.stringify(rows.map((row) => snakeCase(row)))],
  )
}

/** Adds new rows with COPY and replaces those among `changedIds`. */
export async function writeRows(
  tx: EntityManager,
  table: BulkTable,
  { rows, changedIds }: { rows: readonly BulkRow[]; changedIds: ReadonlySet<string> },
): Promise<void> {
  const keys = ['id', ...Object.keys(table.columns).map(keyOf)]
  await copyRows(
    tx,
    { name: table.name, columns: { id: 'text', ...table.columns } },
    rows.filter(({ id }) => !changedIds.has(id)).map((row) => keys.map((key) => row[key])),
  )
  await upsertRows(
    tx,
    table,
    rows.filter(({ id }) => changedIds.has(id)),
  )
}

function keyOf(column: string): string {
  return column.replace(/_[a-z]/g, (found) => found.slice(1).toUpperCase())
}

/** camelCase keys as column names. */
export function snakeCase(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [columnOf(key), value]))
}

const names = new Map<string, string>()

function columnOf(key: string): string {
  const known = names.get(key)
  if (known) return known
  const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  names.set(key, name)
  return name
}
