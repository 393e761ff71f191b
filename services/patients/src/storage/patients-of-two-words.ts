import type { PatientRow } from '../domain/patient.js'
import { inOrder, listed, type Listing } from './patient-listing.js'
import { PATIENT_COLUMNS } from './patients.js'

/** The two words of a name, where it has as many. */
export type TwoWords = readonly [string, string]

/** Two words that are not the same, or null. */
export function twoOf([one, other, third]: readonly string[]): TwoWords | null {
  return one !== undefined && other !== undefined && third === undefined && one !== other
    ? [one, other]
    : null
}

const ORDER = ['pair.patient_family_key::text', 'pair.patient_given_key::text', 'pair.record_id::text']

/**
 * A page of those who bear both words, whole, in the order of patients: a range of the index of pairs, so that it costs no more
 * than its rows, however many bear both (decision 0324). With those who were found already: of whom a word is in a former name.
 * Rows are named by their place (`ctid`, which holds within one statement), which saves looking them up by their ids again.
 */
export async function readOfBoth(
  listing: Listing,
  words: TwoWords,
  found: readonly PatientRow[] | null = null,
): Promise<readonly PatientRow[]> {
  const { query, page, asking } = listing
  const where = listed(listing)
    .and2((one, other) => `word = least(${one}::text, ${other}::text)`, words)
    .and2((one, other) => `other_word = greatest(${one}::text, ${other}::text)`, words)
    .and((isFormer) => `former = ${isFormer}`, found !== null)
  if (page.after) where.after(ORDER, { key: page.after, descending: query.descending })
  const { sql } = where
  const order = ORDER.map((column) => `${column} ${query.descending ? 'desc' : 'asc'}`)
  const known = where.parameter((found ?? []).map(({ id }) => id))
  return asking.db.query(
    `select ${PATIENT_COLUMNS} from patient where ctid = any(array(
       (select patient.ctid from patient_name_pair pair join patient on patient.id = pair.record_id
         where ${sql} order by ${order.join(', ')} limit ${page.first + 1})
       union select ctid from patient where id = any(${known}::text[]))) ${inOrder(listing)}`,
    where.parameters,
  )
}
