import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { startTransition } from '../../domain/new-transition.js'
import { SYSTEM } from '../../domain/status-change.js'
import type { TransitionDeadline } from '../../domain/transition-deadline.js'
import {
  TRANSITIONS,
  type TransitionEpisode,
  type TransitionStatus,
} from '../../domain/transition-episode.js'
import { findStatusChanges } from '../../storage/status-changes.js'
import { findDeadlines } from '../../storage/transition-deadlines.js'
import { moveEpisode } from './move-episode.js'
import type { Counting } from './open-episode.js'
import { dischargeIds, resumeClocks } from './start-clocks.js'

/**
 * Opens a transition, locked by this transaction, that was ended by a word which was taken back: it stands where it stood, and the
 * clocks that were stopped run on to the instants computed at discharge.
 */
export async function reopenEpisode(
  tx: EntityManager,
  episode: TransitionEpisode,
  { reason, ...counting }: Counting & { readonly reason: string },
): Promise<TransitionEpisode> {
  const actor = { by: SYSTEM, now: counting.now }
  const status = await statusBefore(tx, episode)
  const change = { status, statusReason: reason, readmissionEncounterId: null }
  const open = await moveEpisode(tx, episode, { change, ...actor })
  const { dischargedAt } = open
  if (dischargedAt === null) return open
  const stopped = stoppedClocks(await findDeadlines(tx, [open.id]), dischargedAt)
  const deadlines = stopped.map((clock) => ({ ...clock, id: newId('deadline'), status: 'RUNNING' as const }))
  await resumeClocks(tx, { episode: open, deadlines, task: taskOf(open, counting) }, actor)
  return open
}

async function statusBefore(
  tx: EntityManager,
  { id, status, dischargedAt }: TransitionEpisode,
): Promise<TransitionStatus> {
  const steps = await findStatusChanges(tx, [id])
  const before = steps.findLast(({ to }) => to === status)?.from
  const open = TRANSITIONS[status].find((one) => one === before)
  return open ?? (dischargedAt === null ? 'IN_FACILITY' : 'DISCHARGED')
}

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
