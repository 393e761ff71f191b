import type { CareGapStatus } from '../domain/care-gap.js'

/** What a reason means: where the gap stands by it, and the same in words. */
export interface GapReason {
  readonly status: CareGapStatus
  readonly words: string
}

/**
 * What should be done for whom. The SQL gives a reason for each patient and occasion, and the reason alone decides where
 * the gap stands: nothing is inferred from a measure's numerator.
 */
export interface GapRule {
  readonly code: string
  readonly name: string
  /** What closes it, in words. */
  readonly closedBy: string
  readonly source: string
  /** The measure that counts the same; null when none does. */
  readonly measureCode: string | null
  /** Whether open gaps go to the coordinator's queue. */
  readonly raisesWork: boolean
  readonly reasons: Readonly<Record<string, GapReason>>
  /**
   * The findings of patients $1 in zone $2 at instant $3. Columns: patient_id, occasion, reason, due_at, evidence_kind,
   * evidence_id, evidence_at, evidence_value, recheck_at (when time alone may change it).
   */
  readonly sql: string
}

/** What excludes a patient from every rule. */
export const EXCLUDED: Readonly<Record<'died' | 'hospice', GapReason>> = {
  died: { status: 'EXCLUDED', words: 'The patient has died.' },
  hospice: { status: 'EXCLUDED', words: 'The patient is in hospice care.' },
}

/**
 * Facts that no label protects, their own or that of their stay (42 CFR Part 2): the others make no gap and close none,
 * since who works on gaps may not know of them.
 */
export const unlabelled = (alias: string): string => `not exists (select from record_label l
  where l.record_id in (${alias}.resource_id, ${alias}.detail ->> 'encounterId') and l.patient_id = ${alias}.patient_id
    and l.label <> 'NONE')`

/** Whether a patient is in hospice care, by what was told last. */
export const inHospice = (patient: string): string => `
  coalesce((select (h.payload ->> 'hospice')::boolean from patient_fact h
    where h.patient_id = ${patient} and h.type = 'advance-care.changed.v1' and h.recorded_at <= $3
    order by h.occurred_at desc, h.recorded_at desc, h.event_id desc limit 1), false)`
