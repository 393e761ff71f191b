/** What cannot be right, as data: words for people, and the SQL that finds it. */
export interface ValidationRule {
  readonly code: string
  readonly name: string
  /** What is wrong and what to look for at the source, in words. */
  readonly explanation: string
  readonly severity: 'ERROR' | 'WARNING'
  /** What the rows are: Encounter, Patient, Observation, ... */
  readonly subjectType: string
  /** The rows as known at $1. Columns: subject_id, patient_id, related_id (what it collides with, or null). */
  readonly sql: string
}
