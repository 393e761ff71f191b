import type { LoaderMakers } from '@baton/service-kit/loaders-as-asked'
import type { RequestContext } from '@baton/service-kit/request-context'
import * as documents from '../storage/documentation.js'
import { noteAmendments, notes } from '../storage/notes.js'
import { proposals } from '../storage/proposals.js'
import * as teams from '../storage/team-records.js'
import { listOf, single } from './record-loaders.js'

/** The loaders of notes, lessons and other documentation, of care teams, meetings and programs. */
export const documentationLoaders = {
  note: single(notes),
  notesOfPatient: listOf(notes, 'patientId'),
  amendmentsOfNote: listOf(noteAmendments, 'noteId'),
  education: single(documents.educationSessions),
  educationOfPatient: listOf(documents.educationSessions, 'patientId'),
  coaching: single(documents.coachingSessions),
  coachingOfPatient: listOf(documents.coachingSessions, 'patientId'),
  homeAssessment: single(documents.homeAssessments),
  homeAssessmentsOfPatient: listOf(documents.homeAssessments, 'patientId'),
  proposalsOfSource: listOf(proposals, 'sourceId'),
  safetyPlan: single(documents.safetyPlans),
  safetyPlansOfPatient: listOf(documents.safetyPlans, 'patientId'),
  advanceCareDocument: single(documents.advanceCareDocuments),
  advanceCareOfPatient: listOf(documents.advanceCareDocuments, 'patientId'),
  careTeamMember: single(teams.careTeamMembers),
  careTeamOfPatient: listOf(teams.careTeamMembers, 'patientId'),
  teamMeeting: single(teams.teamMeetings),
  amendmentsOfMeeting: listOf(teams.minutesAmendments, 'meetingId'),
  teamMeetingsOfPatient: listOf(teams.teamMeetings, 'patientId'),
  programEnrollment: single(teams.programEnrollments),
  programEnrollmentsOfPatient: listOf(teams.programEnrollments, 'patientId'),
} satisfies LoaderMakers<RequestContext>
