import { circleOf, LABELS_OF } from '@baton/auth/sensitivity'
import type { Comorbidity } from '@baton/clinical/scores/lace-comorbidities'
import type { Page } from '@baton/database/keyset'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { EntityManager } from 'typeorm'
import type { EmergencyVisit } from '../domain/lace-of-stay.js'
import type { EncounterRow } from '../domain/encounter.js'
import type { RiskScoreRow } from '../domain/risk-score.js'
import { findEncounters } from './encounters.js'
import { pageOfEach } from './page-of-each.js'
import { visiblePatientId, type Asking } from './reach.js'
import { countsAmong, countsForStay, keepOfOpenEncounters, ofStayThatCounts } from './sensitive-rows.js'
import type { Where } from './where.js'

const COLUMNS = `risk_score.id, risk_score.patient_id as "patientId", risk_score.encounter_id as "encounterId",
  risk_score.circle, risk_score.instrument, risk_score.version, risk_score.total, risk_score.highest_total as "highestTotal", risk_score.band,
  risk_score.factors, risk_score.inputs, risk_score.incomplete, risk_score.off_label as "offLabel",
  risk_score.computed_at as "computedAt", risk_score.computed_by as "computedBy"`

const ORDER = ['computed_at::timestamptz', 'id::text']

/** A page of the scores of each patient, newest first: one statement for all of them. */
export async function scoresOfPatients(
  asking: Asking,
  patientIds: readonly string[],
  { query: { instrument }, page }: { query: { instrument: string | null }; page: Page },
): Promise<readonly RiskScoreRow[]> {
  const where = visibleTo(asking)
  if (instrument) where.and((n) => `risk_score.instrument = ${n}`, instrument)
  return pageOfEach(
    asking.db,
    { table: 'risk_score', columns: COLUMNS, order: ORDER },
    { patientIds, where, page },
  )
}

/** The scores of these ids that the viewer may see. */
export async function findVisibleScores(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly RiskScoreRow[]> {
  const where = visibleTo(asking).and((n) => `risk_score.id = any(${n})`, ids)
  return asking.db.query(`select ${COLUMNS} from risk_score where ${where.sql}`, where.parameters)
}

function visibleTo(asking: Asking): Where {
  const where = visiblePatientId(asking, 'assessment', 'risk_score.patient_id')
  const circle = circleOf(asking.viewer)
  where.and((n) => `risk_score.circle in ('ANY', ${n})`, circle).and(countsNothingClosed, LABELS_OF[circle])
  return keepOfOpenEncounters(where, asking, 'risk_score')
}

/** What a score counted may have got a label since. What counts in a stay with a label of its own is as open as the stay. */
function countsNothingClosed(labels: string): string {
  const closed = (table: string, lists: readonly string[]): string => `not exists (select 1 from ${table}
    where ${table}.patient_id = risk_score.patient_id and not (${countsAmong(labels, table)})
      and (${lists.map((list) => `risk_score.inputs -> '${list}' ? ${table}.id`).join(' or ')}))`
  return `(${closed('condition', ['conditionIds'])} and ${closed('encounter', ['emergencyVisitIds', 'priorAdmissionIds'])})
    or exists (select 1 from encounter stay where stay.id = risk_score.encounter_id and stay.sensitivity <> 'NONE')`
}

/** The values that order a score. */
export function scoreKey({ computedAt, id }: RiskScoreRow): readonly string[] {
  return [computedAt.toISOString(), id]
}

/** Adds scores. They are never changed. */
export async function insertRiskScores(tx: EntityManager, scores: readonly RiskScoreRow[]): Promise<void> {
  if (scores.length === 0) return
  await tx.query(
    `insert into risk_score (id, patient_id, encounter_id, circle, instrument, version, total, highest_total, band, factors,
       inputs, incomplete, off_label, computed_at, computed_by)
     select id, "patientId", "encounterId", circle, instrument, version, total, "highestTotal", band, factors,
       inputs, incomplete, "offLabel", "computedAt", "computedBy"
     from jsonb_to_recordset($1::jsonb) as score (id text, "patientId" text, "encounterId" text, circle text, instrument text,
       version text, total int, "highestTotal" int, band text, factors jsonb, inputs jsonb, incomplete boolean,
       "offLabel" boolean, "computedAt" timestamptz, "computedBy" text)`,
    [JSON.stringify(scores)],
  )
}

/** The scores of these stays, newest first, whoever asks. */
export async function findScoresOfStays(
  tx: EntityManager,
  stays: readonly Pick<EncounterRow, 'id' | 'patientId'>[],
): Promise<readonly RiskScoreRow[]> {
  return tx.query(
    `select ${COLUMNS} from risk_score where patient_id = any($1) and encounter_id = any($2)
      order by computed_at desc, id desc`,
    [stays.map(({ patientId }) => patientId), stays.map(({ id }) => id)],
  )
}

/** The stays of these patients that ended since an instant and were scored. */
export async function findScoredStays(
  tx: EntityManager,
  { patientIds, since }: { patientIds: readonly string[]; since: Date },
): Promise<readonly EncounterRow[]> {
  const rows: { id: string }[] = await tx.query(
    `select distinct encounter.id from risk_score join encounter on encounter.id = risk_score.encounter_id
      where risk_score.patient_id = any($1) and risk_score.computed_at >= $2
        and encounter.status = 'FINISHED' and encounter.discharged_at >= $2 order by encounter.id`,
    [patientIds, since],
  )
  return findEncounters(
    tx,
    rows.map(({ id }) => id),
  )
}

/** The condition that the stay of a score has ended: a discharge may be taken back, a stay be entered in error. */
export function ofEndedStay(table: string): string {
  return `not exists (select 1 from encounter ended where ended.id = ${table}.encounter_id and ended.status <> 'FINISHED')`
}

/** Whose stays, and the labels of what may count. */
export interface Counting {
  readonly encounterIds: readonly string[]
  readonly labels: readonly Sensitivity[]
}

/**
 * The conditions that LACE counts and that lasted when the patient of a stay was admitted; a myocardial infarction counts as
 * a previous one when it is over, too.
 */
export async function findComorbid(
  tx: EntityManager,
  { encounterIds, labels }: Counting,
): Promise<readonly { encounterId: string; id: string; comorbidity: Comorbidity }[]> {
  return tx.query(
    `select stay.id as "encounterId", condition.id, condition.comorbidity
       from encounter stay join condition on condition.patient_id = stay.patient_id
      where stay.id = any($1) and condition.comorbidity is not null
        and ${countsForStay('$2', 'condition')} and ${ofStayThatCounts('$2', 'condition')}
        and coalesce(condition.verification_status, 'confirmed') not in ('refuted', 'entered-in-error')
        and (condition.onset_at is null or condition.onset_at <= stay.admitted_at or condition.encounter_id = stay.id)
        and (condition.comorbidity = 'previousMyocardialInfarction'
             or (condition.abated_at is null or condition.abated_at > stay.admitted_at)
            and (condition.abated_at is not null or coalesce(condition.clinical_status, 'active')
                 not in ('inactive', 'remission', 'resolved')))
      order by condition.id`,
    [encounterIds, labels],
  )
}

/**
 * The emergency visits of a stay's patient that began before the stay did. A stay whose patient has no other
 * encounter at all is missing from the answer: nothing is known of what was before.
 */
export async function findEmergencyVisits(
  tx: EntityManager,
  { encounterIds, labels }: Counting,
): Promise<ReadonlyMap<string, readonly EmergencyVisit[]>> {
  const rows: {
    encounterId: string
    visits: (Omit<EmergencyVisit, 'admittedAt' | 'dischargedAt'> & {
      admittedAt: string
      dischargedAt: string | null
    })[]
  }[] = await tx.query(
    `select stay.id as "encounterId", coalesce(jsonb_agg(jsonb_build_object('id', other.id, 'admittedAt', other.admitted_at,
              'dischargedAt', other.discharged_at, 'facility', coalesce(other.facility_id, other.facility_name))
              order by other.admitted_at) filter (where other.class = 'EMER' and other.admitted_at <= stay.admitted_at
                and other.status not in ('PLANNED', 'CANCELLED', 'ENTERED_IN_ERROR')), '[]') as visits
         from encounter stay join encounter other on other.patient_id = stay.patient_id and other.id <> stay.id
          and ${countsForStay('$2', 'other')}
        where stay.id = any($1) group by stay.id`,
    [encounterIds, labels],
  )
  return new Map(rows.map(({ encounterId, visits }) => [encounterId, visits.map(withDates)]))
}

function withDates(visit: {
  id: string
  admittedAt: string
  dischargedAt: string | null
  facility: string | null
}): EmergencyVisit {
  const { admittedAt, dischargedAt } = visit
  return {
    ...visit,
    admittedAt: new Date(admittedAt),
    dischargedAt: dischargedAt ? new Date(dischargedAt) : null,
  }
}
