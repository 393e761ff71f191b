import { addCareTeamMember } from '../../operations/care-team/add-care-team-member.js'
import { amendMeetingMinutes } from '../../operations/team-meeting/amend-meeting-minutes.js'
import { cancelTeamMeeting } from '../../operations/team-meeting/cancel-team-meeting.js'
import { closeTeamMeeting } from '../../operations/team-meeting/close-team-meeting.js'
import { endCareTeamMembership } from '../../operations/care-team/end-care-team-membership.js'
import { enrollInProgram } from '../../operations/program/enroll-in-program.js'
import { scheduleTeamMeeting } from '../../operations/team-meeting/schedule-team-meeting.js'
import { signMeetingMinutes } from '../../operations/team-meeting/sign-meeting-minutes.js'
import { withdrawFromProgram } from '../../operations/program/withdraw-from-program.js'
import type { MutationResolvers } from '../__generated__/resolvers.js'
import { answering } from './answer.js'

const member = answering('careTeamMember', (loaders, id) => loaders.careTeamMember.load(id))
const meeting = answering('teamMeeting', (loaders, id) => loaders.teamMeeting.load(id))
const enrollment = answering('programEnrollment', (loaders, id) => loaders.programEnrollment.load(id))

/** The mutations of care teams, their meetings, and programs. */
export const teamMutations = {
  addCareTeamMember: async (_, { input }, context) =>
    member(context, await addCareTeamMember(context, input)),
  endCareTeamMembership: async (_, { input }, context) =>
    member(context, await endCareTeamMembership(context, input)),
  scheduleTeamMeeting: async (_, { input }, context) =>
    meeting(context, await scheduleTeamMeeting(context, input)),
  closeTeamMeeting: async (_, { input }, context) => meeting(context, await closeTeamMeeting(context, input)),
  cancelTeamMeeting: async (_, { input }, context) =>
    meeting(context, await cancelTeamMeeting(context, input)),
  signMeetingMinutes: async (_, { input }, context) =>
    meeting(context, await signMeetingMinutes(context, input)),
  amendMeetingMinutes: async (_, { input }, context) =>
    meeting(context, await amendMeetingMinutes(context, input)),
  enrollInProgram: async (_, { input }, context) =>
    enrollment(context, await enrollInProgram(context, input)),
  withdrawFromProgram: async (_, { input }, context) =>
    enrollment(context, await withdrawFromProgram(context, input)),
} satisfies MutationResolvers
