/** One row of a source, with where it stands, so that a reject can be found. */
export interface Row {
  /** 1 is the first row after the header, or the first object of its kind. */
  readonly number: number
  readonly fields: Readonly<Record<string, string>>
}

/** The rows of one HSDS table, by the name of its file or collection. */
export interface Table {
  /** HSDS words, plural: `services`, `regular_schedules`. */
  readonly name: string
  /** The file that it came from. */
  readonly file: string
  readonly rows: readonly Row[]
}

/** A file as it was sent. */
export interface SourceFile {
  readonly name: string
  readonly text: string
}

/** A row that cannot be taken, and why. `number` 0 is the whole file. */
export interface Reject {
  readonly file: string
  /** Null when the file could not be read. */
  readonly table: string | null
  readonly row: number
  readonly reason: string
}

/** HSDS 3 names tables in the singular; its CSV files, as those of 1.x, in the plural. */
export const PLURALS: Readonly<Record<string, string>> = {
  organization: 'organizations',
  service: 'services',
  location: 'locations',
  address: 'addresses',
  schedule: 'schedules',
  language: 'languages',
  service_at_locations: 'service_at_location',
}
