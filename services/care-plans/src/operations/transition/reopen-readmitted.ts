import type { EntityManager } from 'typeorm'
import { isReadmission, type Stay } from '../../domain/stay.js'
import { labelledAmong } from '../../storage/record-labels.js'
import { takeReadmittedBy } from '../../storage/transition-episodes.js'
import type { Counting } from './open-episode.js'
import { reopenEpisode } from './reopen-episode.js'

/**
 * Opens the transitions again that a stay ended as a readmission, once it is none: cancelled, or no inpatient stay after
 * all, or one with a label, which would show.
 */
export async function reopenReadmitted(tx: EntityManager, stay: Stay, counting: Counting): Promise<void> {
  const isHidden = (await labelledAmong(tx, [stay.encounterId])).size > 0
  for (const episode of await takeReadmittedBy(tx, stay.encounterId)) {
    if ((!isHidden && isReadmission(stay, episode)) || !episode.dischargedAt) continue
    await reopenEpisode(tx, episode, { ...counting, reason: 'The readmission was cancelled.' })
  }
}
