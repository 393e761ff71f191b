import type { DomainEvent } from '@baton/events/event'
import { handleByPatient } from '@baton/events/handle-once'
import type { CarePlansDeps } from '../deps.js'
import { followStay } from '../operations/transition/follow-stay.js'
import type { StayWord } from '../storage/stays.js'

type Correction =
  'encounter.moved.v1' | 'encounter.admission-cancelled.v1' | 'encounter.discharge-cancelled.v1'

/** What each message changes of a stay; a move to another bed changes its class at most (ADT A02, A06, A07). */
const CHANGES: Readonly<Record<Correction, Partial<StayWord>>> = {
  'encounter.moved.v1': {},
  'encounter.admission-cancelled.v1': { cancelled: true },
  'encounter.discharge-cancelled.v1': { dischargedAt: null, disposition: null },
}

/** A stay turned out otherwise than it was told: its transition follows. */
export async function onStayCorrected(deps: CarePlansDeps, event: DomainEvent<Correction>): Promise<void> {
  const counting = { extraClosings: deps.config.extraClosings, now: deps.clock.now() }
  await handleByPatient(deps, event, async (tx) => {
    const { encounterId, patientId, sensitivity } = event.payload
    const stay = { encounterId, patientId, sensitivity, class: event.payload.class, toldAt: event.recordedAt }
    await followStay(tx, { ...stay, ...CHANGES[event.type] }, counting)
  })
}
