import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { CarePlansDeps } from '../deps.js'
import { LOINC } from '../domain/coded.js'
import { codeOfTotal, SCORE_UNIT, type NewMeasurement } from '../domain/measurement.js'
import { proposalFor } from '../domain/screening-proposals.js'
import { SYSTEM } from '../domain/status-change.js'
import { propose } from '../operations/proposal/propose.js'
import { findRetraction } from '../storage/retracted-assessments.js'
import { takeMeasurements } from '../operations/goal/take-measurements.js'

/**
 * What came out positive in a screen suggests goals and tasks to the team, under the label of the screen; a total is
 * measured like any other value, unless the screen has a label: a goal shows it to whoever sees the plan. Of a screen that was
 * taken back before this was heard nothing is made.
 */
export async function onAssessmentRecorded(
  { config, ...deps }: CarePlansDeps,
  event: DomainEvent<'assessment.recorded.v1'>,
): Promise<void> {
  const now = deps.clock.now()
  await handleOnce(deps, event, async (tx) => {
    const { assessmentId, patientId, positives, sensitivity = 'NONE' } = event.payload
    if (await findRetraction(tx, { patientId, sourceId: assessmentId })) return
    for (const positive of positives) {
      const rule = proposalFor(positive)
      if (!rule) continue
      const about = { patientId, sourceType: 'Assessment', sourceId: assessmentId, sensitivity }
      await propose(tx, { ...about, ...rule, rule: positive }, { by: SYSTEM, now })
    }
    await takeMeasurements(tx, totalOf(event, now), { config, now })
  })
}

function totalOf(
  { payload, recordedAt: toldAt }: DomainEvent<'assessment.recorded.v1'>,
  recordedAt: Date,
): readonly NewMeasurement[] {
  const { assessmentId: sourceId, patientId, instrument, total: value, at, sensitivity = 'NONE' } = payload
  const code = codeOfTotal(instrument)
  if (code === null || value === null || sensitivity !== 'NONE') return []
  const about = { patientId, system: LOINC, code, value, unit: SCORE_UNIT, at: new Date(at) }
  return [{ ...about, source: 'ASSESSMENT', sourceId, recordedAt, toldAt }]
}
