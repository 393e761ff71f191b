import type { LoaderMakers } from '@baton/service-kit/loaders-as-asked'
import type { RequestContext } from '@baton/service-kit/request-context'
import { escalationActions, escalations, raisedByAssessments } from '../storage/escalations.js'
import { monitoringPlans, readings } from '../storage/monitoring.js'
import { many } from './batching.js'
import { listOf, readerOf, single } from './record-loaders.js'

/** The loaders of monitoring and escalations. */
export const monitoringLoaders = {
  monitoringPlan: single(monitoringPlans),
  monitoringOfPatient: listOf(monitoringPlans, 'patientId'),
  reading: single(readings),
  readingsOfPlan: listOf(readings, 'planId'),
  escalation: single(escalations),
  escalationsOfPatient: listOf(escalations, 'patientId'),
  escalationsOfAssessment: (request) =>
    many((ids) => raisedByAssessments(request.db, readerOf(request), ids), 'causeId'),
  actionsOfEscalation: listOf(escalationActions, 'escalationId'),
} satisfies LoaderMakers<RequestContext>
