import type { Refusal } from '@baton/database/refusal'
import type { Recurrence } from './recurrence.js'
import type { TaskEscalation } from './task-escalation.js'

/** FHIR R4 Task.status. */
export type TaskStatus =
  | 'DRAFT'
  | 'REQUESTED'
  | 'RECEIVED'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'READY'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'COMPLETED'
  | 'FAILED'
  | 'CANCELLED'
  | 'ENTERED_IN_ERROR'

/** FHIR request priority. */
export const TASK_PRIORITIES = ['ROUTINE', 'URGENT', 'ASAP', 'STAT'] as const
export type TaskPriority = (typeof TASK_PRIORITIES)[number]

/** Something to do for a patient. */
export interface Task {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly episodeId: string | null
  /** What kind of task: lower-case words with hyphens. */
  readonly code: string
  readonly title: string
  readonly status: TaskStatus
  readonly statusReason: string | null
  readonly priority: TaskPriority
  readonly ownerId: string | null
  /** A person, or `system:care-plans`. */
  readonly requesterId: string
  readonly dueAt: Date | null
  readonly timeZone: string
  readonly createdAt: Date
  readonly completedAt: Date | null
  /** The plan that it belongs to. */
  readonly carePlanId: string | null
  readonly goalId: string | null
  /** How it comes again once it is done. */
  readonly recurrence: Recurrence | null
  /** The task that it comes after, when it recurs. */
  readonly previousId: string | null
  /** Who gets it when it is left lying. */
  readonly escalation: TaskEscalation | null
  /** When it is handed on, unless it is done before. */
  readonly escalateAt: Date | null
}

/** What a task is not unless somebody says so: part of a plan, repeated, handed on. */
export const PLAIN_TASK = {
  carePlanId: null,
  goalId: null,
  recurrence: null,
  previousId: null,
  escalation: null,
  escalateAt: null,
} as const

/** Which state may follow which (FHIR R4 Task state diagram, domain.md 4.2). READY after REQUESTED is unassigned work. */
export const TASK_TRANSITIONS: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  DRAFT: ['REQUESTED', 'CANCELLED', 'ENTERED_IN_ERROR'],
  REQUESTED: ['RECEIVED', 'ACCEPTED', 'REJECTED', 'READY', 'CANCELLED', 'ON_HOLD', 'ENTERED_IN_ERROR'],
  RECEIVED: ['ACCEPTED', 'REJECTED', 'CANCELLED', 'ENTERED_IN_ERROR'],
  ACCEPTED: ['READY', 'IN_PROGRESS', 'ON_HOLD', 'CANCELLED', 'REJECTED', 'ENTERED_IN_ERROR'],
  READY: ['IN_PROGRESS', 'ON_HOLD', 'CANCELLED', 'ENTERED_IN_ERROR'],
  IN_PROGRESS: ['ON_HOLD', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR'],
  ON_HOLD: ['READY', 'IN_PROGRESS', 'CANCELLED', 'FAILED', 'ENTERED_IN_ERROR'],
  REJECTED: ['ENTERED_IN_ERROR'],
  CANCELLED: ['ENTERED_IN_ERROR'],
  FAILED: ['ENTERED_IN_ERROR'],
  COMPLETED: ['ENTERED_IN_ERROR'],
  ENTERED_IN_ERROR: [],
}

/** What whoever says "done" has done before: each step is a move of the table. Null: it cannot be completed. */
const STEPS_TO_COMPLETION: Readonly<Record<TaskStatus, readonly TaskStatus[] | null>> = {
  DRAFT: null,
  REQUESTED: ['ACCEPTED', 'IN_PROGRESS', 'COMPLETED'],
  RECEIVED: ['ACCEPTED', 'IN_PROGRESS', 'COMPLETED'],
  ACCEPTED: ['IN_PROGRESS', 'COMPLETED'],
  READY: ['IN_PROGRESS', 'COMPLETED'],
  IN_PROGRESS: ['COMPLETED'],
  ON_HOLD: ['IN_PROGRESS', 'COMPLETED'],
  REJECTED: null,
  CANCELLED: null,
  FAILED: null,
  COMPLETED: null,
  ENTERED_IN_ERROR: null,
}

/** What a task becomes: one state after the other, or why not. */
export type TaskMove = { ok: true; steps: readonly TaskStatus[] } | { ok: false; refusal: Refusal }

/** Whether a task still waits for somebody. */
export function isOpen({ status }: Pick<Task, 'status'>): boolean {
  return STEPS_TO_COMPLETION[status] !== null || status === 'DRAFT'
}

/** The steps by which a task becomes done. */
export function completion(task: Pick<Task, 'status'>): TaskMove {
  const steps = STEPS_TO_COMPLETION[task.status]
  return steps ? { ok: true, steps } : notAllowed(task.status, 'COMPLETED')
}

/** The step by which a task is withdrawn. */
export function cancellation(task: Pick<Task, 'status'>): TaskMove {
  return TASK_TRANSITIONS[task.status].includes('CANCELLED')
    ? { ok: true, steps: ['CANCELLED'] }
    : notAllowed(task.status, 'CANCELLED')
}

/** The steps by which a task is suspended. */
export function suspension(task: Pick<Task, 'status'>): TaskMove {
  return TASK_TRANSITIONS[task.status].includes('ON_HOLD')
    ? { ok: true, steps: ['ON_HOLD'] }
    : notAllowed(task.status, 'ON_HOLD')
}

/** The steps by which a suspended task is taken up again. */
export function resumption(task: Pick<Task, 'status'>): TaskMove {
  return task.status === 'ON_HOLD' ? { ok: true, steps: ['READY'] } : notAllowed(task.status, 'READY')
}

/** The state of a task once it is given to somebody, or to nobody: only open work changes hands. */
export function assignment(
  task: Pick<Task, 'status'>,
  ownerId: string | null,
): { ok: true; status: TaskStatus } | { ok: false; refusal: Refusal } {
  if (!isOpen(task)) return notAllowed(task.status, 'REQUESTED')
  const givenUp = ownerId === null && (task.status === 'REQUESTED' || task.status === 'ACCEPTED')
  return { ok: true, status: givenUp ? 'READY' : task.status }
}

/** The state a new task begins in: given to somebody, or ready for whoever takes it. */
export function firstStatus(ownerId: string | null): TaskStatus {
  return ownerId === null ? 'READY' : 'REQUESTED'
}

function notAllowed(from: TaskStatus, requested: TaskStatus): { ok: false; refusal: Refusal } {
  const allowed = TASK_TRANSITIONS[from]
  return {
    ok: false,
    refusal: {
      kind: 'TransitionNotAllowed',
      message: `A task that is ${from} cannot become ${requested}.`,
      from,
      requested,
      allowed,
    },
  }
}
