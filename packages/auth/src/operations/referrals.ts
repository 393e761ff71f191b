import type { Needs } from '../need.js'

/** The root fields of referrals, alphabetical. */
export const referralOperations: Needs = {
  'Mutation.acceptReferral': ['referral', 'update'],
  'Mutation.cancelReferral': ['referral', 'update'],
  'Mutation.createAgency': ['agency', 'create'],
  'Mutation.createAgencyLink': ['agency', 'create'],
  'Mutation.createWebhook': ['agency', 'create'],
  'Mutation.disableWebhook': ['agency', 'update'],
  'Mutation.enableWebhook': ['agency', 'update'],
  'Mutation.createReferral': ['referral', 'create'],
  'Mutation.rejectReferral': ['referral', 'update'],
  'Mutation.replayWebhook': ['agency', 'update'],
  'Mutation.rotateWebhookSecret': ['agency', 'update'],
  'Mutation.saveCommunityService': ['resourceDirectory', 'update'],
  'Mutation.sendReferral': ['referral', 'update'],
  'Query.agency': ['agency', 'read'],
  'Query.partnerInbox': ['referral', 'read'],
  'Query.referral': ['referral', 'read'],
  'Query.referrals': ['referral', 'read'],
  'Query.searchServices': ['resourceDirectory', 'read'],
  'Query.webhookDeliveries': ['agency', 'read'],
}
