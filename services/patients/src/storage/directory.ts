import type { Page } from '@baton/database/keyset'
import { plannedByValues } from '@baton/database/planned-by-values'
import type { DataSource, EntityManager } from 'typeorm'
import { wordsOfName } from '../domain/name-key.js'
import type { OrganizationRow } from '../domain/organization.js'
import type { PractitionerRow } from '../domain/practitioner.js'
import { beginningOf } from './patient-conditions.js'
import { Where } from './where.js'

const PRACTITIONER = `id, version, name, family_key as "familyKey", given_key as "givenKey", npi, roles, staff, active,
  deactivated_at as "deactivatedAt", email, mobile`

/** Practitioners by id. */
export async function findPractitioners(
  db: DataSource | EntityManager,
  ids: readonly string[],
): Promise<readonly PractitionerRow[]> {
  return db.query(`select ${PRACTITIONER} from practitioner where id = any($1)`, [ids])
}

/** Holds the row of somebody until the transaction ends; others may go on naming them. */
export async function takePractitionerRow(tx: EntityManager, id: string): Promise<void> {
  await tx.query('select 1 from practitioner where id = $1 for no key update', [id])
}

/** Practitioners by National Provider Identifier; of several who have one, the active one first. */
export async function findPractitionersByNpi(
  db: DataSource,
  npis: readonly string[],
): Promise<readonly PractitionerRow[]> {
  return db.query(`select ${PRACTITIONER} from practitioner where npi = any($1) order by active desc, id`, [
    npis,
  ])
}

/** Whether somebody works for the organization now. */
export async function isActiveStaff(tx: EntityManager, id: string): Promise<boolean> {
  const [person] = await findPractitioners(tx, [id])
  return person?.staff === true && person.active
}

/** Where somebody is told things, as far as it is said: what is left out stays. */
export async function keepStaffContact(
  tx: EntityManager,
  id: string,
  { email, mobile }: { email?: string | null | undefined; mobile?: string | null | undefined },
): Promise<void> {
  if (email !== undefined) await tx.query('update practitioner set email = $2 where id = $1', [id, email])
  if (mobile !== undefined) await tx.query('update practitioner set mobile = $2 where id = $1', [id, mobile])
}

/** Which practitioners. */
export interface PractitionerQuery {
  readonly name?: string | null | undefined
  readonly role?: string | null | undefined
  readonly staff: boolean
  readonly active: boolean
}

const ORDER = ['family_key::text', 'given_key::text', 'id::text']

/** A page of the directory by name, with one more row than the page holds. */
export async function listPractitioners(
  db: DataSource,
  query: PractitionerQuery,
  page: Page,
): Promise<readonly PractitionerRow[]> {
  const where = new Where().and((n) => `staff = ${n}`, query.staff).and((n) => `active = ${n}`, query.active)
  if (query.role) where.and((n) => `${n} = any(roles)`, query.role)
  if (query.name) {
    const begins = (n: string) => `family_key like ${n} or given_key like ${n}`
    for (const word of wordsOfName(query.name)) where.and(begins, beginningOf(word))
  }
  if (page.after) where.after(ORDER, { key: page.after, descending: false })
  const read = async (tx: DataSource | EntityManager): Promise<readonly PractitionerRow[]> =>
    tx.query(
      `select ${PRACTITIONER} from practitioner where ${where.sql}
        order by family_key, given_key, id limit ${page.first + 1}`,
      where.parameters,
    )
  return query.name ? plannedByValues(db, read) : read(db)
}

/** Organizations by id. */
export async function findOrganizations(
  db: DataSource,
  ids: readonly string[],
): Promise<readonly OrganizationRow[]> {
  return db.query(`select id, version, name, type, identifiers from organization where id = any($1)`, [ids])
}

const NPI_SYSTEM = 'http://hl7.org/fhir/sid/us-npi'

/** Who has these National Provider Identifiers here; null for those that nobody has. */
export async function findByNpi(
  tx: EntityManager,
  { facility, practitioner }: { facility: string | null; practitioner: string | null },
): Promise<{ facilityId: string | null; practitionerId: string | null }> {
  if (facility === null && practitioner === null) return { facilityId: null, practitionerId: null }
  const [found]: [{ facilityId: string | null; practitionerId: string | null }] = await tx.query(
    `select (select id from organization where identifiers @> $1::jsonb order by id limit 1) as "facilityId",
            (select id from practitioner where npi = $2 order by active desc, id limit 1) as "practitionerId"`,
    [JSON.stringify([{ system: NPI_SYSTEM, value: facility ?? '' }]), practitioner],
  )
  return found
}
