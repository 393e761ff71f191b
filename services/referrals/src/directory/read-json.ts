import { PLURALS, type Row, type SourceFile, type Table } from './table.js'

type Json = Readonly<Record<string, unknown>>

/** What an object is, when its file does not say: the fields that only its kind has, in this order. */
const KINDS: readonly (readonly [table: string, has: readonly string[]])[] = [
  ['locations', ['location_type']],
  ['services', ['status', 'name']],
  ['service_at_location', ['location', 'contacts']],
  ['organizations', ['name', 'description', 'organization_identifiers']],
  ['organizations', ['name', 'year_incorporated']],
  ['taxonomy_terms', ['name', 'code']],
  ['taxonomies', ['name', 'description']],
]

/** Objects that stand inside others, with the table that they belong to. Lists carry their table's own name. */
const SINGLE: Readonly<Record<string, string>> = {
  organization: 'organizations',
  service: 'services',
  location: 'locations',
  program: 'programs',
  taxonomy_term: 'taxonomy_terms',
  taxonomy_detail: 'taxonomies',
}
/** The column in which a row names what it stood inside. */
const OWNER: Readonly<Record<string, string>> = {
  organizations: 'organization_id',
  services: 'service_id',
  locations: 'location_id',
  service_at_location: 'service_at_location_id',
  programs: 'program_id',
}

/**
 * HSDS JSON as flat tables: a page of a list (`contents`), one nested object, or the tabular form that has one list
 * for each CSV file. What stands inside something else becomes a row that names its owner; the same object met twice
 * is one row.
 */
export function tablesOfJson({ name, text }: SourceFile): readonly Table[] {
  const collected = new Map<string, Map<string, Record<string, string>>>()
  const root: unknown = JSON.parse(text)
  const put = (table: string, value: unknown, owner: Record<string, string>): void => {
    if (isObject(value)) flatten(table, value, { owner, put, collected })
  }
  if (isObject(root) && Object.keys(root).some((key) => key.endsWith('.csv'))) {
    for (const [file, list] of Object.entries(root))
      for (const item of asList(list)) put(tableOf(file.replace(/\.csv$/, '')), item, {})
  } else {
    const items = isObject(root) && Array.isArray(root['contents']) ? root['contents'] : asList(root)
    for (const item of items) put(kindOf(item), item, {})
  }
  return [...collected].map(([table, rows]) => ({
    name: table,
    file: name,
    rows: [...rows.values()].map((fields, index): Row => ({ number: index + 1, fields })),
  }))
}

interface Walk {
  readonly owner: Record<string, string>
  readonly collected: Map<string, Map<string, Record<string, string>>>
  put(table: string, value: unknown, owner: Record<string, string>): void
}

function flatten(table: string, value: Json, { owner, collected, put }: Walk): void {
  const rows = collected.get(table) ?? new Map<string, Record<string, string>>()
  collected.set(table, rows)
  const fields: Record<string, string> = { ...owner }
  const id = typeof value['id'] === 'string' ? value['id'] : `${table}-${rows.size + 1}`
  const own = OWNER[table] ? { [OWNER[table]]: id } : {}
  const inside: (() => void)[] = []
  for (const [key, part] of Object.entries(value)) {
    const single = SINGLE[key]
    if (Array.isArray(part)) {
      for (const item of part) inside.push(() => put(tableOf(key), item, own))
    } else if (isObject(part)) {
      if (single && typeof part['id'] === 'string') fields[OWNER[single] ?? `${key}_id`] = part['id']
      inside.push(() => put(single ?? tableOf(key), part, {}))
    } else if (part !== null && part !== undefined) {
      fields[key.toLowerCase()] = typeof part === 'string' ? part : JSON.stringify(part)
    }
  }
  rows.set(id, { ...rows.get(id), ...fields, id })
  for (const visit of inside) visit()
}

function kindOf(item: unknown): string {
  if (!isObject(item)) return 'unknown'
  return KINDS.find(([, has]) => has.every((field) => field in item))?.[0] ?? 'unknown'
}

function tableOf(name: string): string {
  return PLURALS[name] ?? name
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
