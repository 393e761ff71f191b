import type { Task } from './task.js'
import type { TransitionDeadline } from './transition-deadline.js'
import type { TransitionEpisode } from './transition-episode.js'
import type { NewWorkItem } from './work-item.js'

/** The row of the work queue that an open task makes. */
export function workOfTask(task: Task): NewWorkItem {
  return {
    id: task.id,
    kind: 'TASK',
    subjectType: 'Task',
    subjectId: task.id,
    patientId: task.patientId,
    ownerId: task.ownerId,
    label: task.title,
    priority: task.priority,
    startedAt: task.createdAt,
    dueAt: task.dueAt,
    timeZone: task.timeZone,
  }
}

/** The row of the work queue that a running deadline of a transition makes. */
export function workOfDeadline(episode: TransitionEpisode, deadline: TransitionDeadline): NewWorkItem {
  return {
    id: deadline.id,
    kind: 'DEADLINE',
    subjectType: 'TransitionEpisode',
    subjectId: episode.id,
    patientId: episode.patientId,
    ownerId: episode.coordinatorId,
    label: deadline.rule,
    priority: 'ROUTINE',
    startedAt: deadline.startedAt,
    dueAt: deadline.dueAt,
    timeZone: deadline.timeZone,
  }
}
