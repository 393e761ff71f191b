import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { Deps } from '@baton/service-kit/request-context'
import { closeEpisode } from '../operations/transition/close-episode.js'
import { SYSTEM } from '../domain/status-change.js'
import { takePatientsTurn } from '../storage/patient-risks.js'
import { takeOpenEpisodes } from '../storage/transition-episodes.js'

/** A patient who enters hospice is in its hands: open transitions end. */
export async function onAdvanceCareChanged(
  deps: Deps,
  event: DomainEvent<'advance-care.changed.v1'>,
): Promise<void> {
  const now = deps.clock.now()
  await handleOnce(deps, event, async (tx) => {
    const { patientId, hospice } = event.payload
    if (!hospice) return
    await takePatientsTurn(tx, patientId)
    const change = { status: 'CLOSED_HOSPICE', statusReason: 'The patient entered hospice.' } as const
    for (const episode of await takeOpenEpisodes(tx, patientId))
      await closeEpisode(tx, episode, { change, by: SYSTEM, now })
  })
}
