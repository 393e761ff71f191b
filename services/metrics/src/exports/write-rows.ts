import { stringify } from 'csv-stringify/sync'
import type { ExportFormat } from '../domain/export-job.js'
import type { ExportRow } from './export-source.js'

/** Rows as the text of a file. A cell that a spreadsheet would take for a formula is made harmless. */
export function writeRows(
  format: ExportFormat,
  rows: readonly ExportRow[],
  { columns, header }: { columns: readonly string[]; header: boolean },
): Buffer {
  const values = rows.map((row) => row.values)
  if (format === 'NDJSON') return Buffer.from(values.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const cast = { boolean: (value: boolean): string => String(value) }
  const options = { columns: [...columns], header, cast, escape_formulas: true, record_delimiter: 'windows' }
  return Buffer.from(
    stringify(
      values.map((row) => ({ ...row })),
      options,
    ),
  )
}
