import type { EventHandlers } from '@baton/events/inbox'
import type { PatientsDeps } from '../deps.js'
import { onAppointmentMoved, onAppointmentReminderDue } from './on-appointment.js'
import { onCareTeamJoined } from './on-care-team-joined.js'
import { onCareTeamLeft } from './on-care-team-left.js'
import { onEscalationAsked } from './on-escalation-asked.js'
import { onProgramMoved } from './on-program-moved.js'
import { onMonitoringMoved } from './on-monitoring-moved.js'
import { onReadingScored } from './on-reading-scored.js'
import { onReadingsMissed, onReadingsResumed } from './on-readings.js'
import { onRecordRead } from './on-record-read.js'
import { onTransitionContactRecorded } from './on-transition-contact-recorded.js'
import { onAuthorizationSubmitted, onReferralSent } from './on-record-sent.js'

/** What patients does with what others tell; the access that comes with a place in a team is given and ended here. */
export const handlers: EventHandlers<PatientsDeps> = {
  'appointment.moved.v1': onAppointmentMoved,
  'appointment.reminder-due.v1': onAppointmentReminderDue,
  'program.moved.v1': onProgramMoved,
  'reading.scored.v1': onReadingScored,
  'monitoring.moved.v1': onMonitoringMoved,
  'transition.contact-recorded.v1': onTransitionContactRecorded,
  'readings.missed.v1': onReadingsMissed,
  'readings.resumed.v1': onReadingsResumed,
  'record.read.v1': onRecordRead,
  'referral.sent.v1': onReferralSent,
  'authorization.submitted.v1': onAuthorizationSubmitted,
  'care-team.joined.v1': onCareTeamJoined,
  'care-team.left.v1': onCareTeamLeft,
  'escalation.asked.v1': onEscalationAsked,
}
