import type { TaskPriority } from './task.js'

/** One thing to do: a row of the work queue. */
export interface WorkItem {
  /** That of the task, or of the deadline. */
  readonly id: string
  readonly kind: 'TASK' | 'DEADLINE'
  /** The graph's type of what it is about: Task, TransitionEpisode, Authorization, Referral. */
  readonly subjectType: string
  readonly subjectId: string
  readonly patientId: string | null
  readonly ownerId: string | null
  /** The task's title, or the id of the deadline's rule. */
  readonly label: string
  readonly priority: TaskPriority
  /** The latest risk band of the patient; null when none was computed. */
  readonly riskBand: string | null
  readonly startedAt: Date
  readonly dueAt: Date | null
  readonly timeZone: string
  /** Orders the queue, see `rankAt`. */
  readonly rankAt: Date
}
