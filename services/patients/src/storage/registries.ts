import { reachOf } from '@baton/auth/reach'
import { circleOf } from '@baton/auth/sensitivity'
import type { Page } from '@baton/database/keyset'
import type { DataSource, EntityManager } from 'typeorm'
import type { MembershipRow, RegistryRevisionRow, RegistryRow } from '../domain/registry.js'
import { visiblePatientId, type Asking } from './reach.js'
import type { Where } from './where.js'

const COLUMNS = `id, version, name, description, rule, refreshed_at as "refreshedAt", created_by as "createdBy",
  created_at as "createdAt"`

const MEMBERSHIP = `membership.id::text as id, membership.registry_id as "registryId", membership.patient_id as "patientId",
  membership.entered_at as "enteredAt", membership.entered_because as "enteredBecause", membership.left_at as "leftAt",
  membership.left_because as "leftBecause"`

/** All registries, by name. They are few: people make them. */
export async function listRegistries(db: DataSource | EntityManager): Promise<readonly RegistryRow[]> {
  return db.query(`select ${COLUMNS} from registry order by name, id`)
}

/** Registries by id. */
export async function findRegistries(
  db: DataSource | EntityManager,
  ids: readonly string[],
): Promise<readonly RegistryRow[]> {
  return db.query(`select ${COLUMNS} from registry where id = any($1)`, [ids])
}

/** Adds a registry; false when another one is called the same. */
export async function insertRegistry(tx: EntityManager, row: Omit<RegistryRow, 'version'>): Promise<boolean> {
  const { id, name, description, rule, refreshedAt, createdBy, createdAt } = row
  const added: unknown[] = await tx.query(
    `insert into registry (id, name, description, rule, refreshed_at, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (name) do nothing returning id`,
    [id, name, description, JSON.stringify(rule), refreshedAt, createdBy, createdAt],
  )
  if (added.length === 0) return false
  await insertRevision(tx, { ...row, version: 1 }, { at: createdAt, by: createdBy, reason: null })
  return true
}

/** Who revised a registry, when and why. */
type Step = Pick<RegistryRevisionRow, 'at' | 'by' | 'reason'>

/** Gives a registry its next version, whose members are looked through next. */
export async function writeRevision(
  tx: EntityManager,
  row: Omit<RegistryRow, 'refreshedAt' | 'createdBy' | 'createdAt'>,
  step: Step,
): Promise<void> {
  const { id, version, name, description, rule } = row
  await tx.query(
    `update registry set version = $2, name = $3, description = $4, rule = $5, refreshed_at = $6 where id = $1`,
    [id, version, name, description, JSON.stringify(rule), step.at],
  )
  await insertRevision(tx, row, step)
}

async function insertRevision(
  tx: EntityManager,
  { id, version, name, description, rule }: Omit<RegistryRow, 'refreshedAt' | 'createdBy' | 'createdAt'>,
  { at, by, reason }: Step,
): Promise<void> {
  await tx.query(
    `insert into registry_revision (registry_id, version, name, description, rule, at, by, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, version, name, description, JSON.stringify(rule), at, by, reason],
  )
}

/** Every version of registries, the first one first. */
export async function registryRevisions(
  db: DataSource,
  ids: readonly string[],
): Promise<readonly RegistryRevisionRow[]> {
  return db.query(
    `select registry_id as "registryId", version, name, description, rule, at, by, reason
       from registry_revision where registry_id = any($1) order by registry_id, version`,
    [ids],
  )
}

/** Whether a registry is called so. */
export async function isNameTaken(tx: EntityManager, name: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select 1 from registry where name = $1', [name])
  return rows.length > 0
}

/**
 * The memberships that the viewer may see. They were found by what those may know who treat the patient, and would tell
 * everybody else of records with a label: to them nobody is a member.
 */
function visibleMembers(asking: Asking): Where {
  const where = visiblePatientId(asking, 'demographics', 'membership.patient_id')
  return circleOf(asking.viewer) === 'TREATING' ? where : where.andAll('false', [])
}

/** How many members of each registry the viewer may see. */
export async function countMembers(
  asking: Asking,
  registryIds: readonly string[],
): Promise<readonly { id: string; count: number }[]> {
  const where = visibleMembers(asking).and((n) => `membership.registry_id = any(${n})`, registryIds)
  return asking.db.query(
    `select membership.registry_id as id, count(*)::int as count from registry_membership membership
      where membership.left_at is null and ${where.sql} group by membership.registry_id`,
    where.parameters,
  )
}

/** A page of the memberships of a registry whose patients the viewer may see, the newest first. */
export async function listMembers(
  asking: Asking,
  { registryId, former, page }: { registryId: string; former: boolean; page: Page },
): Promise<readonly MembershipRow[]> {
  const where = visibleMembers(asking).and((n) => `membership.registry_id = ${n}`, registryId)
  if (!former) where.andAll('membership.left_at is null', [])
  const order = ['membership.entered_at', 'membership.id']
  if (page.after)
    where.and2(
      (at, id) => `(${order.join(', ')}) < (${at}::timestamptz, ${id}::bigint)`,
      [page.after[0], page.after[1]],
    )
  // Whoever reaches some patients only is shown theirs, however many others are members: theirs are few, and read first.
  const first = reachOf(asking.viewer, 'demographics', 'read') === 'all' ? '' : 'offset 0'
  return asking.db.query(
    `select ${MEMBERSHIP} from (select * from registry_membership membership where ${where.sql} ${first}) membership
      order by ${order.map((column) => `${column} desc`).join(', ')} limit ${page.first + 1}`,
    where.parameters,
  )
}

/** The memberships of each patient, the newest first. */
export async function membershipsOf(
  asking: Asking,
  patientIds: readonly string[],
): Promise<readonly MembershipRow[]> {
  const where = visibleMembers(asking).and((n) => `membership.patient_id = any(${n})`, patientIds)
  return asking.db.query(
    `select ${MEMBERSHIP} from registry_membership membership where ${where.sql}
      order by membership.entered_at desc, membership.registry_id`,
    where.parameters,
  )
}

/** The values that order a membership. */
export function membershipKey({ enteredAt, id }: MembershipRow): readonly string[] {
  return [enteredAt.toISOString(), id]
}

/** Who is in a registry at the moment, whoever asks: what is done with them is filtered by the policy. */
export async function memberIds(
  db: DataSource | EntityManager,
  registryId: string,
): Promise<readonly string[]> {
  const rows: { patient_id: string }[] = await db.query(
    'select patient_id from registry_membership where registry_id = $1 and left_at is null',
    [registryId],
  )
  return rows.map(({ patient_id }) => patient_id)
}
