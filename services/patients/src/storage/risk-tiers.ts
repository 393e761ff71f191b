import type { RiskTierInput } from '@baton/clinical/scores/risk-tier'
import { circleOf, LABELS_OF, type Circle } from '@baton/auth/sensitivity'
import type { EntityManager } from 'typeorm'
import type { KeptTier, RiskTierRow } from '../domain/risk-tier.js'
import { visiblePatientId, type Asking } from './reach.js'
import { ofEndedStay } from './risk-scores.js'
import { countsAmong, ofCountedStay } from './sensitive-rows.js'

const OVERRIDE = `patient_risk.override_tier as "overrideTier", patient_risk.override_reason as "overrideReason",
  patient_risk.override_by as "overrideBy", patient_risk.override_at as "overrideAt"`

/** The tier that the rules say, by what those may know who read it; that of no input shows in no column of the other. */
const COLUMNS_OF: Readonly<Record<Circle, string>> = {
  TREATING: `patient_risk.patient_id as "patientId", patient_risk.version, patient_risk.computed_tier as "computedTier",
    patient_risk.reasons, patient_risk.computed_at as "computedAt", ${OVERRIDE}`,
  EVERYBODY: `patient_risk.patient_id as "patientId", patient_risk.open_version as version,
    patient_risk.open_tier as "computedTier", patient_risk.open_reasons as reasons,
    patient_risk.open_computed_at as "computedAt", ${OVERRIDE}`,
}

/** The tiers of these patients that the viewer may see. */
export async function tiersOfPatients(
  asking: Asking,
  patientIds: readonly string[],
): Promise<readonly RiskTierRow[]> {
  const where = visiblePatientId(asking, 'assessment', 'patient_risk.patient_id').and(
    (n) => `patient_risk.patient_id = any(${n})`,
    patientIds,
  )
  const columns = COLUMNS_OF[circleOf(asking.viewer)]
  return asking.db.query(`select ${columns} from patient_risk where ${where.sql}`, where.parameters)
}

/** The tiers of these patients for change, in one order, so that two writers never wait for each other. */
export async function findTiersForChange(
  tx: EntityManager,
  patientIds: readonly string[],
): Promise<readonly KeptTier[]> {
  return tx.query(
    `select ${COLUMNS_OF.TREATING}, open_tier as "openTier", open_reasons as "openReasons",
       open_computed_at as "openComputedAt"
       from patient_risk where patient_id = any($1) order by patient_id for update`,
    [patientIds],
  )
}

/**
 * Everything but fills that the tiers of these patients are computed from, at a moment, as far as a circle knows it. Whoever reads the
 * tier reads its reasons: "two stays" would tell of the second.
 */
export async function findTierInputs(
  tx: EntityManager,
  { patientIds, at, circle }: { patientIds: readonly string[]; at: Date; circle: Circle },
): Promise<readonly (Omit<RiskTierInput, 'lowestAdherence'> & { patientId: string })[]> {
  return tx.query(
    `select wanted.patient_id as "patientId",
       ${newestScore('LACE')} as lace,
       ${newestScore('HOSPITAL')} as hospital,
       (select count(*)::int from encounter where encounter.patient_id = wanted.patient_id and ${countsAmong('$3', 'encounter')}
          and class in ('IMP', 'ACUTE', 'NONAC') and status not in ('PLANNED', 'CANCELLED', 'ENTERED_IN_ERROR')
          and admitted_at > $2::timestamptz - interval '12 months' and admitted_at <= $2) as "inpatientStays",
       (select count(*)::int from encounter where encounter.patient_id = wanted.patient_id and ${countsAmong('$3', 'encounter')}
          and class = 'EMER' and status not in ('PLANNED', 'CANCELLED', 'ENTERED_IN_ERROR')
          and admitted_at > $2::timestamptz - interval '12 months' and admitted_at <= $2) as "emergencyVisits",
       (select max(band) from (
          select band, assessed_at as at from ${ASSESSED} and instrument = 'NEWS2' and band in ('MEDIUM', 'HIGH')
          union all select band, measured_at from home_score where home_score.patient_id = wanted.patient_id) measured
          where at > $2::timestamptz - interval '7 days' and at <= $2) as "news2Band",
       (select total::float from ${ASSESSED} and instrument = 'PHQ_9'
          and assessed_at > $2::timestamptz - interval '12 months' order by assessed_at desc, id desc limit 1) as phq9,
       coalesce((select cardinality(positives) from ${ASSESSED}
          and instrument in ('AHC_HRSN', 'PRAPARE') and assessed_at > $2::timestamptz - interval '12 months'
          order by assessed_at desc, id desc limit 1), 0) as "socialNeeds"
     from unnest($1::text[]) as wanted (patient_id)`,
    [patientIds, at, LABELS_OF[circle], circle],
  )
}

const ASSESSED = `assessment where assessment.patient_id = wanted.patient_id and assessment.status = 'FINAL' and ${countsAmong('$3', 'assessment')}
  and ${ofCountedStay('$3', 'assessment')}`

const newestScore = (instrument: 'LACE' | 'HOSPITAL'): string =>
  `(select total from risk_score where risk_score.patient_id = wanted.patient_id and instrument = '${instrument}'
     and circle in ('ANY', $4::text) and computed_at > $2::timestamptz - interval '12 months'
     and ${ofCountedStay('$3', 'risk_score')} and ${ofEndedStay('risk_score')}
   order by computed_at desc, id desc limit 1)`

/** Writes what the rules say of each patient. Each circle counts its own changes. */
export async function writeComputedTiers(
  tx: EntityManager,
  rows: readonly Omit<
    KeptTier,
    'version' | 'overrideTier' | 'overrideReason' | 'overrideBy' | 'overrideAt'
  >[],
): Promise<void> {
  if (rows.length === 0) return
  await tx.query(
    `insert into patient_risk (patient_id, computed_tier, reasons, computed_at, open_tier, open_reasons, open_computed_at, looked_at)
     select "patientId", "computedTier", reasons, "computedAt", "openTier", "openReasons", "openComputedAt",
            greatest("computedAt", "openComputedAt") from jsonb_to_recordset($1::jsonb)
       as row ("patientId" text, "computedTier" text, reasons text[], "computedAt" timestamptz,
               "openTier" text, "openReasons" text[], "openComputedAt" timestamptz)
     order by "patientId"
     on conflict (patient_id) do update set computed_tier = excluded.computed_tier, reasons = excluded.reasons,
       computed_at = excluded.computed_at, open_tier = excluded.open_tier, open_reasons = excluded.open_reasons,
       open_computed_at = excluded.open_computed_at, looked_at = excluded.looked_at,
       version = patient_risk.version + (patient_risk.computed_at <> excluded.computed_at)::int,
       open_version = patient_risk.open_version + (patient_risk.open_computed_at <> excluded.open_computed_at)::int`,
    [JSON.stringify(rows)],
  )
}

/**
 * Patients above the usual tier for any of those who read it, or with fills that grow old, whom nobody looked at since an
 * instant, the longest ago first.
 */
export async function tiersToLookAt(
  tx: EntityManager,
  { before, most }: { before: Date; most: number },
): Promise<readonly string[]> {
  const rows: { patientId: string }[] = await tx.query(
    `select patient_id as "patientId" from patient_risk
      where (computed_tier <> 'STANDARD' or open_tier <> 'STANDARD' or has_fills) and looked_at < $1
      order by looked_at limit $2 for update skip locked`,
    [before, most],
  )
  return rows.map(({ patientId }) => patientId)
}

/** The tiers of these patients were looked at. */
export async function markLookedAt(
  tx: EntityManager,
  patientIds: readonly string[],
  at: Date,
): Promise<void> {
  await tx.query('update patient_risk set looked_at = $2 where patient_id = any($1)', [patientIds, at])
}

/** Writes a clinician's own tier beside the computed one; null takes it away. */
export async function writeOverride(
  tx: EntityManager,
  {
    patientId,
    tier,
    reason,
    by,
    at,
  }: { patientId: string; tier: string | null; reason: string; by: string; at: Date },
): Promise<void> {
  await tx.query(
    `update patient_risk set override_tier = $2, override_reason = $3, override_by = $4, override_at = $5,
       version = version + 1, open_version = open_version + 1 where patient_id = $1`,
    [patientId, tier, reason, by, at],
  )
}
