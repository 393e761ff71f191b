import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { EntityManager } from 'typeorm'
import type { CarePlansDeps } from '../deps.js'
import { SYSTEM } from '../domain/status-change.js'
import { checkGoalsAgain } from '../operations/goal/check-goals-again.js'
import { takeMeasurements } from '../operations/goal/take-measurements.js'
import {
  dropRetraction,
  findRetraction,
  goalsCheckedBy,
  type SourceOfPatient,
} from '../storage/retracted-assessments.js'
import { isLabelledSince } from '../storage/record-labels.js'

/**
 * A measured value checks the goals that are measured by it, and what the plans in force watch. One that its source took back
 * before, and tells again, holds again.
 */
export async function onObservationRecorded(
  { config, ...deps }: CarePlansDeps,
  event: DomainEvent<'observation.recorded.v1'>,
): Promise<void> {
  const now = deps.clock.now()
  const toldAt = event.recordedAt
  await handleOnce(deps, event, async (tx) => {
    const { observationId: sourceId, patientId, code, value, unit, at, sensitivity = 'NONE' } = event.payload
    // A goal shows each of its checks to whoever sees the plan: what has a label is none.
    if (value === null || sensitivity !== 'NONE') return
    if (await isLabelledSince(tx, { recordId: sourceId, toldAt })) return
    if (!(await holds(tx, { patientId, sourceId, toldAt }, now))) return
    const known = { patientId, ...code, value, unit, at: new Date(at), recordedAt: now, toldAt }
    await takeMeasurements(tx, [{ ...known, source: 'OBSERVATION', sourceId }], { config, now })
  })
}

/** Whether a telling came after all that took its measurement back; then what it checked before counts again. */
async function holds(
  tx: EntityManager,
  { toldAt, ...source }: SourceOfPatient & { readonly toldAt: Date },
  now: Date,
): Promise<boolean> {
  const retraction = await findRetraction(tx, source)
  if (retraction === null) return true
  if (retraction.retractedAt >= toldAt) return false
  await dropRetraction(tx, retraction)
  await checkGoalsAgain(tx, await goalsCheckedBy(tx, source), { by: SYSTEM, now })
  return true
}
