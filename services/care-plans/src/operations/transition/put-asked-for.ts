import { endOfBusinessDayAfter, type ExtraClosings } from '@baton/clinical/calendar/business-days'
import { endOfLocalDay, localDateOf } from '@baton/clinical/calendar/local-time'
import type { EntityManager } from 'typeorm'
import { askedFor, type ScriptAnswer } from '../../domain/post-discharge-script.js'
import { isOpen } from '../../domain/task.js'
import type { TransitionEpisode } from '../../domain/transition-episode.js'
import { takeTasksOfEpisode } from '../../storage/tasks.js'
import { putTask } from '../task/put-task.js'
import type { Actor } from './settle-contacts.js'

/** What the answers of a call ask for, and is not under way, becomes work of the transition's coordinator, due in the patient's zone. */
export async function putAskedFor(
  tx: EntityManager,
  { episode, answers }: { episode: TransitionEpisode; answers: readonly ScriptAnswer[] },
  { extraClosings, ...actor }: Actor & { readonly extraClosings: ExtraClosings },
): Promise<void> {
  const { id: episodeId, patientId, coordinatorId: ownerId, timeZone } = episode
  const today = endOfLocalDay(localDateOf(actor.now, timeZone), timeZone)
  const nextDay = endOfBusinessDayAfter(actor.now, { count: 1, timeZone, extraClosings })
  for (const { isToday, ...task } of askedFor(answers)) {
    if ((await takeTasksOfEpisode(tx, episodeId, task.code)).some(isOpen)) continue
    const dueAt = isToday ? today : nextDay
    await putTask(tx, { ...task, patientId, episodeId, ownerId, dueAt, timeZone }, actor)
  }
}
