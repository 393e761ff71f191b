import { endOfLocalDay, localDateOf } from '@baton/clinical/calendar/local-time'
import type { EntityManager } from 'typeorm'
import { SYSTEM } from '../../domain/status-change.js'
import { isOpen } from '../../domain/task.js'
import { DIED, type TransitionEpisode } from '../../domain/transition-episode.js'
import { hasDied } from '../../storage/deaths.js'
import { takePatientsTurn } from '../../storage/patient-risks.js'
import { takeTasksOfEpisode } from '../../storage/tasks.js'
import { takeClosedByDeath } from '../../storage/transition-episodes.js'
import { watchPatient, type Watching } from '../plan-alert/watch-plans.js'
import { putTask } from '../task/put-task.js'

const CODE = 'death-taken-back'

/**
 * A patient who was said to have died lives: what the plans watch is watched again. Transitions that the death closed stay closed,
 * since what was due meanwhile has passed; whoever coordinated one looks the same day what must be taken up.
 */
export async function takeBackDeath(tx: EntityManager, patientId: string, watching: Watching): Promise<void> {
  if (await hasDied(tx, patientId)) return // the word is older than the death
  await watchPatient(tx, patientId, watching)
  await takePatientsTurn(tx, patientId)
  for (const episode of await takeClosedByDeath(tx, { patientId, statusReason: DIED }))
    await askToTakeUp(tx, episode, watching.now)
}

async function askToTakeUp(
  tx: EntityManager,
  { id: episodeId, patientId, coordinatorId: ownerId, timeZone }: TransitionEpisode,
  now: Date,
): Promise<void> {
  if ((await takeTasksOfEpisode(tx, episodeId, CODE)).some(isOpen)) return
  const title = 'The death was taken back: take up what its transition had open'
  const dueAt = endOfLocalDay(localDateOf(now, timeZone), timeZone)
  const task = {
    code: CODE,
    title,
    patientId,
    episodeId,
    ownerId,
    dueAt,
    timeZone,
    priority: 'URGENT',
  } as const
  await putTask(tx, task, { by: SYSTEM, now })
}
