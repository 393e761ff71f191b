import type { Payload } from '@baton/events/catalogue'
import type { TaskPriority } from './task.js'
import type { NewWorkItem } from './work-item.js'

/** What any service says waits for a person. */
export type Raised = Payload<'work.raised.v1'>

/** The priority by which an urgency ranks. */
export const PRIORITY_OF: Readonly<Record<Raised['urgency'], TaskPriority>> = {
  EMERGENT: 'STAT',
  URGENT: 'ASAP',
  SAME_DAY: 'URGENT',
  ROUTINE: 'ROUTINE',
}

/** The row of the work queue that something raised by another service makes. */
export function workOfAlert(raised: Raised, timeZone: string): NewWorkItem {
  return {
    id: raised.key,
    kind: 'ALERT',
    subjectType: raised.subjectType,
    subjectId: raised.subjectId,
    patientId: raised.patientId,
    ownerId: raised.ownerId,
    label: raised.kind,
    priority: PRIORITY_OF[raised.urgency],
    startedAt: new Date(raised.at),
    dueAt: raised.dueAt === null ? null : new Date(raised.dueAt),
    timeZone,
  }
}
