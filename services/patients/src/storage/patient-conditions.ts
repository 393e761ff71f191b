import { swapsOf } from '../domain/name-key.js'
import { dialed } from '../domain/phone-number.js'
import type { Where } from './where.js'

/** The names that are nearly spelled like a word. */
export interface Spellings {
  readonly families: readonly string[]
  readonly givens: readonly string[]
  /** Former names and nicknames, whole, with those that begin with the word. */
  readonly others: readonly string[]
}

/** Which patients, in which order. */
export interface PatientQuery {
  readonly name?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly identifier?: string | null | undefined
  readonly birthDate?: string | null | undefined
  readonly ids?: readonly string[] | null | undefined
  readonly coordinatorId?: string | null | undefined
  readonly includeDeceased?: boolean | null | undefined
  /** Only those whom this practitioner coordinates or covers at this moment. */
  readonly caseloadOf?: string | undefined
  readonly by: 'NAME' | 'BIRTH_DATE' | 'CREATED_AT'
  readonly descending: boolean
}

/** The values that order a list, with their types. */
export const ORDERS = {
  NAME: ['family_key::text', 'given_key::text', 'id::text'],
  BIRTH_DATE: [`coalesce(birth_date, '0001-01-01')::date`, 'id::text'],
  CREATED_AT: ['created_at::timestamptz', 'id::text'],
} as const

/** Keeps the patients of a query; its name apart. */
export function filtered(where: Where, query: PatientQuery, now: Date): Where {
  const { birthDate, ids, coordinatorId, caseloadOf } = query
  if (query.phone) where.and(dials, dialed(query.phone) || 'none')
  if (query.identifier)
    where.and(
      (
        n,
      ) => `patient.id in (select survivor_of(patient_id) from patient_identifier where value in (${n}, upper(${n}))
        and (type is null or type <> all('{SS,DL,PPN}')))`,
      query.identifier.trim(),
    )
  if (birthDate) where.and(mayBeBornOn, birthDate)
  if (ids) where.and((n) => `patient.id = any(${n})`, ids)
  if (query.includeDeceased === false) where.andAll('deceased_at is null', [])
  if (coordinatorId) where.and2((p, at) => caring(p, at, `('COORDINATOR')`), [coordinatorId, now])
  if (caseloadOf) where.and2((p, at) => caring(p, at, `('COORDINATOR', 'COVERING')`), [caseloadOf, now])
  return where
}

/** Born that day, or in its year or month where no more is known of the record. */
function mayBeBornOn(day: string): string {
  return `(birth_date, birth_date_precision) in ((${day}::date, 'DAY'),
    (date_trunc('month', ${day}::date::timestamp)::date, 'MONTH'), (date_trunc('year', ${day}::date::timestamp)::date, 'YEAR'))`
}

/**
 * Somebody has a telephone number, or a record has it for whom they stand. Who has it is looked up first: planners take a number for one of many, and would rather
 * read everybody in the order of the page until one has it.
 */
function dials(digits: string): string {
  return `patient.id = any(array(select case when owner.merged_into_id is null then owner.id else survivor_of(owner.id) end
    from patient owner
    where phone_digits(owner.contact_points) @> array[right(${digits}, 10)]))`
}

const NAME = `(given_key || ' ' || family_key)`

/** A word begins a name. */
function beginsName(beginning: string, name = NAME): string {
  return `${name} like ${beginning} or ${name} like '% ' || ${beginning}`
}

/** A word as a pattern: what begins with it. */
export function beginningOf(word: string): string {
  return `${escapeLike(word)}%`
}

/**
 * A word begins a name, or is nearly spelled like one: by trigrams, with one slip (of those that trigrams find somewhat
 * alike), or with two letters in the other order. All candidates come from indexes.
 */
function likeName(word: string, beginning: string, mistaken: string, swapped: string): string {
  return `${beginsName(beginning)} or ${word}::text <% ${NAME} or ${nearly(`(family_key || '')`, { word, mistaken })}
    or ${NAME} like any(array(select unnest(${swapped}::text[]) || '%' union all select '% ' || unnest(${swapped}::text[]) || '%'))
    or exists (select 1 from patient_other_name other where other.record_id = patient.id
      and (${beginsName(beginning, 'other.other_key')} or ${nearly('other.other_key', { word, mistaken })}
        or other.other_key = any(${swapped}::text[])))`
}

/** A word of a name is nearly spelled like one that does not begin it; the parameters are those of `spelling`. */
export function nearWord(
  known: string,
  [word = '', beginning = '', mistaken = '', swapped = '']: readonly string[],
): string {
  return `(${known} = any(${swapped}::text[]) or ${nearly(known, { word, mistaken })}) and ${known} not like ${beginning}`
}

function nearly(known: string, { word, mistaken }: { word: string; mistaken: string }): string {
  return `(${known} % ${word}::text
    and (similarity(${known}, ${word}::text) >= 0.4 or ${known} like any(${mistaken}::text[])))`
}

/** What a word is looked for by: itself, what begins with it, what it is with one slip, and with two letters swapped. */
export function spelling(word: string): readonly unknown[] {
  return [word, beginningOf(word), mistakenOf(word), swapsOf(word)]
}

/** A word with one letter mistaken, left out or added, at each place, as whole names. */
function mistakenOf(word: string): readonly string[] {
  const letters = Array.from(word)
  if (letters.length < SHORTEST_MISTAKEN || letters.length > LONGEST_MISTAKEN) return []
  return letters.flatMap((_, at) => {
    const [before, after] = [letters.slice(0, at).join(''), letters.slice(at + 1).join('')].map(escapeLike)
    const letter = escapeLike(letters[at] ?? '')
    return [`${before}_${after}`, `${before}_${letter}${after}`, `${before}${after}`]
  })
}

/** Of shorter names, one letter makes another name. */
const SHORTEST_MISTAKEN = 4
/** Longer words are no names; what is compared with each slip of them grows with their square. */
const LONGEST_MISTAKEN = 32

function caring(practitioner: string, at: string, kinds: string): string {
  return `exists (select 1 from care_relationship care where care.patient_id = patient.id and care.kind in ${kinds}
    and care.practitioner_id = ${practitioner} and care.starts_at <= ${at} and (care.ends_at is null or care.ends_at > ${at}))`
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}

/** An ordering column without its type. */
export function columnOf(column: string): string {
  return column.replace(/::[a-z]+$/, '')
}

/**
 * Keeps those of whom each word begins a name. Of several words the index is asked once for all that have them anywhere: it
 * reads where the rarest stands, and what the others have in common with it.
 */
export function beginningWith(where: Where, words: readonly string[]): Where {
  const isOneScan = words.length > 1
  for (const word of words)
    where.and(isOneScan && word.length >= TRIGRAM ? hasWord : beginsName, beginningOf(word))
  return where
}

/** Shorter words are in no trigram by themselves. */
const TRIGRAM = 3

function hasWord(beginning: string): string {
  return `${NAME} like '%' || ${beginning} and (' ' || ${NAME}) like '% ' || ${beginning}`
}

/** Keeps those of whom each word begins a name or a former one, or is nearly spelled like one. */
export function spelledLike(where: Where, words: readonly string[]): Where {
  for (const word of words) where.andEach(likeName, spelling(word))
  return where
}

/** Where the names in use stand, and whose they are. */
export interface NameColumns {
  readonly family: string
  readonly given: string
  readonly id: string
  /** A name beside those, for rows that have one: it is at hand, the others of the patient are looked up. */
  readonly other?: string
}

/** With the patient. */
export const OWN_COLUMNS: NameColumns = { family: 'family_key', given: 'given_key', id: 'patient.id' }

/** Keeps those of whom each word begins a name, or whose names or former names are among those that are nearly spelled like it. */
export function named(where: Where, words: readonly string[], spellings: readonly Spellings[]): Where {
  return where.andAll(namesAlike(where, { words, spellings, columns: OWN_COLUMNS }), [])
}

/** The same as text; its values are added to the parameters. */
export function namesAlike(
  where: Where,
  asked: { words: readonly string[]; spellings: readonly Spellings[]; columns: NameColumns },
): string {
  const { family, given, id, other } = asked.columns
  const conditions = asked.words.map((word, at) => {
    const { families = [], givens = [], others = [] } = asked.spellings[at] ?? {}
    const value = (one: unknown) => where.parameter(one)
    const atHand = other === undefined ? '' : `or ${other} = any(${value(others)}::text[])`
    return `(${beginsName(value(beginningOf(word)), `(${given} || ' ' || ${family})`)}
      or ${family} = any(${value(families)}::text[]) or ${given} = any(${value(givens)}::text[]) ${atHand}
      or ${id} in (select alike.record_id from patient_other_name alike where alike.other_key = any(${value(others)}::text[])))`
  })
  return conditions.join(' and ')
}
