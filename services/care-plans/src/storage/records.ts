import type { ResourceRow, Verb } from '@baton/auth/reach'
import type { EntityManager, EntitySchema, EntitySchemaColumnOptions } from 'typeorm'
import { openLabels } from './open-labels.js'
import { withinReach, type Database, type Reader } from './reader.js'

/** What every record of a patient has. */
interface PatientRecord {
  readonly id: string
  readonly patientId: string
}

/** The statements that every kind of record needs; what is special to a noun stands in a file of its own. */
export interface Records<Row extends PatientRecord> {
  /** The resource whose readers and writers may read and write it. */
  readonly row: ResourceRow
  /** Those with these ids that the reader may see. One statement. */
  find(db: Database, reader: Reader, ids: readonly string[]): Promise<readonly Row[]>
  /** Those whose owner, the patient or another record, is one of these, in order. One statement. */
  ofOwners(db: Database, reader: Reader, owners: Owners<Row>): Promise<readonly Row[]>
  /** The same for the service itself, which sees everything. */
  allOf(db: Database, owners: Owners<Row>): Promise<readonly Row[]>
  /** One that the viewer may change, locked until the transaction ends; null if there is none. */
  lock(tx: EntityManager, reader: Reader, which: { id: string; verb: Verb }): Promise<Row | null>
  /** One for the service itself, locked until the transaction ends. */
  take(tx: EntityManager, id: string): Promise<Row | null>
  /** Those that meet a condition, one page. One statement. */
  where(db: Database, reader: Reader, which: Condition): Promise<readonly Row[]>
  add(tx: EntityManager, row: Row): Promise<void>
  /** Writes what changed if the row is still as it was read; false if somebody was first. The version rises by one. */
  replace(tx: EntityManager, current: Versioned, next: Partial<Row>): Promise<boolean>
}

/** SQL over the alias `t`, with its own parameters from `$1` on. */
interface Condition {
  readonly sql: string
  readonly parameters: readonly unknown[]
  readonly order: string
  readonly limit: number
}

/** Whose readers may read it, and in what order it comes. */
interface RecordOptions {
  readonly row: ResourceRow
  /** SQL over the alias `t`. */
  readonly order: string
  /** What a patient, or who stands in for one, sees of it: SQL, given where the id of the viewer stands. */
  readonly patientsSee?: (viewer: string) => string
  /** The labels of what a row stems from, which keep it from whom they are not open to: SQL over the alias `t`. */
  readonly labels?: string
}

/** By which property rows are looked for, and its values. */
export interface Owners<Row> {
  readonly by: keyof Row & string
  readonly ids: readonly string[]
}

interface Versioned {
  readonly id: string
  readonly version: number
}

/** The statements of one noun, from the columns that its entity names. */
export function recordsOf<Row extends PatientRecord>(
  entity: EntitySchema<Row>,
  { row, order, ...limits }: RecordOptions,
): Records<Row> {
  const { table, columnOf, select } = tableOf(entity)
  const visibleTo = (reader: Reader, verb: Verb, nextParameter = 2) => {
    const reach = withinReach(reader, { row, verb, column: 't.patient_id', nextParameter })
    return limited(reach, { reader, nextParameter, limits })
  }
  return {
    row,
    find: async (db, reader, ids) => {
      const visible = visibleTo(reader, 'read')
      return db.query(`${select} where t.id = any($1) and ${visible.sql}`, [ids, ...visible.parameters])
    },
    ofOwners: async (db, reader, { by, ids }) => {
      const visible = visibleTo(reader, 'read')
      return db.query(`${select} where t.${columnOf(by)} = any($1) and ${visible.sql} order by ${order}`, [
        ids,
        ...visible.parameters,
      ])
    },
    allOf: async (db, { by, ids }) =>
      db.query(`${select} where t.${columnOf(by)} = any($1) order by ${order}`, [ids]),
    where: async (db, reader, which) => {
      const visible = visibleTo(reader, 'read', which.parameters.length + 1)
      return db.query(
        `${select} where ${which.sql} and ${visible.sql} order by ${which.order} limit ${which.limit}`,
        [...which.parameters, ...visible.parameters],
      )
    },
    lock: async (tx, reader, { id, verb }) => {
      const visible = visibleTo(reader, verb)
      const rows: Row[] = await tx.query(`${select} where t.id = $1 and ${visible.sql} for update`, [
        id,
        ...visible.parameters,
      ])
      return rows[0] ?? null
    },
    take: async (tx, id) => {
      const rows: Row[] = await tx.query(`${select} where t.id = $1 for update`, [id])
      return rows[0] ?? null
    },
    ...writesOf(entity, table),
  }
}

/** What is within reach without what the viewer may not see of it. */
function limited(
  reach: { sql: string; parameters: readonly unknown[] },
  {
    reader,
    nextParameter,
    limits: { labels, patientsSee },
  }: { reader: Reader; nextParameter: number; limits: Omit<RecordOptions, 'row' | 'order'> },
): { sql: string; parameters: readonly unknown[] } {
  const conditions = [reach.sql]
  const parameters = [...reach.parameters]
  if (labels) {
    const next = nextParameter + parameters.length
    const open = openLabels(reader, { labels, column: 't.patient_id', nextParameter: next })
    conditions.push(open.sql)
    parameters.push(...open.parameters)
  }
  if (patientsSee && reader.viewer.kind === 'patient')
    conditions.push(`(${patientsSee(`$${nextParameter - 1 + parameters.push(reader.viewer.id)}`)})`)
  return { sql: conditions.join(' and '), parameters }
}

/** The statements that write. */
function writesOf<Row extends PatientRecord>(
  entity: EntitySchema<Row>,
  table: string,
): Pick<Records<Row>, 'add' | 'replace'> {
  return {
    add: async (tx, record) => {
      const { names, marks, values } = assignments(entity, record)
      await tx.query(`insert into ${table} (${names.join(', ')}) values (${marks.join(', ')})`, values)
    },
    replace: async (tx, { id, version }, next) => {
      const { names, marks, values } = assignments(entity, next)
      const sets = names.map((name, index) => `${name} = ${marks[index] ?? ''}`)
      const n = values.length
      const [, changed]: [unknown, number] = await tx.query(
        `update ${table} set ${[...sets, 'version = version + 1'].join(', ')} where id = $${n + 1} and version = $${n + 2}`,
        [...values, id, version],
      )
      return changed === 1
    },
  }
}

type Columns = Readonly<Record<string, EntitySchemaColumnOptions | undefined>>

function tableOf<Row>({ options }: EntitySchema<Row>) {
  const columns: Columns = options.columns
  const columnOf = (property: string): string => columns[property]?.name ?? property
  const names = Object.keys(columns).map((property) => `t."${columnOf(property)}" as "${property}"`)
  const table = options.tableName ?? options.name
  return { table, columnOf, select: `select ${names.join(', ')} from ${table} t` }
}

function assignments<Row>({ options }: EntitySchema<Row>, record: Partial<Row>) {
  const columns: Columns = options.columns
  const entries = Object.entries(record).filter(([property]) => columns[property] !== undefined)
  return {
    names: entries.map(([property]) => `"${columns[property]?.name ?? property}"`),
    marks: entries.map((_, index) => `$${index + 1}`),
    values: entries.map(([property, value]): unknown =>
      columns[property]?.type === 'jsonb' && value !== null ? JSON.stringify(value) : value,
    ),
  }
}
