import type { RequestContext } from '@baton/service-kit/request-context'
import { escalationActions, escalations, raisedByAssessments } from '../storage/escalations.js'
import { monitoringPlans, readings } from '../storage/monitoring.js'
import type { Reader } from '../storage/reader.js'
import { many } from './batching.js'
import { recordLoaders } from './plan-loaders.js'

/** The loaders of monitoring and escalations. */
export function monitoringLoaders(request: RequestContext, reader: () => Reader) {
  const { single, listOf } = recordLoaders(request, reader)
  return {
    monitoringPlan: single(monitoringPlans),
    monitoringOfPatient: listOf(monitoringPlans, 'patientId'),
    reading: single(readings),
    readingsOfPlan: listOf(readings, 'planId'),
    escalation: single(escalations),
    escalationsOfPatient: listOf(escalations, 'patientId'),
    escalationsOfAssessment: many((ids) => raisedByAssessments(request.db, reader(), ids), 'causeId'),
    actionsOfEscalation: listOf(escalationActions, 'escalationId'),
  }
}
