import { reachOf } from '@baton/auth/reach'
import type { KeyType, Page } from '@baton/database/keyset'
import { plannedByValues } from '@baton/database/planned-by-values'
import { wordsOfName } from '../domain/name-key.js'
import type { PatientRow } from '../domain/patient.js'
import { PATIENT_COLUMNS } from './patients.js'
import type { Asking } from './reach.js'
import { beginningOf, beginningWith, named, spelledLike, type PatientQuery } from './patient-conditions.js'
import { asksByNameAlone, inOrder, listed, narrowed, visibleTo, type Listing } from './patient-listing.js'
import { readSpelledLike } from './patients-spelled-like.js'
import { findSpellings } from './spellings.js'
import { Where } from './where.js'

/** The patients of these ids that the viewer may see. The id of a merged record answers the survivor. */
export async function findVisiblePatients(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly (PatientRow & { readonly askedId: string })[]> {
  const where = visibleTo(asking).and((n) => `asked.id = any(${n})`, ids)
  return asking.db.query(
    `select asked.id as "askedId", ${PATIENT_COLUMNS} from patient asked join patient on patient.id = ${STANDING}
      where ${where.sql}`,
    where.parameters,
  )
}

/** Whom a record that was found stands for: nearly all stand for themselves, and cost no look-up. */
const STANDING = 'case when asked.merged_into_id is null then asked.id else survivor_of(asked.id) end'

/** The patient with an identifier, if the viewer may see them; the one known longest if there are several. */
export async function findVisibleByIdentifier(
  asking: Asking,
  identifier: { system: string; value: string },
): Promise<PatientRow | null> {
  const where = visibleTo(asking)
    .and((n) => `identifier.system = ${n}`, identifier.system)
    .and((n) => `identifier.value = ${n}`, identifier.value)
  const rows: PatientRow[] = await asking.db.query(
    `select ${PATIENT_COLUMNS} from patient_identifier identifier
       join patient asked on asked.id = identifier.patient_id join patient on patient.id = ${STANDING}
      where ${where.sql} order by patient.id limit 1`,
    where.parameters,
  )
  return rows[0] ?? null
}

/**
 * A page of the patients that the viewer may see, with one more row than the page holds. Of a name, those come first whose
 * family name begins with a word; then those of whom any name does, and those that are only spelled like the words, are
 * looked for when the page is not full, former names and nicknames too: so a common name costs one page, however many have it.
 */
export async function listVisiblePatients(
  asking: Asking,
  query: PatientQuery,
  page: Page,
): Promise<readonly PatientRow[]> {
  const words = wordsOfName(query.name ?? '')
  if (words.length === 0) return readPage({ asking, query, page }, listed({ asking, query, page }))
  return plannedByValues(asking.db, (db) => listNamed({ asking: { ...asking, db }, query, page }, words))
}

async function listNamed(listing: Listing, words: readonly string[]): Promise<readonly PatientRow[]> {
  const { asking, query, page } = listing
  const reachesAll = reachOf(asking.viewer, 'demographics', 'read') === 'all'
  if (!reachesAll) return readPage(listing, spelledLike(listedOfReach(listing), words), OF_REACH)
  if (query.by === 'NAME') {
    const families = await readRanges(listing, words)
    if (families.length > page.first) return families
    const begun = await readPage(listing, beginningWith(listed(listing), words))
    if (begun.length > page.first) return begun
    if (asksByNameAlone(listing)) return readSpelledLike(listing, words, begun)
  }
  if (asksByNameAlone(listing))
    return readPage(listing, named(listed(listing), words, await findSpellings(asking, words)))
  return readPage(listing, spelledLike(listed(listing), words))
}

/** Whoever reaches some patients only is searched among those: they are fewer than those of a common name. */
const OF_REACH = 'reached patient'

function listedOfReach(listing: Listing): Where {
  return narrowed(new Where().andAll('true', visibleTo(listing.asking).parameters), listing)
}

async function readPage(listing: Listing, where: Where, from = 'patient'): Promise<readonly PatientRow[]> {
  const { asking } = listing
  const reached = `with reached as materialized (select patient.* from patient where ${visibleTo(asking).sql}) `
  return asking.db.query(
    `${from === OF_REACH ? reached : ''}select ${PATIENT_COLUMNS} from ${from} where ${where.sql} ${inOrder(listing)}`,
    where.parameters,
  )
}

/**
 * Family names that begin with a word are a range of the index, in order: for each word no more is read than a page. Of several
 * words the rows themselves are looked at, and are named by their place (`ctid`, which holds within one statement): that saves
 * looking them up by their ids.
 */
async function readRanges(listing: Listing, words: readonly string[]): Promise<readonly PatientRow[]> {
  const where = beginningWith(listed(listing), words)
  const { sql } = where
  const order = inOrder(listing)
  const ranges = words.map((word) => `family_key like ${where.parameter(beginningOf(word))}`)
  const by = words.length > 1 ? 'ctid' : 'id'
  const found = ranges.map((range) => `(select ${by} from patient where ${sql} and ${range} ${order})`)
  return listing.asking.db.query(
    `select ${PATIENT_COLUMNS} from patient where ${by} = any(array(${found.join(' union ')})) ${order}`,
    where.parameters,
  )
}

/** What the values are that order a list. */
export function patientOrder(by: PatientQuery['by']): readonly KeyType[] {
  if (by === 'NAME') return ['text', 'text', 'text']
  return by === 'BIRTH_DATE' ? ['date', 'text'] : ['timestamptz', 'text']
}

/** The values of a row that order it, for its cursor. */
export function patientKey(by: PatientQuery['by']): (patient: PatientRow) => readonly string[] {
  if (by === 'NAME') return ({ familyKey, givenKey, id }) => [familyKey, givenKey, id]
  if (by === 'BIRTH_DATE') return ({ birthDate, id }) => [birthDate ?? '0001-01-01', id]
  return ({ createdAt, id }) => [createdAt.toISOString(), id]
}
