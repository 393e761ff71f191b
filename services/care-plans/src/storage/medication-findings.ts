import type { Discrepancy, MedicationSource, PrescriberNotice } from '../domain/medication-reconciliation.js'
import type { Database } from './reader.js'

/** The lists of these reconciliations, in the order given. One statement. */
export async function findSources(
  db: Database,
  reconciliationIds: readonly string[],
): Promise<readonly MedicationSource[]> {
  return db.query(
    `select id, reconciliation_id as "reconciliationId", kind, as_of as "asOf", reliability, state,
            state_reason as "stateReason", reviewed_by as "reviewedBy", reviewed_at as "reviewedAt", medications
       from medication_source where reconciliation_id = any($1) order by id`,
    [reconciliationIds],
  )
}

/** The findings of these reconciliations, oldest first. One statement. */
export async function findDiscrepancies(
  db: Database,
  reconciliationIds: readonly string[],
): Promise<readonly Discrepancy[]> {
  return db.query(
    `select id, reconciliation_id as "reconciliationId", type, severity, medications, summary, rule, source, status,
            resolution, action, hold_until as "holdUntil", note, found_by as "foundBy", found_at as "foundAt",
            resolved_by as "resolvedBy", resolved_at as "resolvedAt"
       from medication_discrepancy where reconciliation_id = any($1) order by id`,
    [reconciliationIds],
  )
}

/** The notices of these reconciliations, oldest first. One statement. */
export async function findNotices(
  db: Database,
  reconciliationIds: readonly string[],
): Promise<readonly PrescriberNotice[]> {
  return db.query(
    `select id, reconciliation_id as "reconciliationId", discrepancy_ids as "discrepancyIds",
            prescriber_id as "prescriberId", situation, background, assessment, recommendation, sent_by as "sentBy",
            sent_at as "sentAt", acknowledged_by as "acknowledgedBy", acknowledged_at as "acknowledgedAt", response
       from prescriber_notice where reconciliation_id = any($1) order by id`,
    [reconciliationIds],
  )
}
