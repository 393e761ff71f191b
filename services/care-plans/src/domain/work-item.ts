import type { Sensitivity } from '@baton/events/sensitivity'
import type { TaskPriority } from './task.js'

/** A work item before its rank and its labels are known: the patient's risk band is looked up, and what it stems from. */
export type NewWorkItem = Omit<WorkItem, 'riskBand' | 'rankAt' | 'labels'>

/** One thing to do: a row of the work queue. */
export interface WorkItem {
  /** That of the task, of the deadline or of the escalation; the key of what another service raised. */
  readonly id: string
  readonly kind: 'TASK' | 'DEADLINE' | 'ESCALATION' | 'ALERT'
  /** The graph's type of what it is about: Task, TransitionEpisode, Authorization, Referral. */
  readonly subjectType: string
  readonly subjectId: string
  readonly patientId: string | null
  readonly ownerId: string | null
  /** The task's title, or a code: the deadline's rule, what was raised. */
  readonly label: string
  readonly priority: TaskPriority
  /** The latest risk band of the patient; null when none was computed. */
  readonly riskBand: string | null
  readonly startedAt: Date
  readonly dueAt: Date | null
  readonly timeZone: string
  /** Orders the queue, see `rankAt`. */
  readonly rankAt: Date
  /** The labels of what it stems from: nearly always none. The database keeps them. */
  readonly labels: readonly Sensitivity[]
}
