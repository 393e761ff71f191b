import { dayOf, timeOf } from './dates.js'
import type { Reject, Row, Table } from './table.js'

/** Rows that passed, by table. */
export type Accepted = ReadonlyMap<string, readonly Row[]>

/** What is known of other rows while one is looked at: ids by table, and services or locations known from before. */
interface Known {
  has(table: string, id: string | undefined): boolean
}
type Check = (fields: Row['fields'], known: Known) => string | null

const STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed']
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun)/i

const required =
  (...names: readonly string[]): Check =>
  (fields) => {
    const missing = names.filter((name) => !fields[name])
    return missing.length > 0 ? `Required and empty: ${missing.join(', ')}.` : null
  }
const refers =
  (column: string, table: string): Check =>
  (fields, known) => {
    const id = fields[column]
    return id && !known.has(table, id) ? `${column} ${id} is no row of ${table} that was taken.` : null
  }
const anyOf =
  (...columns: readonly string[]): Check =>
  (fields) =>
    columns.some((column) => fields[column]) ? null : `Names none of ${columns.join(', ')}.`
const degrees =
  (column: string, most: number): Check =>
  (fields) => {
    const text = fields[column]
    if (!text) return null
    const value = Number(text)
    return Number.isFinite(value) && Math.abs(value) <= most
      ? null
      : `${column} ${text} is no place on earth.`
  }
const whole =
  (column: string): Check =>
  (fields) =>
    !fields[column] || /^\d{1,3}(\.0+)?$/.test(fields[column]) ? null : `${column} is no age in years.`
const time =
  (column: string): Check =>
  (fields) =>
    !fields[column] || timeOf(fields[column]) ? null : `${column} is no time of day.`
const day =
  (column: string): Check =>
  (fields) =>
    !fields[column] || dayOf(fields[column]) ? null : `${column} is no day.`
const status: Check = ({ status: text }) =>
  !text || STATUSES.includes(text.toLowerCase()) ? null : `status is none of ${STATUSES.join(', ')}.`
const weekday: Check = ({ weekday: text }) =>
  text && WEEKDAY.test(text) ? null : 'weekday is no day of the week.'
const freq: Check = ({ freq: text }) =>
  !text || ['WEEKLY', 'MONTHLY'].includes(text.toUpperCase()) ? null : 'freq is neither WEEKLY nor MONTHLY.'

/** What each table of the directory must say (HSDS 3 required fields, and those of 1.x). The others are kept as given. */
const CHECKS: Readonly<Record<string, readonly Check[]>> = {
  organizations: [required('id', 'name', 'description')],
  locations: [
    required('id'),
    degrees('latitude', 90),
    degrees('longitude', 180),
    refers('organization_id', 'organizations'),
  ],
  services: [
    required('id', 'name'),
    anyOf('organization_id', 'location_id'),
    status,
    whole('minimum_age'),
    whole('maximum_age'),
    day('assured_date'),
    day('last_modified'),
    refers('organization_id', 'organizations'),
    refers('location_id', 'locations'),
  ],
  service_at_location: [
    required('id', 'service_id', 'location_id'),
    refers('service_id', 'services'),
    refers('location_id', 'locations'),
  ],
  addresses: [refers('location_id', 'locations')],
  languages: [refers('service_id', 'services')],
  schedules: [
    anyOf('service_id', 'location_id', 'service_at_location_id'),
    freq,
    time('opens_at'),
    time('closes_at'),
    day('valid_from'),
    day('valid_to'),
    refers('service_id', 'services'),
    refers('service_at_location_id', 'service_at_location'),
  ],
  regular_schedules: [
    anyOf('service_id', 'location_id'),
    weekday,
    time('opens_at'),
    time('closes_at'),
    refers('service_id', 'services'),
    refers('location_id', 'locations'),
  ],
  holiday_schedules: [
    anyOf('service_id', 'location_id'),
    required('start_date', 'end_date'),
    day('start_date'),
    day('end_date'),
    refers('service_id', 'services'),
    refers('location_id', 'locations'),
  ],
}

/** The order in which tables are looked at: what others refer to comes first. */
export const DIRECTORY_TABLES: readonly string[] = Object.keys(CHECKS)

/** Sorts the rows of a source into those that are taken and those that are not, with every reason. */
export function checkRows(
  tables: readonly Table[],
  knownBefore: Known,
): { accepted: Accepted; rejects: readonly Reject[] } {
  const accepted = new Map<string, Row[]>()
  const ids = new Map<string, Set<string>>()
  const rejects: Reject[] = []
  const known: Known = {
    has: (table, id) =>
      id !== undefined && ((ids.get(table)?.has(id) ?? false) || knownBefore.has(table, id)),
  }
  for (const name of DIRECTORY_TABLES) {
    const taken: Row[] = []
    accepted.set(name, taken)
    for (const table of tables.filter((one) => one.name === name)) {
      for (const row of table.rows) {
        const { id } = row.fields
        const seen = ids.get(name) ?? new Set<string>()
        ids.set(name, seen)
        const twice = id && seen.has(id) ? [`id ${id} stands here twice.`] : []
        const reasons = [...twice, ...(CHECKS[name] ?? []).flatMap((check) => check(row.fields, known) ?? [])]
        if (reasons.length > 0) {
          rejects.push({ file: table.file, table: name, row: row.number, reason: reasons.join(' ') })
          continue
        }
        if (id) seen.add(id)
        taken.push(row)
      }
    }
  }
  return { accepted, rejects }
}
