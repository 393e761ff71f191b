import type { MedicationReconciliation } from './medication-reconciliation.js'
import type { NewWorkItem } from './work-item.js'

/** A notice that waits for its prescriber. */
interface Waiting {
  readonly id: string
  readonly prescriberId: string
  /** Whether it is about something of high severity. */
  readonly high: boolean
  readonly sentAt: Date
  readonly timeZone: string
}

/** The row of the work queue that a notice to a prescriber makes until it is acknowledged. */
export function noticeWork(
  { id: subjectId, patientId }: MedicationReconciliation,
  { id, prescriberId, high, sentAt, timeZone }: Waiting,
): NewWorkItem {
  return {
    id,
    kind: 'ALERT',
    subjectType: 'MedicationReconciliation',
    subjectId,
    patientId,
    ownerId: prescriberId,
    label: 'PRESCRIBER_NOTICE',
    priority: high ? 'ASAP' : 'URGENT',
    startedAt: sentAt,
    dueAt: null,
    timeZone,
  }
}
