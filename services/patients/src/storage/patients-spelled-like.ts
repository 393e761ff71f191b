import type { PatientRow } from '../domain/patient.js'
import { named } from './patient-conditions.js'
import { inOrder, listed, type Listing } from './patient-listing.js'
import { PATIENT_COLUMNS } from './patients.js'
import { findSpellings } from './spellings.js'

/**
 * A page of those of whom a word is misspelled, together with those who were found already by how their names begin. The
 * names that may be meant come first; of each of them no more patients are read than a page has, from an index in order:
 * so a common name that was misspelled costs one page, however many have it.
 */
export async function readSpelledLike(
  listing: Listing,
  words: readonly string[],
  begun: readonly PatientRow[],
): Promise<readonly PatientRow[]> {
  const spellings = await findSpellings(listing.asking, words)
  const where = named(listed(listing), words, spellings)
  const { sql } = where
  const found = spellings.flatMap(({ families, givens }) => [
    ...(families.length > 0 ? [ofEach(where.parameter(families), { ...FAMILY, sql, listing })] : []),
    ...(givens.length > 0 ? [ofEach(where.parameter(givens), { ...GIVEN, sql, listing })] : []),
  ])
  if (found.length === 0) return begun
  const known = `select unnest(${where.parameter(begun.map(({ id }) => id))}::text[])`
  return listing.asking.db.query(
    `select ${PATIENT_COLUMNS} from patient where id in (${[known, ...found].join(' union ')}) ${inOrder(listing)}`,
    where.parameters,
  )
}

/** Where the patients of one name stand in order: the name itself first, which is the same for all of them. */
const FAMILY = { column: 'family_key', order: ['family_key', 'given_key', 'id'] } as const
const GIVEN = { column: 'given_key', order: ['given_key', 'family_key', 'id'] } as const

function ofEach(
  names: string,
  { column, order, sql, listing }: (typeof FAMILY | typeof GIVEN) & { sql: string; listing: Listing },
): string {
  const { query, page } = listing
  const columns = order.map((one) => `patient.${one} ${query.descending ? 'desc' : 'asc'}`)
  return `(select one.id from unnest(${names}::text[]) as meant (name) cross join lateral (
    select patient.id from patient where patient.${column} = meant.name and ${sql}
     order by ${columns.join(', ')} limit ${page.first + 1}) one)`
}
