import { event, type NewEvent } from '@baton/events/event'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { AssessmentRow } from '../../domain/assessment.js'

/** A form that was entered in error, and when somebody said so. */
export interface RetractedForm extends Pick<AssessmentRow, 'id' | 'patientId' | 'instrument'> {
  readonly retractedAt: Date
}

/** Tells that a form was an error, under the label that it has now, as of when it was taken back. */
export function formRetracted(
  { id: assessmentId, patientId, instrument, retractedAt }: RetractedForm,
  sensitivity: Sensitivity,
): NewEvent<'assessment.retracted.v1'> {
  const payload = { assessmentId, patientId, instrument, at: retractedAt.toISOString(), sensitivity }
  const about = { subject: assessmentId, patientId, occurredAt: retractedAt, recordedAt: retractedAt }
  return event('assessment.retracted.v1', { ...about, payload })
}
