import type { EntityManager } from 'typeorm'
import type { KnownBirth } from '../domain/birth-date.js'
import type { CodedCondition } from '../domain/charlson-of-stay.js'
import type { EncounterRow } from '../domain/encounter.js'
import type { Laboratory } from '../domain/hospital-of-stay.js'
import { findEncounters } from './encounters.js'
import type { Counting } from './risk-scores.js'
import { countsForStay, ofStayThatCounts } from './sensitive-rows.js'

/** What the record holds of a stay, before somebody judges it. */
export interface RecordedFindings extends KnownBirth {
  readonly encounterId: string
  readonly hemoglobin: Laboratory | null
  readonly sodium: Laboratory | null
  readonly procedureIds: readonly string[]
  readonly priorAdmissionIds: readonly string[]
  /** ICD-10 coded or not, of the stay and the twelve months before. */
  readonly conditions: readonly CodedCondition[]
}

/** LOINC: hemoglobin in blood; sodium in serum or plasma, and in blood. */
const HEMOGLOBIN = `('718-7', '20509-6')`
const SODIUM = `('2951-2', '2947-0')`
const ICD_PROCEDURES = `('http://www.cms.gov/Medicare/Coding/ICD10', 'http://hl7.org/fhir/sid/icd-10-pcs', 'http://hl7.org/fhir/sid/icd-9-cm/procedure')`
const ICD10 = `('http://hl7.org/fhir/sid/icd-10-cm', 'http://hl7.org/fhir/sid/icd-10')`

const open = (table: string): string => countsForStay('$2', table)

/** What may turn the meaning of a kept resource around keeps it from counting: nobody here understands it. */
const AS_IT_SAYS = `kept.body #> '{modifierExtension,0}' is null and kept.body -> 'implicitRules' is null`

/** The codings of a kept resource; what is written otherwise than FHIR has it counts for nothing, and stops nobody. */
const CODINGS = `json_array_elements(
         case json_typeof(kept.body -> 'code' -> 'coding') when 'array' then kept.body -> 'code' -> 'coding' else '[]' end) coding`
const VALUE = `case json_typeof(kept.body -> 'valueQuantity' -> 'value')
      when 'number' then (kept.body -> 'valueQuantity' ->> 'value')::float8 end`
const MEASURED_AT = `told_instant(kept.body ->> 'effectiveDateTime')`
const PERFORMED_AT = `told_instant(coalesce(kept.body ->> 'performedDateTime', kept.body -> 'performedPeriod' ->> 'start'))`

/** The last value of a code during a stay: measured here, or as a file brought it. */
const lastOf = (
  codes: string,
): string => `(select jsonb_build_object('id', seen.id, 'value', seen.value, 'unit', seen.unit)
  from (
    select observation.id, observation.value, observation.unit, observation.observed_at as at from observation
     where observation.patient_id = stay.patient_id and observation.code ->> 'code' in ${codes} and observation.value is not null
       and observation.status = 'FINAL'
       and ${ofStayThatCounts('$2', 'observation')} and observation.observed_at between stay.admitted_at and stay.discharged_at
    union all
    select 'Observation/' || kept.source_id, ${VALUE},
           coalesce(kept.body -> 'valueQuantity' ->> 'code', kept.body -> 'valueQuantity' ->> 'unit'), ${MEASURED_AT}
      from source_resource kept
     where kept.patient_id = stay.patient_id and kept.type = 'Observation' and ${open('kept')} and ${AS_IT_SAYS}
       and ${VALUE} is not null and coalesce(kept.body ->> 'status', '') not in ('entered-in-error', 'cancelled')
       and exists (select 1 from ${CODINGS} where coding ->> 'code' in ${codes})
       and ${MEASURED_AT} between stay.admitted_at and stay.discharged_at
  ) seen order by seen.at desc, seen.id desc limit 1)`

const PROCEDURES = `(select coalesce(jsonb_agg('Procedure/' || kept.source_id order by kept.source_id), '[]') from source_resource kept
  where kept.patient_id = stay.patient_id and kept.type = 'Procedure' and ${open('kept')} and ${AS_IT_SAYS}
    and coalesce(kept.body ->> 'status', '') not in ('entered-in-error', 'not-done')
    and ${PERFORMED_AT} between stay.admitted_at and stay.discharged_at
    and exists (select 1 from ${CODINGS} where coding ->> 'system' in ${ICD_PROCEDURES}))`

const PRIOR_ADMISSIONS = `(select coalesce(jsonb_agg(other.id order by other.admitted_at, other.id), '[]') from encounter other
  where other.patient_id = stay.patient_id and other.id <> stay.id and other.class in ('IMP', 'ACUTE', 'NONAC')
    and other.status not in ('PLANNED', 'CANCELLED', 'ENTERED_IN_ERROR') and ${open('other')}
    and other.admitted_at >= stay.admitted_at - interval '12 months' and other.admitted_at < stay.admitted_at)`

const CONDITIONS = `(select coalesce(jsonb_agg(jsonb_build_object('id', condition.id, 'icd10', (
      select coalesce(jsonb_agg(distinct coding ->> 'code'), '[]')
        from jsonb_array_elements(condition.codings || jsonb_build_array(condition.code)) coding
       where coding ->> 'system' in ${ICD10} and coding ->> 'code' is not null)) order by condition.id), '[]')
    from condition
   where condition.patient_id = stay.patient_id and ${open('condition')} and ${ofStayThatCounts('$2', 'condition')}
     and coalesce(condition.verification_status, 'confirmed') not in ('refuted', 'entered-in-error')
     and (condition.onset_at is null or condition.onset_at <= stay.discharged_at or condition.encounter_id = stay.id)
     and (condition.abated_at is null or condition.abated_at > stay.admitted_at - interval '12 months'))`

/** A measurement that scores of stays may look at. */
export interface Looked {
  readonly patientId: string
  readonly code: string
  readonly observedAt: Date
}

/** The inpatient stays that ended and were scored, and whose scores look at any of these measurements. */
export async function findScoredStays(
  tx: EntityManager,
  looked: readonly Looked[],
): Promise<readonly EncounterRow[]> {
  const rows: { id: string }[] = await tx.query(
    `select distinct encounter.id from unnest($1::text[], $2::text[], $3::timestamptz[]) as looked (patient_id, code, at)
       join encounter on encounter.patient_id = looked.patient_id
      where class in ('IMP', 'ACUTE', 'NONAC') and status = 'FINISHED' and looked.at between admitted_at and discharged_at
        and (looked.code in ${HEMOGLOBIN} or looked.code in ${SODIUM})
        and exists (select 1 from risk_score where risk_score.patient_id = encounter.patient_id and encounter_id = encounter.id)
      order by encounter.id`,
    [
      looked.map(({ patientId }) => patientId),
      looked.map(({ code }) => code),
      looked.map(({ observedAt }) => observedAt),
    ],
  )
  return findEncounters(
    tx,
    rows.map(({ id }) => id),
  )
}

/** Everything that HOSPITAL and Charlson of these stays are computed from. One statement. */
export async function findStayFindings(
  tx: EntityManager,
  { encounterIds, labels }: Counting,
): Promise<ReadonlyMap<string, RecordedFindings>> {
  const rows: RecordedFindings[] = await tx.query(
    `select stay.id as "encounterId", ${lastOf(HEMOGLOBIN)} as hemoglobin, ${lastOf(SODIUM)} as sodium,
            ${PROCEDURES} as "procedureIds", ${PRIOR_ADMISSIONS} as "priorAdmissionIds", ${CONDITIONS} as conditions,
            to_char(patient.birth_date, 'YYYY-MM-DD') as "birthDate", patient.birth_date_precision as "birthDatePrecision"
       from encounter stay join patient on patient.id = stay.patient_id where stay.id = any($1)`,
    [encounterIds, labels],
  )
  return new Map(rows.map((row) => [row.encounterId, row]))
}
