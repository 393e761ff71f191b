import type { EntityManager, EntitySchema, EntityTarget, ObjectLiteral } from 'typeorm'

interface Column {
  readonly property: string
  readonly name: string
  readonly type: string
}

const known = new WeakMap<object, { table: string; columns: readonly Column[] }>()

/** Adds any number of rows in one statement. Every row has every column. */
export async function insertRows<T extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntitySchema<T>,
  rows: readonly T[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const { table, columns } = describe(tx, entity)
  const given = columns.filter(({ property }) => property in first)
  const names = given.map(({ name }) => `"${name}"`).join(', ')
  await tx.query(`insert into ${table} (${names}) select ${names} from ${recordset(given)}`, [
    JSON.stringify(rows.map((row) => named(row, given))),
  ])
}

/** A row to change: its id, the version that it must have where that matters, and what is new. */
export interface RowChange<T> {
  readonly id: string
  readonly seen?: number
  readonly change: Partial<T>
}

/**
 * Changes any number of rows, in one statement for all that change the same columns. Answers the ids of those that
 * were changed; of a versioned table only rows of the version that was seen, and their version is raised.
 */
export async function updateRows<T extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntitySchema<T>,
  changes: readonly RowChange<T>[],
): Promise<ReadonlySet<string>> {
  const { table, columns } = describe(tx, entity)
  const changed = new Set<string>()
  for (const alike of alikes(changes)) {
    const [first] = alike
    const given = columns.filter(({ property }) => first && property in first.change)
    if (!first || given.length === 0) continue
    const isVersioned = first.seen !== undefined
    const [rows]: [{ id: string }[], number] = await tx.query(
      `update ${table} as t set ${given.map(({ name }) => `"${name}" = v."${name}"`).join(', ')}
         ${isVersioned ? ', version = t.version + 1' : ''}
         from ${recordset([...KEY, ...given], 'v')}
        where t.id = any($2) and t.id = v.row_id ${isVersioned ? 'and t.version = v.row_seen' : ''} returning t.id`,
      [
        JSON.stringify(
          alike.map(({ id, seen, change }) => ({ row_id: id, row_seen: seen, ...named(change, given) })),
        ),
        alike.map(({ id }) => id), // tells the planner how few they are
      ],
    )
    for (const { id } of rows) changed.add(id)
  }
  return changed
}

const KEY: readonly Column[] = [
  { property: 'row_id', name: 'row_id', type: 'text' },
  { property: 'row_seen', name: 'row_seen', type: 'int' },
]

function alikes<T>(changes: readonly RowChange<T>[]): readonly (readonly RowChange<T>[])[] {
  const groups = new Map<string, RowChange<T>[]>()
  for (const one of changes) {
    const shape = `${Object.keys(one.change).sort().join()} ${one.seen === undefined}`
    const group = groups.get(shape)
    if (group) group.push(one)
    else groups.set(shape, [one])
  }
  return [...groups.values()]
}

function describe<T extends ObjectLiteral>(tx: EntityManager, entity: EntitySchema<T>) {
  const before = known.get(entity)
  if (before) return before
  const metadata = tx.dataSource.getMetadata(entity as EntityTarget<T>)
  const columns = metadata.columns.map(({ propertyName, databaseName, type, isArray }) => ({
    property: propertyName,
    name: databaseName,
    type: `${String(type)}${isArray ? '[]' : ''}`,
  }))
  const described = { table: `"${metadata.tableName}"`, columns }
  known.set(entity, described)
  return described
}

function named(row: object, columns: readonly Column[]): Record<string, unknown> {
  const values = row as Record<string, unknown> // read by the property names of its own entity
  return Object.fromEntries(columns.map(({ property, name }) => [name, values[property] ?? null]))
}

function recordset(columns: readonly Column[], name = 'given'): string {
  const typed = columns.map((column) => `"${column.name}" ${column.type}`).join(', ')
  return `jsonb_to_recordset($1::jsonb) as ${name} (${typed})`
}
