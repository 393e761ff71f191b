import { careRelationshipHandlers } from '@baton/auth/care-relationships'
import { patientMergeHandlers } from '@baton/auth/patient-merges'
import type { EventHandlers } from '@baton/events/inbox'
import type { AuthorizationsDeps } from '../deps.js'
import { onAuthorizationQueued } from './on-authorization-queued.js'
import { onCompetencyRecorded } from './on-competency-recorded.js'
import { onProposalAccepted } from './on-proposal-accepted.js'

/** What this service does when an event arrives. */
export const handlers: EventHandlers<AuthorizationsDeps> = {
  ...careRelationshipHandlers,
  ...patientMergeHandlers,
  'authorization.queued.v1': onAuthorizationQueued,
  'competency.recorded.v1': onCompetencyRecorded,
  'proposal.accepted.v1': onProposalAccepted,
}
