import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { PatientsDeps } from '../deps.js'
import { keepEnrollment } from '../storage/program-enrollments.js'

/** Somebody was enrolled in a program, or is in it no more: registries may look at it. */
export async function onProgramMoved(
  deps: PatientsDeps,
  event: DomainEvent<'program.moved.v1'>,
): Promise<void> {
  await handleOnce(deps, event, (tx) => keepEnrollment(tx, event))
}
