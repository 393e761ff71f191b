import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { startTransition } from '../../domain/new-transition.js'
import { isReadmission, type Stay } from '../../domain/stay.js'
import { SYSTEM } from '../../domain/status-change.js'
import type { TransitionDeadline } from '../../domain/transition-deadline.js'
import type { TransitionEpisode, TransitionStatus } from '../../domain/transition-episode.js'
import { labelledAmong } from '../../storage/record-labels.js'
import { findStatusChanges } from '../../storage/status-changes.js'
import { findDeadlines } from '../../storage/transition-deadlines.js'
import { takeReadmittedBy } from '../../storage/transition-episodes.js'
import { moveEpisode } from './move-episode.js'
import type { Counting } from './open-episode.js'
import { dischargeIds, resumeClocks } from './start-clocks.js'

/**
 * Opens the transitions again that a stay ended as a readmission, once it is none: cancelled, or no inpatient stay after
 * all, or one with a label, which would show. Each stands where it stood; the clocks that the readmission stopped run on to the instants computed at discharge.
 */
export async function reopenReadmitted(tx: EntityManager, stay: Stay, counting: Counting): Promise<void> {
  const isHidden = (await labelledAmong(tx, [stay.encounterId])).size > 0
  for (const episode of await takeReadmittedBy(tx, stay.encounterId)) {
    if ((!isHidden && isReadmission(stay, episode)) || !episode.dischargedAt) continue
    const actor = { by: SYSTEM, now: counting.now }
    const change = {
      status: await statusBefore(tx, episode.id),
      statusReason: 'The readmission was cancelled.',
      readmissionEncounterId: null,
    }
    const open = await moveEpisode(tx, episode, { change, ...actor })
    const stopped = stoppedClocks(await findDeadlines(tx, [open.id]), episode.dischargedAt)
    const again = stopped.map((clock) => ({ ...clock, id: newId('deadline'), status: 'RUNNING' as const }))
    await resumeClocks(tx, { episode: open, deadlines: again, task: taskOf(open, counting) }, actor)
  }
}

async function statusBefore(tx: EntityManager, episodeId: string): Promise<TransitionStatus> {
  const steps = await findStatusChanges(tx, [episodeId])
  const last = steps.findLast(({ to }) => to === 'READMITTED')
  return BEFORE.find((status) => status === last?.from) ?? 'DISCHARGED'
}

const BEFORE = ['DISCHARGED', 'CONTACTED', 'CONTACT_ATTEMPTED', 'SEEN'] as const

/** Of each rule the clock of this discharge, where it was stopped and none of the same rule stands. */
function stoppedClocks(
  deadlines: readonly TransitionDeadline[],
  dischargedAt: Date,
): readonly TransitionDeadline[] {
  const own = deadlines.filter(({ startedAt }) => startedAt.getTime() === dischargedAt.getTime())
  const standing = new Set(own.filter(({ status }) => status !== 'CANCELLED').map(({ rule }) => rule))
  const byRule = new Map(own.filter(({ rule }) => !standing.has(rule)).map((clock) => [clock.rule, clock]))
  return [...byRule.values()]
}

/** Whoever was not reached yet is to be reached again; null where contact was made. */
function taskOf(episode: TransitionEpisode, { extraClosings, now }: Counting) {
  const { status, dischargedAt } = episode
  if (dischargedAt === null || status === 'CONTACTED' || status === 'SEEN') return null
  const ids = dischargeIds()
  return startTransition(episode, { dischargedAt, extraClosings }, { ids, by: SYSTEM, now }).task
}
