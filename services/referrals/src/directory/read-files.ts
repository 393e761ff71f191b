import { parse } from 'csv-parse/sync'
import { tablesOfJson } from './read-json.js'
import { PLURALS, type Reject, type Row, type SourceFile, type Table } from './table.js'

/** The tables of the files of a source, and the files that could not be read at all. */
export function readFiles(files: readonly SourceFile[]): {
  tables: readonly Table[]
  rejects: readonly Reject[]
} {
  const tables: Table[] = []
  const rejects: Reject[] = []
  for (const file of files) {
    try {
      if (file.name.endsWith('.csv')) tables.push(tableOfCsv(file))
      else tables.push(...tablesOfJson(file))
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'not readable'
      rejects.push({ file: file.name, table: null, row: 0, reason: `The file cannot be read: ${reason}` })
    }
  }
  return { tables, rejects }
}

/** HSDS CSV, one table a file: `services.csv`. A row with too few or too many fields keeps what it has. */
function tableOfCsv({ name, text }: SourceFile): Table {
  const records: Record<string, string>[] = parse(text, {
    columns: (header: string[]) => header.map((column) => column.trim().toLowerCase()),
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    trim: true,
  })
  const rows = records.map((fields, index): Row => ({ number: index + 1, fields }))
  const table = (name.split('/').at(-1) ?? name).replace(/\.csv$/, '')
  return { name: PLURALS[table] ?? table, file: name, rows }
}
