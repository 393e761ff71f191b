import type { ClinicalFact } from '@baton/fhir/facts/clinical-fact'
import type { Candidates } from '@baton/quality-measures/published-measure'
import type { DataSource, EntityManager } from 'typeorm'
import type { Audience } from '../domain/audience.js'
import type { Window } from '../domain/window.js'
import type { PublishedCase } from '../measures/published/cases-of-patient.js'
import { diedAt } from '../measures/known.js'
import { factsFor, nameOf } from './facts-for.js'

/** For whom the patients of which days are counted. */
export interface Counted {
  readonly audience: Audience
  readonly window: Window
}

/** Patients with a fact of the kind that everybody in the initial population has, as known by the window's instant. */
export async function findCandidates(
  db: DataSource,
  { type, anyTime }: Candidates,
  { codes, window, audience }: Counted & { readonly codes: readonly string[] },
): Promise<readonly string[]> {
  const facts = factsFor(audience, 7)
  const found: { patientId: string }[] = await db.query(
    `${facts.sql}
     select distinct f.patient_id as "patientId" from clinical_fact f
      where f.resource_type = $1 and f.recorded_at <= $4 and f.known_until > $4 and f.at < $3
        and ($5 or f.at >= $2::timestamptz - interval '1 year')
        and exists (select 1 from jsonb_array_elements(f.detail -> 'codes') one where one ->> 'code' = any ($6))
      order by 1`,
    [type, window.from, window.until, window.asOf, anyTime ?? false, codes, ...facts.parameters],
  )
  return found.map(({ patientId }) => patientId)
}

/** Everything of patients that was known at an instant and an audience may know of, with who they are as one fact more. */
export async function factsOfPatients(
  db: DataSource,
  patientIds: readonly string[],
  { audience, window }: Counted,
): Promise<ReadonlyMap<string, readonly ClinicalFact[]>> {
  const known = factsFor(audience, 3)
  const rows: PatientRow[] = await db.query(
    `${known.sql}
     select one.patient_id as "patientId", coalesce(told.facts, '[]') as facts,
            who.born_on::text as "bornOn", who.sex, who.died_at as "diedAt"
       from unnest($1::text[]) as one (patient_id)
       left join lateral (
         select p.born_on, p.sex, ${diedAt('p', '$2')} as died_at from person_fact p where p.patient_id = one.patient_id and p.recorded_at <= $2
          order by p.recorded_at desc, p.event_id desc limit 1) who on true
       left join lateral (
         select jsonb_agg(f.detail order by f.at, f.resource_id) as facts from clinical_fact f
          where f.patient_id = one.patient_id and f.recorded_at <= $2 and f.known_until > $2) told on true`,
    [patientIds, window.asOf, ...known.parameters],
  )
  return new Map(
    rows.map(({ patientId, facts, bornOn, sex, diedAt: died }) => [
      patientId,
      [
        ...facts,
        {
          ...{ type: 'Patient', id: patientId, bornOn: bornOn ?? undefined, end: died?.toISOString() },
          values: sex === null ? [] : [{ system: 'http://hl7.org/fhir/administrative-gender', code: sex }],
        },
      ],
    ]),
  )
}

interface PatientRow {
  readonly patientId: string
  readonly facts: ClinicalFact[]
  readonly bornOn: string | null
  readonly sex: string | null
  readonly diedAt: Date | null
}

/** Puts cases in the place of those that were worked out before for the same audience, days and instant. */
export async function replaceCases(
  tx: EntityManager,
  { code, audience, window, now }: Counted & { readonly code: string; readonly now: Date },
  cases: readonly PublishedCase[],
): Promise<void> {
  const key = [code, window.from, window.until, window.asOf, nameOf(audience)]
  // Who asks the same at the same moment comes to the same: one after the other.
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`published_case ${code}`])
  await tx.query(
    `delete from published_case where measure_code = $1 and period_from = $2 and period_until = $3
       and as_of = $4 and counted_for = $5`,
    key,
  )
  await tx.query(
    `insert into published_case (measure_code, period_from, period_until, as_of, counted_for, id, patient_id, started_at, due_at,
                                 in_denominator, in_numerator, reason, counted_at)
     select $1, $2, $3, $4, $5, c.id, c."patientId", c."startedAt", c."dueAt", c."inDenominator", c."inNumerator", c.reason, $7
       from jsonb_to_recordset($6::jsonb) as c (id text, "patientId" text, "startedAt" timestamptz, "dueAt" timestamptz,
                                                "inDenominator" boolean, "inNumerator" boolean, reason text)
         on conflict do nothing`,
    [...key, JSON.stringify(cases), now],
  )
}

/** Throws away what was worked out before an instant. */
export async function dropCasesBefore(tx: EntityManager, before: Date): Promise<void> {
  await tx.query('delete from published_case where counted_at < $1', [before])
}
