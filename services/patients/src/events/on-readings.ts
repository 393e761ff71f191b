import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { PatientsDeps } from '../deps.js'
import { endSilence, followSilence } from '../operations/outreach/follow-silence.js'

/** What is measured at home did not come: the patient is asked. */
export async function onReadingsMissed(
  deps: PatientsDeps,
  event: DomainEvent<'readings.missed.v1'>,
): Promise<void> {
  await handleOnce(deps, event, (tx) => followSilence({ tx, deps }, event.payload))
}

/** It comes again. */
export async function onReadingsResumed(
  deps: PatientsDeps,
  event: DomainEvent<'readings.resumed.v1'>,
): Promise<void> {
  await handleOnce(deps, event, (tx) => endSilence({ tx, deps }, event.payload.patientId))
}
