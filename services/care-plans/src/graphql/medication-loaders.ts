import type { DataSource } from 'typeorm'
import type {
  Discrepancy,
  MedicationReconciliation,
  MedicationSource,
  PrescriberNotice,
} from '../domain/medication-reconciliation.js'
import { findDiscrepancies, findNotices, findSources } from '../storage/medication-findings.js'
import { findReconciliations, findReconciliationsOfPatients } from '../storage/medication-reconciliations.js'
import type { Reader } from '../storage/reader.js'
import { many, one } from './batching.js'

/** The loaders of medication reconciliations: one statement each per field level. */
export function medicationLoaders(db: DataSource, reader: () => Reader) {
  return {
    reconciliation: one<MedicationReconciliation>((ids) => findReconciliations(db, reader(), ids)),
    reconciliationsOfPatient: many<MedicationReconciliation>(
      (ids) => findReconciliationsOfPatients(db, reader(), ids),
      'patientId',
    ),
    medicationSources: many<MedicationSource>((ids) => findSources(db, ids), 'reconciliationId'),
    discrepancies: many<Discrepancy>((ids) => findDiscrepancies(db, ids), 'reconciliationId'),
    notices: many<PrescriberNotice>((ids) => findNotices(db, ids), 'reconciliationId'),
  }
}
