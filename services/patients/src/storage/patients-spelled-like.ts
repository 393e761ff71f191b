import type { PatientRow } from '../domain/patient.js'
import { namesAlike, OWN_COLUMNS, type NameColumns } from './patient-conditions.js'
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
  const where = listed(listing)
  const reached = where.sql
  // Who has a name in use comes from its index alone, by id; with a former name the row is read anyway, and its place is at hand.
  const by = spellings.some(({ families, givens }) => families.length + givens.length > 0) ? 'id' : 'ctid'
  const ofNames = (from: From, names: readonly string[]): readonly string[] => {
    if (names.length === 0) return []
    const alike = namesAlike(where, { words, spellings, columns: from.columns })
    return [ofEach(where.parameter(names), { from, by, sql: `${reached} and ${alike}`, listing })]
  }
  const found = [
    ...ofNames(
      FAMILY,
      spellings.flatMap(({ families }) => families),
    ),
    ...ofNames(
      GIVEN,
      spellings.flatMap(({ givens }) => givens),
    ),
    ...ofNames(
      FORMER,
      spellings.flatMap(({ others }) => others),
    ),
  ]
  if (found.length === 0) return begun
  const known = `select ${by} from patient where id = any(${where.parameter(begun.map(({ id }) => id))}::text[])`
  return listing.asking.db.query(
    `select ${PATIENT_COLUMNS} from patient where ${by} = any(array(${[known, ...found].join(' union ')})) ${inOrder(listing)}`,
    where.parameters,
  )
}

/** Where the patients of one name stand in order: the name itself first, which is the same for all of them. */
interface From {
  readonly table: string
  readonly order: readonly [string, ...string[]]
  /** Where their names in use stand. */
  readonly columns: NameColumns
}

const FAMILY: From = {
  table: 'patient',
  order: ['patient.family_key', 'patient.given_key', 'patient.id'],
  columns: OWN_COLUMNS,
}
const GIVEN: From = { ...FAMILY, order: ['patient.given_key', 'patient.family_key', 'patient.id'] }
/** The table of former names has the names in use, too: whoever has others is not looked up. */
const FORMER: From = {
  table: 'patient_other_name other join patient on patient.id = other.record_id',
  order: ['other.other_key', 'other.patient_family_key', 'other.patient_given_key', 'other.record_id'],
  columns: {
    ...{ family: 'other.patient_family_key', given: 'other.patient_given_key' },
    ...{ id: 'other.record_id', other: 'other.other_key' },
  },
}

function ofEach(
  names: string,
  { from, by, sql, listing }: { from: From; by: 'id' | 'ctid'; sql: string; listing: Listing },
): string {
  const { query, page } = listing
  const { table, order } = from
  const columns = order.map((one) => `${one} ${query.descending ? 'desc' : 'asc'}`)
  return `(select one.${by} from unnest(${names}::text[]) as meant (name) cross join lateral (
    select patient.${by} from ${table} where ${order[0]} = meant.name and ${sql}
     order by ${columns.join(', ')} limit ${page.first + 1}) one)`
}
