import { endOfLocalDay, localDateOf } from '@baton/clinical/calendar/local-time'
import type { EntityManager } from 'typeorm'
import { SYSTEM } from '../../domain/status-change.js'
import { isOpen } from '../../domain/task.js'
import { servicePeriodIsOver } from '../../domain/qualifying-discharge.js'
import { DIED, type TransitionEpisode } from '../../domain/transition-episode.js'
import { hasDied } from '../../storage/deaths.js'
import { takePatientsTurn } from '../../storage/patient-risks.js'
import { findStay } from '../../storage/stays.js'
import { takeTasksOfEpisode } from '../../storage/tasks.js'
import { takeClosedByDeath } from '../../storage/transition-episodes.js'
import { watchPatient, type Watching } from '../plan-alert/watch-plans.js'
import { putTask } from '../task/put-task.js'
import { catchUp, settlePatient } from './follow-stay.js'
import type { Counting } from './open-episode.js'
import { reopenEpisode } from './reopen-episode.js'

const CODE = 'death-taken-back'

/**
 * A patient who was said to have died lives: what the plans watch is watched again. A transition that the death closed runs on while
 * its service period does, and stays closed after that; whoever coordinated one looks the same day what must be taken up.
 */
export async function takeBackDeath(tx: EntityManager, patientId: string, watching: Watching): Promise<void> {
  if (await hasDied(tx, patientId)) return // the word is older than the death
  await watchPatient(tx, patientId, watching)
  await takePatientsTurn(tx, patientId)
  const { config, now } = watching
  const counting = { extraClosings: config.extraClosings, now }
  for (const episode of await takeClosedByDeath(tx, { patientId, statusReason: DIED })) {
    const isOpenAgain = await reopen(tx, episode, counting)
    const asked = await takeTasksOfEpisode(tx, episode.id, CODE)
    // Of one that stays closed it is asked once, however often the patient is told of.
    if (isOpenAgain ? !asked.some(isOpen) : asked.length === 0) await askToTakeUp(tx, episode, now)
  }
  await settlePatient(tx, patientId, now)
}

/** Opens a transition again, unless its service period is over. */
async function reopen(tx: EntityManager, episode: TransitionEpisode, counting: Counting): Promise<boolean> {
  const { encounterId, timeZone } = episode
  const stay = await findStay(tx, encounterId)
  const dischargedAt = stay?.dischargedAt ?? episode.dischargedAt
  if (dischargedAt && servicePeriodIsOver({ dischargedAt, timeZone }, counting.now)) return false
  const open = await reopenEpisode(tx, episode, { ...counting, reason: 'The death was taken back.' })
  if (stay) await catchUp(tx, { stay, episode: open }, counting)
  return true
}

async function askToTakeUp(
  tx: EntityManager,
  { id: episodeId, patientId, coordinatorId: ownerId, timeZone }: TransitionEpisode,
  now: Date,
): Promise<void> {
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
