import type { RecordKind } from '@baton/auth/record-kinds'
import { openLabelFilter } from '@baton/auth/sensitivity'
import type { Reader } from './reader.js'

/** What stands behind a row, and where the statement has got to. */
interface Labelled {
  /** SQL of the labels, an array: `labels_behind('Task', t.id)`. */
  readonly labels: string
  /** SQL of the patient id. */
  readonly column: string
  /** The first free `$n`. */
  readonly nextParameter: number
  /** The kind of record whose labels they are, where they are not of what is planned. */
  readonly kind?: RecordKind
}

/**
 * The condition that no label of what a row stems from keeps it from the reader: each opens by who the reader is, or by a
 * consent to what is planned (`record-kinds.ts`).
 */
export function openLabels(
  { viewer, now }: Reader,
  { labels, column, nextParameter, kind = 'CARE_PLAN' }: Labelled,
): { sql: string; parameters: unknown[] } {
  const options = { label: 'behind.label', kind: `'${kind}'`, column, now, nextParameter }
  const open = openLabelFilter(viewer, options)
  const sql = `not exists (select 1 from unnest(${labels}) as behind (label) where not ${open.sql})`
  return { sql, parameters: open.parameters }
}
