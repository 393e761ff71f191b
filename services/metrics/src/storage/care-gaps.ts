import { coalescedWrite } from '@baton/database/coalesce'
import type { DataSource, EntityManager } from 'typeorm'
import { patientFilter } from '@baton/auth/care-relationships'
import type { Reader } from '../domain/audience.js'
import type { CareGap, GapFinding } from '../domain/care-gap.js'
import { gapReason, GAP_RULES } from '../care-gaps/catalogue.js'
import type { GapRule } from '../care-gaps/gap-rule.js'

type Db = DataSource | EntityManager

const COLUMNS = `g.id, g.patient_id as "patientId", g.rule, g.occasion, g.status, g.reason, g.due_at as "dueAt", g.since,
  g.raised_for as "raisedFor", g.evidence_kind as "evidenceKind", g.evidence_id as "evidenceId", g.evidence_at as "evidenceAt",
  g.evidence_value as "evidenceValue"`

interface Evidence {
  readonly evidenceKind: string | null
  readonly evidenceId: string | null
  readonly evidenceAt: Date | null
  readonly evidenceValue: number | null
}

/** Something new was told of a patient: the gaps must be looked at. In the order of ids, so that nobody waits in a circle. */
export const askForReview = coalescedWrite(
  async (tx: EntityManager, patientIds: readonly string[]): Promise<void> => {
    // The row is written even when it is there: a review that runs now waits for this transaction, or leaves the row.
    await tx.query(
      `insert into care_gap_check (patient_id, due_at)
       select distinct id, timestamptz '-infinity' from unnest($1::text[]) as told (id) order by id
       on conflict (patient_id) do update set due_at = '-infinity'`,
      [patientIds],
    )
  },
)

/** Takes patients whose gaps must be looked at by now, for this transaction. */
export async function takeForReview(tx: EntityManager, now: Date, limit: number): Promise<readonly string[]> {
  const [rows]: [{ patientId: string }[]] = await tx.query(
    `delete from care_gap_check where patient_id in (
       select patient_id from care_gap_check where due_at <= $1 order by due_at limit $2 for update skip locked)
     returning patient_id as "patientId"`,
    [now, limit],
  )
  return rows.map(({ patientId }) => patientId)
}

/** Asks for the next review of patients when time alone may change something. */
export async function reviewAgain(
  tx: EntityManager,
  later: readonly { readonly patientId: string; readonly at: Date }[],
): Promise<void> {
  await tx.query(
    `insert into care_gap_check (patient_id, due_at)
     select id, min(at) from unnest($1::text[], $2::timestamptz[]) as later (id, at) group by id
     on conflict (patient_id) do update set due_at = least(care_gap_check.due_at, excluded.due_at)`,
    [later.map(({ patientId }) => patientId), later.map(({ at }) => at)],
  )
}

/** What a rule found, and when to look again. */
export type Found = GapFinding & { readonly recheckAt: Date | null }

/** What every rule finds about patients at an instant. */
export async function findGaps(
  tx: EntityManager,
  patientIds: readonly string[],
  { timeZone, now }: { timeZone: string; now: Date },
): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const rule of GAP_RULES) found.push(...(await findGapsOf(tx, rule, [patientIds, timeZone, now])))
  return found
}

async function findGapsOf(
  tx: EntityManager,
  rule: GapRule,
  parameters: readonly unknown[],
): Promise<readonly Found[]> {
  const rows: (Omit<GapFinding, 'rule' | 'status' | 'evidence'> & Evidence & { recheckAt: Date | null })[] =
    await tx.query(
      `select g.patient_id as "patientId", g.occasion, g.reason, g.due_at as "dueAt", g.evidence_kind as "evidenceKind",
              g.evidence_id as "evidenceId", g.evidence_at as "evidenceAt", g.evidence_value as "evidenceValue",
              g.recheck_at as "recheckAt"
         from (${rule.sql}) g`,
      [...parameters],
    )
  return rows.map((row) => ({
    patientId: row.patientId,
    rule: rule.code,
    occasion: row.occasion,
    status: gapReason(rule, row.reason).status,
    reason: row.reason,
    dueAt: row.dueAt,
    evidence: evidenceOf(row),
    recheckAt: row.recheckAt,
  }))
}

/** The kept gaps of patients. */
export async function listGaps(db: Db, patientIds: readonly string[]): Promise<readonly CareGap[]> {
  const rows: (CareGap & Evidence)[] = await db.query(
    `select ${COLUMNS} from care_gap g where g.patient_id = any ($1) order by g.patient_id, g.rule, g.occasion`,
    [patientIds],
  )
  return rows.map(gapOf)
}

/** The patients of a list whom a reader may see case by case. */
export async function patientsInReach(
  db: Db,
  { viewer, now }: Reader,
  patientIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const reach = patientFilter(viewer, 'metricDrillDown', { column: 'wanted.id', now, nextParameter: 2 })
  const rows: { id: string }[] = await db.query(
    `select wanted.id from unnest($1::text[]) as wanted (id) where ${reach.sql}`,
    [patientIds, ...reach.parameters],
  )
  return new Set(rows.map(({ id }) => id))
}

/** Keeps gaps as they stand now, in one statement. */
export async function keepGaps(tx: EntityManager, gaps: readonly CareGap[]): Promise<void> {
  const rows = gaps.map((gap) => ({
    ...gap,
    evidence_kind: gap.evidence?.kind ?? null,
    evidence_id: gap.evidence?.id ?? null,
    evidence_at: gap.evidence?.at ?? null,
    evidence_value: gap.evidence?.value ?? null,
  }))
  await tx.query(
    `insert into care_gap (id, patient_id, rule, occasion, status, reason, due_at, since, raised_for, evidence_kind,
       evidence_id, evidence_at, evidence_value)
     select id, "patientId", rule, occasion, status, reason, "dueAt", since, "raisedFor", evidence_kind, evidence_id,
            evidence_at, evidence_value
       from jsonb_to_recordset($1::jsonb) as row (id text, "patientId" text, rule text, occasion text, status text,
            reason text, "dueAt" timestamptz, since timestamptz, "raisedFor" text, evidence_kind text, evidence_id text,
            evidence_at timestamptz, evidence_value float8)
     on conflict (id) do update set status = excluded.status, reason = excluded.reason, due_at = excluded.due_at,
       since = excluded.since, raised_for = excluded.raised_for, evidence_kind = excluded.evidence_kind,
       evidence_id = excluded.evidence_id, evidence_at = excluded.evidence_at, evidence_value = excluded.evidence_value`,
    [JSON.stringify(rows)],
  )
}

/** Who coordinates patients at an instant. */
export async function coordinatorsOf(
  tx: EntityManager,
  patientIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const rows: { patientId: string; practitionerId: string }[] = await tx.query(
    `select distinct on (r.patient_id) r.patient_id as "patientId", r.practitioner_id as "practitionerId"
       from care_relationship r
      where r.patient_id = any ($1) and r.kind = 'COORDINATOR' and r.starts_at <= $2
        and (r.ends_at is null or r.ends_at > $2)
      order by r.patient_id, r.starts_at desc, r.practitioner_id`,
    [patientIds, now],
  )
  return new Map(rows.map(({ patientId, practitionerId }) => [patientId, practitionerId]))
}

function gapOf({ evidenceKind, evidenceId, evidenceAt, evidenceValue, ...gap }: CareGap & Evidence): CareGap {
  return { ...gap, evidence: evidenceOf({ evidenceKind, evidenceId, evidenceAt, evidenceValue }) }
}

function evidenceOf({ evidenceKind: kind, evidenceId: id, evidenceAt: at, evidenceValue: value }: Evidence) {
  return kind && id && at ? { kind, id, at, value } : null
}
