import type { EntityManager } from 'typeorm'
import type { GoalProgress } from '../../domain/goal-records.js'
import { valueFor, type GoalTarget } from '../../domain/goal-target.js'
import type { Goal } from '../../domain/goal.js'
import type { MeasurementSource, NewMeasurement } from '../../domain/measurement.js'
import { codesOfMeasure } from '../../domain/same-measure.js'
import { SYSTEM } from '../../domain/status-change.js'
import { findCodesTold, keepMeasurements } from '../../storage/measurements.js'
import { findCheckOf, markCorrected, takeGoalsToldBy } from '../../storage/goal-checks.js'
import { goals } from '../../storage/plan-records.js'
import { addCheck, checkAgain, checkGoal, type CheckSource, type Measured } from './check-goal.js'
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
  for (const one of await keepMeasurements(tx, measured)) await checkGoals(tx, one, watching.now)
  await watchPatient(tx, first.patientId, watching)
}

async function checkGoals(tx: EntityManager, measurement: NewMeasurement, now: Date): Promise<void> {
  for (const id of await takeGoalsToldBy(tx, measurement)) {
    const goal = await goals.take(tx, id)
    if (!goal?.target) continue
    const { target } = goal
    const told = { goal, target, measurement }
    const former = await findCheckOf(tx, { goalId: id, sourceId: measurement.sourceId })
    if (former) await correctCheck(tx, { ...told, former }, now)
    else if (goal.status === 'ACTIVE')
      await checkGoal(tx, { goal, target }, checkFrom(measurement), { by: SYSTEM, now })
  }
}

/** What a measurement tells of a goal. */
interface Told {
  readonly goal: Goal
  readonly target: GoalTarget
  readonly measurement: NewMeasurement
}

/**
 * A source has told of its measurement again. A check that says what was told before counts no more, and what is told now
 * stands in its place. Of several values of one telling, the first that was heard checks a goal.
 */
async function correctCheck(
  tx: EntityManager,
  { goal, target, measurement, former }: Told & { former: Pick<GoalProgress, 'id' | 'value' | 'at'> },
  now: Date,
): Promise<void> {
  const codes = codesOfMeasure(target.measure.code ?? '')
  const others = (await findCodesTold(tx, measurement)).filter((code) => code !== measurement.code)
  if (others.some((code) => codes.includes(code))) return
  const isMeasured = codes.includes(measurement.code) && target.measure.system === measurement.system
  const value = isMeasured && hasBegun(goal, measurement.at) ? valueFor(target, measurement) : null
  if (value === former.value && measurement.at.getTime() === former.at.getTime()) return
  await markCorrected(tx, former.id, now)
  const actor = { by: SYSTEM, now }
  const isOpen = goal.status === 'ACTIVE' || goal.status === 'ON_HOLD' // where others stand was decided
  if (value === null) return isOpen ? checkAgain(tx, goal, actor) : undefined
  await (isOpen ? checkGoal : addCheck)(tx, { goal, target }, checkFrom(measurement), actor)
}

function hasBegun({ startOn }: Goal, at: Date): boolean {
  return startOn <= at.toISOString().slice(0, 10)
}

function checkFrom({ value, unit, at, source, sourceId }: NewMeasurement): Measured {
  return { value, unit, at, source: SOURCES[source](sourceId), note: null }
}

const SOURCES: Readonly<Record<MeasurementSource, (id: string) => CheckSource>> = {
  OBSERVATION: (observationId) => ({ observationId }),
  READING: (readingId) => ({ readingId }),
  ASSESSMENT: (assessmentId) => ({ assessmentId }),
}
