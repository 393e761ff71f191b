import { reachOf } from '@baton/auth/reach'
import type { KeyType, Page } from '@baton/database/keyset'
import { plannedByValues } from '@baton/database/planned-by-values'
import { wordsOfName } from '../domain/name-key.js'
import type { PatientRow } from '../domain/patient.js'
import { readOfBoth, twoOf } from './patients-of-two-words.js'
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
 * A page of the patients that the viewer may see, with one more row than the page holds. Of one word, those come first whose
 * family name begins with it, of two words those who bear both; then those of whom any name begins so, and those that are only
 * spelled like the words, are looked for when the page is not full, former names and nicknames too: so a common name costs one
 * page, however many have it.
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
    const nearest = await readNearest(listing, words)
    if (nearest.length > page.first) return nearest
    const begun = await readPage(listing, beginningWith(listed(listing), words))
    if (begun.length > page.first) return begun
    if (asksByNameAlone(listing)) return readFurther(listing, words, begun)
  }
  if (asksByNameAlone(listing))
    return readPage(listing, named(listed(listing), words, await findSpellings(asking, words)))
  return readPage(listing, spelledLike(listed(listing), words))
}

/** Who is meant most likely: of one word whose family name begins with it, of two words who bears both. */
async function readNearest(listing: Listing, words: readonly string[]): Promise<readonly PatientRow[]> {
  const [word, another] = words
  if (word !== undefined && another === undefined) return readRange(listing, word)
  const two = twoOf(words)
  return two && asksByNameAlone(listing) ? readOfBoth(listing, two) : []
}

/** Beside those who were found: of two words those who had them formerly, then whoever is spelled alike. */
async function readFurther(
  listing: Listing,
  words: readonly string[],
  begun: readonly PatientRow[],
): Promise<readonly PatientRow[]> {
  const two = twoOf(words)
  const former = two ? await readOfBoth(listing, two, begun) : begun
  return former.length > listing.page.first ? former : readSpelledLike(listing, words, begun)
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

/** Family names that begin with a word are a range of the index, in order: no more is read than a page. */
async function readRange(listing: Listing, word: string): Promise<readonly PatientRow[]> {
  const where = listed(listing).and((beginning) => `family_key like ${beginning}`, beginningOf(word))
  return readPage(listing, where)
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
