import type { Resolvers } from './__generated__/resolvers.js'
import { Agency } from './agency.js'
import { AgencyLink } from './agency-link.js'
import { Appointment, Barrier } from './appointment.js'
import { CommunityService } from './community-service.js'
import { Deadline } from './deadline.js'
import { CapacityCheck, ConsentCopy, DisclosedPayload, ReferralMessage } from './exchange.js'
import { Mutation } from './mutation.js'
import { Patient } from './patient.js'
import { Query } from './query.js'
import { Referral } from './referral.js'
import { Webhook, WebhookDelivery } from './webhook.js'

/** Every resolver of this subgraph. */
export const resolvers = {
  Query,
  Mutation,
  Patient,
  Referral,
  Agency,
  CommunityService,
  Deadline,
  AgencyLink,
  Webhook,
  WebhookDelivery,
  Appointment,
  Barrier,
  CapacityCheck,
  ConsentCopy,
  DisclosedPayload,
  ReferralMessage,
} satisfies Resolvers
