import { isMemberAt } from '../domain/care-team.js'
import { ENROLLMENT_MOVES } from '../domain/program-enrollment.js'
import { MEETING_MOVES } from '../domain/team-meeting.js'
import type {
  CareTeamMemberResolvers,
  MinutesAmendmentResolvers,
  ProgramEnrollmentResolvers,
  TeamMeetingResolvers,
} from './__generated__/resolvers.js'
import { meetingFile } from './calendar-files.js'
import { practitionerRef } from './practitioner-ref.js'

/** A membership's fields. */
export const CareTeamMember: CareTeamMemberResolvers = {
  patient: ({ patientId }) => ({ id: patientId }),
  practitioner: ({ memberId }) => practitionerRef(memberId),
  active: (member, _, { clock }) => isMemberAt(member, clock.now()),
}

/** A meeting's fields. */
export const TeamMeeting: TeamMeetingResolvers = {
  patient: ({ patientId }) => ({ id: patientId }),
  carePlan: ({ carePlanId }, _, { loaders }) => (carePlanId ? loaders.carePlan.load(carePlanId) : null),
  organizer: ({ organizerId }) => practitionerRef(organizerId),
  async actionItems({ taskIds }, _, { loaders }) {
    const tasks = await Promise.all(taskIds.map((id) => loaders.task.load(id)))
    return tasks.filter((task) => task !== null)
  },
  calendarFile: meetingFile,
  closedBy: ({ closedBy }) => practitionerRef(closedBy),
  minutesSignedBy: ({ minutesSignedBy }) => practitionerRef(minutesSignedBy),
  minutesAmendments: ({ id }, _, { loaders }) => loaders.amendmentsOfMeeting.load(id),
  availableTransitions: ({ status }) => MEETING_MOVES[status],
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

/** An amendment of minutes. */
export const MinutesAmendment: MinutesAmendmentResolvers = {
  author: ({ authorId }) => practitionerRef(authorId),
}

/** An enrollment's fields. */
export const ProgramEnrollment: ProgramEnrollmentResolvers = {
  patient: ({ patientId }) => ({ id: patientId }),
  carePlan: ({ carePlanId }, _, { loaders }) => (carePlanId ? loaders.carePlan.load(carePlanId) : null),
  firstFollowUp: ({ followUpTaskId }, _, { loaders }) =>
    followUpTaskId ? loaders.task.load(followUpTaskId) : null,
  owner: ({ ownerId }) => practitionerRef(ownerId),
  availableTransitions: ({ status }) => ENROLLMENT_MOVES[status],
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}
