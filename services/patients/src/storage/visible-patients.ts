import { patientFilter } from '@baton/auth/care-relationships'
import type { Page } from '@baton/database/keyset'
import type { PatientRow } from '../domain/patient.js'
import { PATIENT_COLUMNS } from './patients.js'
import type { Asking } from './reach.js'
import { Where } from './where.js'

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
const ORDERS = {
  NAME: ['family_key::text', 'given_key::text', 'id::text'],
  BIRTH_DATE: [`coalesce(birth_date, '0001-01-01')::date`, 'id::text'],
  CREATED_AT: ['created_at::timestamptz', 'id::text'],
} as const

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

/** A page of the patients that the viewer may see, with one more row than the page holds. */
export async function listVisiblePatients(
  asking: Asking,
  query: PatientQuery,
  page: Page,
): Promise<readonly PatientRow[]> {
  const where = filtered(visibleTo(asking), query, asking.now).andAll('merged_into_id is null', [])
  const order = ORDERS[query.by]
  const direction = query.descending ? 'desc' : 'asc'
  if (page.after) where.after(order, { key: page.after, descending: query.descending })
  const columns = order.map((column) => `${columnOf(column)} ${direction}`)
  return asking.db.query(
    `select ${PATIENT_COLUMNS} from patient where ${where.sql} order by ${columns.join(', ')} limit ${page.first + 1}`,
    where.parameters,
  )
}

/** The values of a row that order it, for its cursor. */
export function patientKey(by: PatientQuery['by']): (patient: PatientRow) => readonly string[] {
  if (by === 'NAME') return ({ familyKey, givenKey, id }) => [familyKey, givenKey, id]
  if (by === 'BIRTH_DATE') return ({ birthDate, id }) => [birthDate ?? '0001-01-01', id]
  return ({ createdAt, id }) => [createdAt.toISOString(), id]
}

function visibleTo({ viewer, now }: Asking): Where {
  const where = new Where()
  const reach = patientFilter(viewer, 'demographics', { column: 'patient.id', now, nextParameter: 1 })
  return where.andAll(reach.sql, reach.parameters)
}

function filtered(where: Where, query: PatientQuery, now: Date): Where {
  const { name, birthDate, ids, coordinatorId, caseloadOf } = query
  for (const word of wordsOf(name ?? '')) where.andEach(likeName, [`${escapeLike(word)}%`, word])
  if (query.phone)
    where.and((n) => `phone_digits(contact_points) @> array[right(${n}, 10)]`, digitsOf(query.phone))
  if (query.identifier)
    where.and(
      (n) => `patient.id in (select survivor_of(patient_id) from patient_identifier where value = ${n}
        and (type is null or type <> all('{SS,DL,PPN}')))`,
      query.identifier,
    )
  if (birthDate) where.and((n) => `birth_date = ${n}`, birthDate)
  if (ids) where.and((n) => `patient.id = any(${n})`, ids)
  if (query.includeDeceased === false) where.andAll('deceased_at is null', [])
  if (coordinatorId) where.and2((p, at) => caring(p, at, `('COORDINATOR')`), [coordinatorId, now])
  if (caseloadOf) where.and2((p, at) => caring(p, at, `('COORDINATOR', 'COVERING')`), [caseloadOf, now])
  return where
}

/** A word begins a name, or is nearly spelled like one (trigrams): all candidates come from indexes. */
function likeName(beginning: string, word: string): string {
  const name = `(given_key || ' ' || family_key)`
  return `${name} like ${beginning} or ${name} like '% ' || ${beginning} or ${word}::text <% ${name}
    or ((family_key || '') % ${word}::text and similarity(family_key, ${word}::text) >= 0.4)`
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 5)
}

/** A number that has no digits finds nobody. */
function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '') || 'none'
}

function caring(practitioner: string, at: string, kinds: string): string {
  return `exists (select 1 from care_relationship care where care.patient_id = patient.id and care.kind in ${kinds}
    and care.practitioner_id = ${practitioner} and care.starts_at <= ${at} and (care.ends_at is null or care.ends_at > ${at}))`
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}

function columnOf(column: string): string {
  return column.replace(/::[a-z]+$/, '')
}
