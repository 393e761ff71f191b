import type { Page } from '@baton/database/keyset'
import type { Asking } from './reach.js'
import type { Where } from './where.js'

/** A table whose rows belong to patients. */
interface Listing {
  readonly table: string
  readonly columns: string
  /** What orders the rows, newest first, with types. */
  readonly order: readonly string[]
}

interface Pages {
  readonly patientIds: readonly string[]
  readonly where: Where
  readonly page: Page
}

/** The newest rows of each of some patients, one more than a page holds, in one statement. */
export async function pageOfEach<Row>(
  db: Asking['db'],
  listing: Listing,
  pages: Pages,
): Promise<readonly Row[]> {
  const { patientIds, where, page } = pages
  const { table, columns, order } = listing
  if (page.after) where.after(order, { key: page.after, descending: true })
  const direction = order.map((column) => `${column.replace(/::[a-z]+$/, '')} desc`).join(', ')
  const parameters = [...where.parameters, patientIds]
  return db.query(
    `select listed.* from unnest($${parameters.length}::text[]) as wanted (patient_id) cross join lateral (
       select ${columns} from ${table} where ${table}.patient_id = wanted.patient_id and ${where.sql}
        order by ${direction} limit ${page.first + 1}) as listed`,
    parameters,
  )
}
