import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { newTransition, startTransition, type NewTransition } from '../../domain/new-transition.js'
import { addStatusChanges } from '../../storage/status-changes.js'
import { addEpisode } from '../../storage/transition-episodes.js'
import { dischargeIds, startClocks } from './start-clocks.js'

/** What the clocks of a discharge are counted with. */
export interface Counting {
  readonly extraClosings: readonly string[]
  readonly now: Date
}

/** Opens the transition of a stay, with its clocks and its first task once the patient has left; null if it has one. */
export async function openEpisode(
  tx: EntityManager,
  request: NewTransition,
  { extraClosings, now }: Counting,
): Promise<string | null> {
  const { by, dischargedAt } = request
  const waiting = newTransition(request, newId('transition_episode'), now)
  const started = dischargedAt
    ? startTransition(waiting, { dischargedAt, extraClosings }, { ids: dischargeIds(), by, now })
    : null
  const episode = started ? { ...waiting, status: 'DISCHARGED' as const, ...periodOf(started) } : waiting
  if (!(await addEpisode(tx, episode))) return null
  await addStatusChanges(tx, [
    { subjectId: episode.id, at: now, by, from: null, to: episode.status, reason: null },
  ])
  if (started) await startClocks(tx, { episode, started }, { by, now })
  return episode.id
}

function periodOf({
  dischargedAt,
  servicePeriodEndsOn,
}: {
  dischargedAt: Date
  servicePeriodEndsOn: string
}) {
  return { dischargedAt, servicePeriodEndsOn }
}
