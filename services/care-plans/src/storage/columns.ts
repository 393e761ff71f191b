import type { EntitySchemaColumnOptions } from 'typeorm'

/** The column of the primary key, a TypeID. */
export function key(table: string): EntitySchemaColumnOptions {
  return { type: 'text', primary: true, primaryKeyConstraintName: `${table}_pkey` }
}

/** Counts the changes of a row. */
export const version: EntitySchemaColumnOptions = { type: 'int', version: true, default: 1 }

/** Text that is always there. */
export function text(name: string): EntitySchemaColumnOptions {
  return { name, type: 'text' }
}

/** Text that may be missing. */
export function optionalText(name: string): EntitySchemaColumnOptions {
  return { name, type: 'text', nullable: true }
}

/** An instant. */
export function instant(name: string): EntitySchemaColumnOptions {
  return { name, type: 'timestamptz' }
}

/** An instant that may be missing. */
export function optionalInstant(name: string): EntitySchemaColumnOptions {
  return { name, type: 'timestamptz', nullable: true }
}

/** A whole number. */
export function integer(name: string): EntitySchemaColumnOptions {
  return { name, type: 'int' }
}

/** Values that are read and written together and never searched. */
export function json(name: string): EntitySchemaColumnOptions {
  return { name, type: 'jsonb' }
}

/** The same, where there may be none. */
export function optionalJson(name: string): EntitySchemaColumnOptions {
  return { name, type: 'jsonb', nullable: true }
}
