import { careRelationshipHandlers } from '@baton/auth/care-relationships'
import type { EventHandlers } from '@baton/events/inbox'
import type { Deps } from '@baton/service-kit/request-context'
import { onCareRelationshipGranted } from './on-care-relationship-granted.js'
import { onDeadlineEnded } from './on-deadline-ended.js'
import { onDeadlineStarted } from './on-deadline-started.js'
import { onEncounterDischarged } from './on-encounter-discharged.js'
import { onRiskScoreComputed } from './on-risk-score-computed.js'

/** What care-plans does about what others tell. */
export const handlers: EventHandlers<Deps> = {
  ...careRelationshipHandlers,
  'care-relationship.granted.v1': onCareRelationshipGranted,
  'deadline.ended.v1': onDeadlineEnded,
  'deadline.started.v1': onDeadlineStarted,
  'encounter.discharged.v1': onEncounterDischarged,
  'risk-score.computed.v1': onRiskScoreComputed,
}
