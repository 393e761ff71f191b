import { newId } from '@baton/service-kit/ids'
import type { Finding } from '../../domain/medication-comparison.js'
import type { Discrepancy } from '../../domain/medication-reconciliation.js'
import type { Actor } from '../transition/settle-contacts.js'

/** A finding, of a rule or of a person, as it is stored first: open. */
export function newDiscrepancy(reconciliationId: string, finding: Finding, { by, now }: Actor): Discrepancy {
  return {
    ...finding,
    id: newId('medication_discrepancy'),
    reconciliationId,
    status: 'OPEN',
    resolution: null,
    action: null,
    holdUntil: null,
    note: null,
    foundBy: by,
    foundAt: now,
    resolvedBy: null,
    resolvedAt: null,
  }
}
