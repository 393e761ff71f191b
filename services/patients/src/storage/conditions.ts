import type { Sensitivity } from '@baton/events/sensitivity'
import type { EntityManager } from 'typeorm'
import type { Page } from '@baton/database/keyset'
import type { ConditionRow } from '../domain/condition.js'
import { enteredInStays } from './entered-in-stays.js'
import { pageOfEach } from './page-of-each.js'
import { visiblePatientId, type Asking } from './reach.js'
import { keepOfOpenEncounters, keepSensitive } from './sensitive-rows.js'
import type { Where } from './where.js'

const COLUMNS = `condition.id, condition.version, condition.patient_id as "patientId", condition.encounter_id as "encounterId",
  condition.code, condition.codings, condition.comorbidity, condition.clinical_status as "clinicalStatus",
  condition.verification_status as "verificationStatus", condition.onset_at as "onsetAt",
  condition.onset_text as "onsetText", condition.abated_at as "abatedAt", condition.recorded_at as "recordedAt", condition.sensitivity`

const ORDER = [`coalesce(onset_at, 'epoch')::timestamptz`, 'id::text']

/** The conditions of these ids that the viewer may see. */
export async function findVisibleConditions(
  asking: Asking,
  ids: readonly string[],
): Promise<readonly ConditionRow[]> {
  const where = visibleTo(asking).and((n) => `condition.id = any(${n})`, ids)
  return asking.db.query(`select ${COLUMNS} from condition where ${where.sql}`, where.parameters)
}

/** The conditions that were entered here in some stays. */
export async function conditionsEnteredInStays(
  tx: EntityManager,
  encounterIds: readonly string[],
): Promise<readonly ConditionRow[]> {
  return enteredInStays(tx, { table: 'condition', columns: COLUMNS }, encounterIds)
}

/** A page of the conditions of each patient, newest onset first: one statement for all of them. */
export async function conditionsOfPatients(
  asking: Asking,
  patientIds: readonly string[],
  { active, page }: { active: boolean | null; page: Page },
): Promise<readonly ConditionRow[]> {
  const where = visibleTo(asking)
  if (active !== null)
    where.andAll(
      `coalesce(clinical_status, 'active') ${active ? '' : 'not '}in ('active', 'recurrence', 'relapse')`,
      [],
    )
  return pageOfEach(
    asking.db,
    { table: 'condition', columns: COLUMNS, order: ORDER },
    { patientIds, where, page },
  )
}

/** Pregnancy in ICD-10-CM (chapter O, Z33, Z34) and SNOMED CT (pregnant, delivery with high risk). */
const PREGNANCY = { icd10: '^(O|Z3[34])', snomed: ['77386006', '47200007'] }

/** Whether a pregnancy that the viewer may know of goes on at an instant. */
export async function isPregnant(asking: Asking, patientId: string, at: Date): Promise<boolean> {
  const where = visibleTo(asking)
    .and((n) => `condition.patient_id = ${n}`, patientId)
    .and((n) => `(abated_at is null or abated_at > ${n})`, at)
    .andAll(
      `coalesce(clinical_status, 'active') in ('active', 'recurrence', 'relapse')
        and coalesce(verification_status, 'confirmed') not in ('refuted', 'entered-in-error')`,
      [],
    )
    .and2(
      (icd10, snomed) => `exists (select 1 from jsonb_array_elements(condition.codings) coding where
        (coding->>'system' ilike '%icd-10%' and coding->>'code' ~* ${icd10}) or coding->>'code' = any(${snomed}))`,
      [PREGNANCY.icd10, PREGNANCY.snomed],
    )
  const [found]: unknown[] = await asking.db.query(
    `select 1 from condition where ${where.sql} limit 1`,
    where.parameters,
  )
  return found !== undefined
}

function visibleTo(asking: Asking): Where {
  const where = visiblePatientId(asking, 'encounter', 'condition.patient_id')
  return keepOfOpenEncounters(keepSensitive(where, asking, 'condition'), asking, 'condition')
}

/** The values that order a condition. */
export function conditionKey({ onsetAt, id }: ConditionRow): readonly string[] {
  return [(onsetAt ?? new Date(0)).toISOString(), id]
}

/** The codes of conditions, whoever asks; for operations. */
export async function findConditionCodes(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly { system: string; code: string }[]>> {
  if (ids.length === 0) return new Map()
  const rows: { id: string; codings: ConditionRow['codings'] }[] = await tx.query(
    'select id, codings from condition where id = any($1)',
    [ids],
  )
  return new Map(
    rows.map(({ id, codings }) => [
      id,
      codings.flatMap(({ system, code }) => (system !== null && code !== null ? [{ system, code }] : [])),
    ]),
  )
}

/** The codes of a system that a patient has now, under these labels and found in stays with these labels only. */
export async function codesThatLast(
  tx: EntityManager,
  { patientId, system, labels }: { patientId: string; system: string; labels: readonly Sensitivity[] },
): Promise<ReadonlySet<string>> {
  const rows: { code: string }[] = await tx.query(
    `select condition.code->>'code' as code from condition left join encounter stay on stay.id = condition.encounter_id
      where condition.patient_id = $1 and condition.code->>'system' = $2
        and coalesce(condition.clinical_status, 'active') in ('active', 'recurrence', 'relapse')
        and condition.sensitivity = any($3) and coalesce(stay.sensitivity, 'NONE') = any($3)`,
    [patientId, system, labels],
  )
  return new Set(rows.map(({ code }) => code))
}
