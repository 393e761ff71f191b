import type { LoaderMakers } from '@baton/service-kit/loaders-as-asked'
import type { RequestContext } from '@baton/service-kit/request-context'
import type {
  Discrepancy,
  MedicationReconciliation,
  MedicationSource,
  PrescriberNotice,
} from '../domain/medication-reconciliation.js'
import { findDiscrepancies, findNotices, findSources } from '../storage/medication-findings.js'
import { findReconciliations, findReconciliationsOfPatients } from '../storage/medication-reconciliations.js'
import { many, one } from './batching.js'
import { readerOf } from './record-loaders.js'

/** The loaders of medication reconciliations: one statement each per field level. */
export const medicationLoaders = {
  reconciliation: (request) =>
    one<MedicationReconciliation>((ids) => findReconciliations(request.db, readerOf(request), ids)),
  reconciliationsOfPatient: (request) =>
    many<MedicationReconciliation>(
      (ids) => findReconciliationsOfPatients(request.db, readerOf(request), ids),
      'patientId',
    ),
  medicationSources: (request) =>
    many<MedicationSource>((ids) => findSources(request.db, ids), 'reconciliationId'),
  discrepancies: (request) =>
    many<Discrepancy>((ids) => findDiscrepancies(request.db, ids), 'reconciliationId'),
  notices: (request) => many<PrescriberNotice>((ids) => findNotices(request.db, ids), 'reconciliationId'),
} satisfies LoaderMakers<RequestContext>
