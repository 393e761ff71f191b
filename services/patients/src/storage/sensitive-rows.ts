import { consentPurposesFor } from '@baton/auth/purpose'
import type { RecordKind } from '@baton/auth/record-kinds'
import { classesOf, labelsOpenTo, mayReadByConsent } from '@baton/auth/sensitivity'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { DataSource, EntityManager } from 'typeorm'
import type { Asking } from './reach.js'
import type { Where } from './where.js'

type Labelled = 'encounter' | 'condition' | 'document' | 'labelled_entry'
type OfAnEncounter =
  | 'risk_score'
  | 'assessment'
  | 'observation'
  | 'chart_medication'
  | 'allergy'
  | 'condition'
  | 'document'
  | 'contact_attempt'

/**
 * Keeps the rows whose label the viewer may know of; the others do not exist for them, in no list and no count. A Part 2
 * record opens by the patient's consent in force to its kind of records, by an emergency (42 CFR 2.51; never counseling
 * notes), or because this very version was disclosed to the viewer before, for the purpose and in the kinds that the consent
 * named then.
 */
export function keepSensitive(
  where: Where,
  asking: Asking,
  table: Exclude<Labelled, 'labelled_entry'>,
): Where {
  const { sql, values } = openRows(asking, table, KIND_OF[table])
  return where.andEach(sql, values)
}

const KIND_OF: Readonly<Record<OfAnEncounter | 'encounter', RecordKind>> = {
  encounter: 'ENCOUNTER',
  risk_score: 'ASSESSMENT',
  assessment: 'ASSESSMENT',
  observation: 'OBSERVATION',
  chart_medication: 'MEDICATION',
  allergy: 'ALLERGY',
  condition: 'CONDITION',
  document: 'DOCUMENT',
  contact_attempt: 'ENCOUNTER',
}

/**
 * Keeps the rows that belong to no encounter, or to one whose label keeps nothing of this kind from the viewer: a score
 * would betray its stay.
 */
export function keepOfOpenEncounters(where: Where, asking: Asking, table: OfAnEncounter): Where {
  const { sql, values } = openRows(asking, 'encounter', KIND_OF[table])
  return where.andEach(
    (...parameters) => `${table}.encounter_id is null or exists (select 1 from encounter
      where encounter.id = ${table}.encounter_id and (${sql(...parameters)}))`,
    values,
  )
}

interface OpenRows {
  readonly sql: (...parameters: readonly string[]) => string
  readonly values: readonly unknown[]
}

/**
 * The condition that a row's label keeps nothing of a kind of records from the viewer, with the values that it needs. What
 * a record has of its stay's label is judged by the record's own kind.
 */
export function openRows({ viewer, now }: Asking, table: Labelled, kind: RecordKind | 'ITS_TYPE'): OpenRows {
  const open = labelsOpenTo(viewer)
  if (!mayReadByConsent(viewer))
    return { sql: (labels) => `${table}.sensitivity = any(${labels})`, values: [open] }
  const ofKind = kind === 'ITS_TYPE' ? kindOfType(`${table}.type`) : `'${kind}'`
  return {
    sql: (...[labels, viewerId, classes, at, purposes]) => `${table}.sensitivity = any(${labels})
      or (${table}.sensitivity in ('PART2', 'PART2_COUNSELING') and part2_opens(${table}.id, ${table}.version,
        ${table}.patient_id, ${table}.sensitivity, ${viewerId}, ${classes}, ${at}, ${purposes}, ${ofKind}))`,
    values: [open, viewer.id, classesOf(viewer), now, consentPurposesFor(viewer)],
  }
}

/** The kinds of imported resources; all others open by a consent to everything alone. */
const KIND_OF_TYPE: Readonly<Record<string, RecordKind>> = {
  Encounter: 'ENCOUNTER',
  Condition: 'CONDITION',
  MedicationRequest: 'MEDICATION',
  MedicationStatement: 'MEDICATION',
  MedicationDispense: 'MEDICATION',
  MedicationAdministration: 'MEDICATION',
  AllergyIntolerance: 'ALLERGY',
  Observation: 'OBSERVATION',
  DiagnosticReport: 'OBSERVATION',
  QuestionnaireResponse: 'ASSESSMENT',
  RiskAssessment: 'ASSESSMENT',
  DocumentReference: 'DOCUMENT',
  Coverage: 'COVERAGE',
  Claim: 'COVERAGE',
  ExplanationOfBenefit: 'COVERAGE',
  ServiceRequest: 'REFERRAL',
  Appointment: 'REFERRAL',
  CarePlan: 'CARE_PLAN',
  Goal: 'CARE_PLAN',
  CareTeam: 'CARE_PLAN',
}

function kindOfType(column: string): string {
  const cases = Object.entries(KIND_OF_TYPE).map(([type, kind]) => `when '${type}' then '${kind}'`)
  return `case ${column} ${cases.join(' ')} end`
}

/** Imported resources under the columns that `openRows` asks for. */
export const LABELLED_ENTRIES = `(select source_resource.*, target_id as id, target_version as version from source_resource) labelled_entry`

/** The same under the labels that they carry: their own, or those of what they refer to. */
export const CARRYING_ENTRIES = `(select patient_id, type, body, target_id as id, target_version as version,
  told_sensitivity as sensitivity from source_resource) labelled_entry`

/** The condition that a row has one of the labels that the parameter `labels` names. */
export function countsAmong(labels: string, table: string): string {
  return `${table}.sensitivity = any(${labels}::text[])`
}

/** The condition that a row is of no stay, or of one that counts. */
export function ofCountedStay(labels: string, table: string): string {
  return `not exists (select 1 from encounter of_stay where of_stay.id = ${table}.encounter_id
    and not (${countsAmong(labels, 'of_stay')}))`
}

/**
 * The condition that a row counts in a score of the table alias `stay`: its label may count, or whoever reads the score of
 * this stay may know of it, because the stay has the same label.
 */
export function countsForStay(labels: string, table: string): string {
  return `(${countsAmong(labels, table)} or ${table}.sensitivity = stay.sensitivity
    or not (${notPart2(table)} or ${notPart2('stay')}))`
}

/** The condition that a row is of no stay, or of one that counts in a score of the alias `stay`. */
export function ofStayThatCounts(labels: string, table: string): string {
  return `not exists (select 1 from encounter of_stay where of_stay.id = ${table}.encounter_id
    and not ${countsForStay(labels, 'of_stay')})`
}

/** Of whom something has a label: of all others everybody knows the same who reads the chart. */
export async function findLabelled(
  tx: EntityManager,
  patientIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const tables = ['encounter', 'condition', 'assessment', 'source_resource']
  const each = tables.map(
    (table) => `exists (select 1 from ${table} where ${table}.patient_id = wanted.patient_id
    and ${table}.sensitivity <> 'NONE')`,
  )
  const rows: { patientId: string }[] = await tx.query(
    `select wanted.patient_id as "patientId" from unnest($1::text[]) as wanted (patient_id) where ${each.join(' or ')}`,
    [patientIds],
  )
  return new Set(rows.map(({ patientId }) => patientId))
}

/** The condition that 42 CFR Part 2 protects no row of a table. */
export function notPart2(table: string): string {
  return `${table}.sensitivity not in ('PART2', 'PART2_COUNSELING')`
}

/** The labels of encounters, for the events that tell of them. */
export async function findEncounterLabels(
  tx: DataSource | EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Sensitivity>> {
  const rows: { id: string; sensitivity: Sensitivity }[] = await tx.query(
    'select id, sensitivity from encounter where id = any($1)',
    [ids],
  )
  return new Map(rows.map(({ id, sensitivity }) => [id, sensitivity]))
}

/** Which of these stays and conditions 42 CFR Part 2 protects. */
export async function findPart2Rows(tx: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows: { id: string }[] = await tx.query(
    `select id from encounter where id = any($1) and not (${notPart2('encounter')})
      union all select id from condition where id = any($1) and not (${notPart2('condition')})`,
    [[...new Set(ids)]],
  )
  return new Set(rows.map(({ id }) => id))
}
