import { codeableConcept, readConcept } from '@baton/fhir/codes'
import type { EntityManager } from 'typeorm'
import type { KnownBirth } from '../domain/birth-date.js'
import type { CodedCondition } from '../domain/charlson-of-stay.js'
import type { CodedValue } from '../domain/coded-value.js'
import type { Laboratory } from '../domain/hospital-of-stay.js'
import type { Counting } from './risk-scores.js'
import { countsForStay, ofStayThatCounts } from './sensitive-rows.js'

/** What the record holds of a stay, before somebody judges it. */
export interface RecordedFindings extends KnownBirth {
  readonly encounterId: string
  readonly hemoglobin: Laboratory | null
  readonly sodium: Laboratory | null
  readonly procedureIds: readonly string[]
  readonly priorAdmissionIds: readonly string[]
  /** `serviceType` of the encounter as it was imported. */
  readonly service: readonly CodedValue[]
  /** ICD-10 coded or not, of the stay and the twelve months before. */
  readonly conditions: readonly CodedCondition[]
}

/** LOINC, mass per volume in blood: any, calculated, by oximetry; arterial, by oximetry; venous, mixed venous, capillary. */
const HEMOGLOBIN = ['718-7', '20509-6', '55782-7', '30313-1', '14775-1', '30350-3', '30351-1', '30352-9']
/** LOINC, moles per volume: in serum or plasma, in blood, in either; in arterial, venous and capillary blood. */
const SODIUM = ['2951-2', '2947-0', '77139-4', '32717-1', '39791-9', '39792-7']
/** ICD-10-PCS and the procedures of ICD-9-CM, by the names that sources have for them. */
const ICD_PROCEDURES = `('http://www.cms.gov/Medicare/Coding/ICD10', 'http://hl7.org/fhir/sid/icd-10-pcs', 'urn:oid:2.16.840.1.113883.6.4',
  'http://hl7.org/fhir/sid/icd-9-cm/procedure', 'http://www.cms.gov/Medicare/Coding/ICD9', 'urn:oid:2.16.840.1.113883.6.104')`
const ICD10 = `('http://hl7.org/fhir/sid/icd-10-cm', 'http://hl7.org/fhir/sid/icd-10')`

/** Whether scores of stays look at a measurement of this code. */
export function isLookedAt(code: string | null): boolean {
  return code !== null && [...HEMOGLOBIN, ...SODIUM].includes(code)
}

const open = (table: string): string => countsForStay('$2', table)

/** What may turn the meaning of a kept resource around keeps it from counting: nobody here understands it. */
const AS_IT_SAYS = `kept.body #> '{modifierExtension,0}' is null and kept.body -> 'implicitRules' is null`

/** The codings of a kept resource; what is written otherwise than FHIR has it counts for nothing, and stops nobody. */
const CODINGS = `json_array_elements(
         case json_typeof(kept.body -> 'code' -> 'coding') when 'array' then kept.body -> 'code' -> 'coding' else '[]' end) coding`
const VALUE = `case json_typeof(kept.body -> 'valueQuantity' -> 'value')
      when 'number' then (kept.body -> 'valueQuantity' ->> 'value')::float8 end`
const inStay = (told: string): string =>
  `told_within(${told}, stay.admitted_at, stay.discharged_at, coalesce(patient.time_zone, $3))`
const MEASURED_AT = inStay(`coalesce(kept.body ->> 'effectiveDateTime', kept.body ->> 'effectiveInstant',
  kept.body -> 'effectivePeriod' ->> 'end', kept.body -> 'effectivePeriod' ->> 'start')`)
const PERFORMED_AT = inStay(
  `coalesce(kept.body ->> 'performedDateTime', kept.body -> 'performedPeriod' ->> 'start')`,
)

/** The last value of a code during a stay: measured here, or as a file brought it. */
const lastOf = (wanted: readonly string[]): string => lastAmong(`('${wanted.join("', '")}')`)

const lastAmong = (
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
       and ${VALUE} is not null and kept.body ->> 'status' in ('final', 'amended', 'corrected')
       and exists (select 1 from ${CODINGS} where coding ->> 'code' in ${codes})
       and ${MEASURED_AT} is not null
  ) seen order by seen.at desc, seen.id desc limit 1)`

const PROCEDURES = `(select coalesce(jsonb_agg('Procedure/' || kept.source_id order by kept.source_id), '[]') from source_resource kept
  where kept.patient_id = stay.patient_id and kept.type = 'Procedure' and ${open('kept')} and ${AS_IT_SAYS}
    and coalesce(kept.body ->> 'status', '') not in ('entered-in-error', 'not-done', 'preparation')
    and ${PERFORMED_AT} is not null
    and exists (select 1 from ${CODINGS} where coding ->> 'system' in ${ICD_PROCEDURES}))`

const SERVICE = `(select kept.body -> 'serviceType' from source_resource kept
  where kept.patient_id = stay.patient_id and kept.type = 'Encounter' and kept.target_id = stay.id limit 1)`

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
     and (condition.abated_at > stay.admitted_at - interval '12 months' or condition.abated_at is null
       and (coalesce(condition.clinical_status, 'active') not in ('inactive', 'remission', 'resolved') or condition.encounter_id = stay.id
         or coalesce(condition.onset_at, condition.recorded_at) > stay.admitted_at - interval '12 months')))`

/** Everything that HOSPITAL and Charlson of these stays are computed from. `zone`: of whoever has none. One statement. */
export async function findStayFindings(
  tx: EntityManager,
  { encounterIds, labels, zone }: Counting & { readonly zone: string },
): Promise<ReadonlyMap<string, RecordedFindings>> {
  const rows: (Omit<RecordedFindings, 'service'> & { service: unknown })[] = await tx.query(
    `select stay.id as "encounterId", ${lastOf(HEMOGLOBIN)} as hemoglobin, ${lastOf(SODIUM)} as sodium,
            ${PROCEDURES} as "procedureIds", ${PRIOR_ADMISSIONS} as "priorAdmissionIds", ${SERVICE} as service, ${CONDITIONS} as conditions,
            to_char(patient.birth_date, 'YYYY-MM-DD') as "birthDate", patient.birth_date_precision as "birthDatePrecision"
       from encounter stay join patient on patient.id = stay.patient_id where stay.id = any($1)`,
    [encounterIds, labels, zone],
  )
  return new Map(rows.map((row) => [row.encounterId, { ...row, service: codingsIn(row.service) }]))
}

/** The codings of a concept as its source wrote it; what is written otherwise than FHIR has it says nothing. */
function codingsIn(concept: unknown): readonly CodedValue[] {
  const read = codeableConcept.safeParse(concept)
  if (!read.success) return []
  const { value, codings } = readConcept(read.data)
  return [value, ...codings]
}
