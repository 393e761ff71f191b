import { acceptReferral } from '../operations/referral/accept-referral.js'
import { answerCapacity } from '../operations/agency/answer-capacity.js'
import { completeService } from '../operations/referral/complete-service.js'
import { messageOrigin } from '../operations/exchange/message-origin.js'
import { proposeAppointment } from '../operations/appointment/propose-appointment.js'
import { recordIntake } from '../operations/referral/record-intake.js'
import { rejectReferral } from '../operations/referral/reject-referral.js'
import { reportProgress } from '../operations/referral/report-progress.js'
import { startService } from '../operations/referral/start-service.js'
import { updateCapacity } from '../operations/agency/update-capacity.js'
import { waitlistReferral } from '../operations/referral/waitlist-referral.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import { capacityPayload, referralPayload, servicePayload } from './payloads.js'

/** What an agency does with a referral that was sent to it. */
export const partnerMutations = {
  acceptReferral: async (_, { input }, context) =>
    referralPayload(context, await acceptReferral(context, input)),
  rejectReferral: async (_, { input }, context) =>
    referralPayload(context, await rejectReferral(context, input)),
  waitlistReferral: async (_, { input }, context) =>
    referralPayload(context, await waitlistReferral(context, input)),
  proposeAppointment: async (_, { input }, context) =>
    referralPayload(context, await proposeAppointment(context, input)),
  recordIntake: async (_, { input }, context) => referralPayload(context, await recordIntake(context, input)),
  startService: async (_, { input }, context) => referralPayload(context, await startService(context, input)),
  reportProgress: async (_, { input }, context) =>
    referralPayload(context, await reportProgress(context, input)),
  messageOrigin: async (_, { input }, context) =>
    referralPayload(context, await messageOrigin(context, input)),
  completeService: async (_, { input }, context) =>
    referralPayload(context, await completeService(context, input)),
  answerCapacity: async (_, { input }, context) =>
    capacityPayload(context, await answerCapacity(context, input)),
  updateCapacity: async (_, { input }, context) =>
    servicePayload(context, await updateCapacity(context, input)),
} satisfies MutationResolvers
