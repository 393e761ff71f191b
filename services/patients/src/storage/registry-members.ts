import { circleOf } from '@baton/auth/sensitivity'
import type { EntityManager } from 'typeorm'
import type { RegistryRow } from '../domain/registry.js'
import type { RegistryRule } from '../domain/registry-rule.js'
import { deadByASource } from './death-reports.js'
import { visiblePatientId, type Asking } from './reach.js'
import { RegistrySql } from './registry-sql.js'

/** What a registry is looked through with. */
export interface Look {
  /** Only these patients; all when null. */
  readonly patientIds: readonly string[] | null
  readonly at: Date
  /** Where days are counted for patients without a zone. */
  readonly zone: string
}

/** Members are those whom the rule means by what those may know who treat them: nobody else reads registries. */
const KEPT = { circle: 'TREATING' } as const

/** Known to be dead: a registry holds the living. */
const DEAD = `(patient.deceased_at is not null or ${deadByASource('patient.id')})`
const STANDS = `patient.merged_into_id is null and not ${DEAD}`

/** Holds a registry until the transaction ends, so that two that look through it take turns. Null when there is none. */
export async function lockRegistry(
  tx: EntityManager,
  id: string,
): Promise<Pick<RegistryRow, 'id' | 'rule'> | null> {
  const rows: Pick<RegistryRow, 'id' | 'rule'>[] = await tx.query(
    'select id, rule from registry where id = $1 for update',
    [id],
  )
  return rows[0] ?? null
}

/** Has every registry look at these patients soon: something changed that no table which it listens to tells of. */
export async function lookThroughRegistries(tx: EntityManager, patientIds: readonly string[]): Promise<void> {
  await tx.query('select look_through_registries($1)', [patientIds])
}

/** Those for whom the rule holds and who are no members become members, with the conditions that hold. */
export async function enterMembers(
  tx: EntityManager,
  { id, rule }: Pick<RegistryRow, 'id' | 'rule'>,
  { patientIds, at, zone }: Look,
): Promise<void> {
  const parameters: unknown[] = [id, at, patientIds]
  const sql = new RegistrySql(parameters, { at, zone, ...KEPT })
  await tx.query(
    `insert into registry_membership (registry_id, patient_id, entered_at, entered_because)
     select $1::text, patient.id, $2::timestamptz, ${sql.reasons(rule)} from patient
      where ${STANDS} and ($3::text[] is null or patient.id = any($3))
        and not exists (select 1 from registry_membership member where member.registry_id = $1
          and member.patient_id = patient.id and (member.left_at is null or member.entered_at = $2))
        and ${sql.holds(rule)}`,
    parameters,
  )
}

/**
 * Members for whom the rule no longer holds leave, with the conditions that held when they entered and do not now, or for
 * the reason that is given.
 */
export async function leaveMembers(
  tx: EntityManager,
  { id, rule }: Pick<RegistryRow, 'id' | 'rule'>,
  { patientIds, at, zone, because = null }: Look & { readonly because?: string | null },
): Promise<void> {
  const parameters: unknown[] = [id, at, patientIds, because]
  const sql = new RegistrySql(parameters, { at, zone, ...KEPT })
  await tx.query(
    `update registry_membership member set left_at = $2::timestamptz, left_because = case
         when patient.merged_into_id is not null then '{MERGED}' when ${DEAD} then '{DECEASED}'
         when $4::text is not null then array[$4::text]
         else coalesce((select array_agg(held) from unnest(member.entered_because) held where held <> all(${sql.reasons(rule)})),
           array['the rule no longer holds']) end
       from patient where patient.id = member.patient_id and member.registry_id = $1 and member.left_at is null
        and ($3::text[] is null or patient.id = any($3)) and not (${STANDS} and ${sql.holds(rule)})`,
    parameters,
  )
}

/**
 * Where both records of a merge are members, the survivor goes on being one: the membership of the merged record ends, and
 * follows as history.
 */
export async function endSharedMemberships(
  tx: EntityManager,
  { mergedId, survivorId, at }: { mergedId: string; survivorId: string; at: Date },
): Promise<void> {
  await tx.query(
    `update registry_membership member set left_at = $3, left_because = '{MERGED}'
      where member.patient_id = $1 and member.left_at is null and exists (select 1 from registry_membership own
        where own.registry_id = member.registry_id and own.patient_id = $2 and own.left_at is null)`,
    [mergedId, survivorId, at],
  )
}

/** What a merge ended goes on when the two records are parted; whether the rule still holds is looked at next. */
export async function resumeMemberships(
  tx: EntityManager,
  { mergedId, mergedAt }: { mergedId: string; mergedAt: Date },
): Promise<void> {
  await tx.query(
    `update registry_membership set left_at = null, left_because = null
      where patient_id = $1 and left_at = $2 and left_because = '{MERGED}'`,
    [mergedId, mergedAt],
  )
}

/** All patients of a registry were looked through. */
export async function markRefreshed(tx: EntityManager, id: string, at: Date): Promise<void> {
  await tx.query('update registry set refreshed_at = $2 where id = $1', [id, at])
}

/** How many patients of those whom the viewer may see a rule means, and some of them. */
export async function previewRule(
  asking: Asking,
  rule: RegistryRule,
  zone: string,
): Promise<{ count: number; sampleIds: readonly string[] }> {
  const where = visiblePatientId(asking, 'demographics', 'patient.id')
  const parameters = [...where.parameters]
  const sql = new RegistrySql(parameters, { at: asking.now, zone, circle: circleOf(asking.viewer) })
  const [found]: { count: number; sampleIds: string[] | null }[] = await asking.db.query(
    `select count(*)::int as count, (array_agg(id order by id))[1:10] as "sampleIds" from (
       select patient.id from patient where ${STANDS} and ${where.sql} and ${sql.holds(rule)}) meant`,
    parameters,
  )
  return { count: found?.count ?? 0, sampleIds: found?.sampleIds ?? [] }
}

/** Registries whose time has come to be looked through whole: ages and times before now change by themselves. */
export async function registriesDue(tx: EntityManager, before: Date): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    'select id from registry where refreshed_at < $1 order by refreshed_at limit 20',
    [before],
  )
  return rows.map(({ id }) => id)
}

/** Takes some of the patients whose inputs changed. Who takes them must look at them in the same transaction. */
export async function takeDuePatients(tx: EntityManager, most: number): Promise<readonly string[]> {
  const [rows]: [{ patientId: string }[], number] = await tx.query(
    `delete from registry_due where id in (select id from registry_due order by id limit $1 for update skip locked)
     returning patient_id as "patientId"`,
    [most],
  )
  return [...new Set(rows.map(({ patientId }) => patientId))]
}
