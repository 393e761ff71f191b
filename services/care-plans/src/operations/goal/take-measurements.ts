import type { EntityManager } from 'typeorm'
import type { MeasurementSource, NewMeasurement } from '../../domain/measurement.js'
import { SYSTEM } from '../../domain/status-change.js'
import { keepMeasurements } from '../../storage/measurements.js'
import { goals, takeGoalsMeasuredBy } from '../../storage/plan-records.js'
import { checkGoal, type CheckSource } from './check-goal.js'
import { watchPatient, type Watching } from '../plan-alert/watch-plans.js'

/**
 * What became known of a patient, from an observation, a reading or an assessment: a check of every active goal that is
 * measured by it, and what the alerts of the plans in force look at.
 */
export async function takeMeasurements(
  tx: EntityManager,
  measured: readonly NewMeasurement[],
  watching: Watching,
): Promise<void> {
  const [first] = measured
  if (!first) return
  await keepMeasurements(tx, measured)
  for (const one of measured) await checkGoals(tx, one, watching.now)
  await watchPatient(tx, first.patientId, watching)
}

async function checkGoals(tx: EntityManager, measurement: NewMeasurement, now: Date): Promise<void> {
  const { patientId, system, code, value, unit, at, source, sourceId } = measurement
  const about = { patientId, code: { system, code }, sourceId, at }
  for (const id of await takeGoalsMeasuredBy(tx, about)) {
    const goal = await goals.take(tx, id)
    if (!goal?.target) continue
    const check = { value, unit, at, source: SOURCES[source](sourceId), note: null }
    await checkGoal(tx, { goal, target: goal.target }, check, { by: SYSTEM, now })
  }
}

const SOURCES: Readonly<Record<MeasurementSource, (id: string) => CheckSource>> = {
  OBSERVATION: (observationId) => ({ observationId }),
  READING: (readingId) => ({ readingId }),
  ASSESSMENT: (assessmentId) => ({ assessmentId }),
}
