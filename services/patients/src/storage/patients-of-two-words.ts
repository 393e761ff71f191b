import type { PatientRow } from '../domain/patient.js'
import { inOrder, listed, type Listing } from './patient-listing.js'
import { PATIENT_COLUMNS } from './patients.js'
import type { Where } from './where.js'

/** The two words of a name, where it has as many. */
export type TwoWords = readonly [string, string]

/** Two words that are not the same, or null. */
export function twoOf([one, other, third]: readonly string[]): TwoWords | null {
  return one !== undefined && other !== undefined && third === undefined && one !== other
    ? [one, other]
    : null
}

const ORDER = ['pair.patient_family_key', 'pair.patient_given_key', 'pair.record_id']

/**
 * A full page of those who bear both words, whole, in the order of patients: a range of the index of pairs, so that it costs no
 * more than its rows, however many bear both (decision 0324). With those who were found already, of whom a word is in a
 * former name. Where so many pairs do not fill the page, nobody is read: whoever asks on finds them all the same. Rows are named by their
 * place (`ctid`, which holds within one statement), which saves looking them up by their ids again.
 */
export async function readOfBoth(
  listing: Listing,
  words: TwoWords,
  found: readonly PatientRow[] | null = null,
): Promise<readonly PatientRow[]> {
  const { query, page, asking } = listing
  const where = listed(listing)
  const isPair = pairsOf(where, { listing, words, isFormer: found !== null })
  const most = page.first + 1
  const order = ORDER.map((column) => `${column} ${query.descending ? 'desc' : 'asc'}`)
  const known = where.parameter((found ?? []).map(({ id }) => id))
  return asking.db.query(
    `select ${PATIENT_COLUMNS} from patient where ctid = any(array(
       (select patient.ctid from patient_name_pair pair join patient on patient.id = pair.record_id
         where ${isPair} and ${where.sql} order by ${order.join(', ')} limit ${most})
       union select ctid from patient where id = any(${known}::text[])))
      and (select count(*) from (select from patient_name_pair pair where ${isPair} limit ${most}) counted)
        >= ${most - (found?.length ?? 0)} ${inOrder(listing)}`,
    where.parameters,
  )
}

/** The pairs of two words after the page before; their values are added to the parameters. */
function pairsOf(
  where: Where,
  { listing, words, isFormer }: { listing: Listing; words: TwoWords; isFormer: boolean },
): string {
  const { page, query } = listing
  const [one, other] = words.map((word) => `${where.parameter(word)}::text`)
  const key = page.after?.map((value) => `${where.parameter(value)}::text`)
  const after = key ? `and (${ORDER.join(', ')}) ${query.descending ? '<' : '>'} (${key.join(', ')})` : ''
  return `pair.word = least(${one}, ${other}) and pair.other_word = greatest(${one}, ${other})
    and pair.former = ${isFormer} ${after}`
}
