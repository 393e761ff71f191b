import { careRelationshipHandlers } from '@baton/auth/care-relationships'
import { patientMergeHandlers } from '@baton/auth/patient-merges'
import { wallClock } from '@baton/service-kit/clock'
import type { ServiceDefinition } from '@baton/service-kit/definition'
import { tellReads } from '@baton/service-kit/tell-reads'
import { readReferralsConfig } from './config.js'
import type { ReferralsDeps } from './deps.js'
import { createLoaders } from './graphql/loaders.js'
import { resolvers } from './graphql/resolvers.js'
import { showAgencyLink, takeAgencyLink } from './routes/agency-links.js'
import { readFhirRoute, takeInFhirRoute, updateFhirRoute } from './routes/fhir.js'
import { importDirectoryRoute } from './routes/import-directory.js'
import { labelsOfReads } from './storage/labels-of-reads.js'
import { AgencyLinkEntity } from './storage/agency-link.entity.js'
import { onAuthorizationDecided } from './events/on-authorization-decided.js'
import { onCareRelationshipGranted } from './events/on-care-relationship.js'
import { onConsentGiven, onConsentRevoked } from './events/on-consent.js'
import { onDocumentAdded } from './events/on-document-added.js'
import { onOutreachAttempted } from './events/on-outreach-attempted.js'
import { AgencyEntity } from './storage/agency.entity.js'
import { AppointmentEntity } from './storage/appointment.entity.js'
import { BarrierEntity } from './storage/barrier.entity.js'
import { CapacityCheckEntity } from './storage/capacity-check.entity.js'
import { CommunityServiceEntity } from './storage/community-service.entity.js'
import { DisclosureEntity } from './storage/disclosure.entity.js'
import { ReferralDeadlineEntity } from './storage/referral-deadline.entity.js'
import { ReferralMessageEntity } from './storage/referral-message.entity.js'
import { ReferralStatusChangeEntity } from './storage/referral-status-change.entity.js'
import { ReferralEntity } from './storage/referral.entity.js'
import { WebhookDeliveryEntity } from './storage/webhook-delivery.entity.js'
import { WebhookEntity } from './storage/webhook.entity.js'
import { dueReminders, noShows } from './sweeps/due-work.js'
import { dueDisclosures } from './sweeps/due-disclosures.js'
import { overdueDeadlines } from './sweeps/overdue-deadlines.js'
import { sendWebhooks } from './sweeps/send-webhooks.js'
import { openWebhookSender } from './webhooks/webhook-sender.js'

/** The service as its subgraph process, its worker and its tests run it. */
export const definition: ServiceDefinition<ReferralsDeps> = {
  name: 'referrals',
  schema: new URL('../schema.graphql', import.meta.url),
  resolvers,
  entities: [
    AgencyEntity,
    CommunityServiceEntity,
    ReferralEntity,
    ReferralStatusChangeEntity,
    ReferralDeadlineEntity,
    WebhookEntity,
    WebhookDeliveryEntity,
    AgencyLinkEntity,
    ReferralMessageEntity,
    DisclosureEntity,
    CapacityCheckEntity,
    AppointmentEntity,
    BarrierEntity,
  ],
  migrations: new URL('../src/storage/migrations/', import.meta.url),
  context: (base) => ({
    ...base,
    loaders: createLoaders(base),
    accessWatch: tellReads(base, labelsOfReads),
  }),
  handlers: {
    ...careRelationshipHandlers,
    ...patientMergeHandlers,
    'care-relationship.granted.v1': onCareRelationshipGranted,
    'consent.given.v1': onConsentGiven,
    'consent.revoked.v1': onConsentRevoked,
    'document.added.v1': onDocumentAdded,
    'outreach.attempted.v1': onOutreachAttempted,
    'authorization.decided.v1': onAuthorizationDecided,
  },
  jobs: [],
  sweeps: [overdueDeadlines, dueDisclosures, noShows, dueReminders, sendWebhooks],
  routes: [
    showAgencyLink,
    takeAgencyLink,
    importDirectoryRoute,
    readFhirRoute,
    takeInFhirRoute,
    updateFhirRoute,
  ],
  async openDeps(base, env) {
    const config = readReferralsConfig(env)
    const webhooks = openWebhookSender({ allowPrivate: config.privateWebhooks })
    return { ...base, ...config, wall: wallClock(), webhooks }
  },
}
