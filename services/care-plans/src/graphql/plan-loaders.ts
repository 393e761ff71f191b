import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { Task } from '../domain/task.js'
import { planAlerts } from '../storage/plan-alerts.js'
import * as plans from '../storage/plan-records.js'
import { findTemplates } from '../storage/plan-templates.js'
import { proposals } from '../storage/proposals.js'
import type { Reader } from '../storage/reader.js'
import { findRetractionsOfChecks } from '../storage/retracted-assessments.js'
import type { Records } from '../storage/records.js'
import { findTasksOfPlans } from '../storage/tasks.js'
import { many, one } from './batching.js'

/** The loaders of plans, goals and what belongs to them. */
export function planLoaders(request: RequestContext) {
  const { db } = request
  const reader = (): Reader => ({ viewer: requireViewer(request), now: request.clock.now() })
  const { single, listOf } = recordLoaders(request, reader)
  return {
    carePlan: single(plans.carePlans),
    carePlansOfPatient: listOf(plans.carePlans, 'patientId'),
    goal: single(plans.goals),
    goalsOfPatient: listOf(plans.goals, 'patientId'),
    goalsOfPlan: listOf(plans.goals, 'carePlanId'),
    revisionsOfPlan: listOf(plans.planRevisions, 'carePlanId'),
    scoresOfPlan: listOf(plans.attainmentScores, 'carePlanId'),
    progress: single(plans.goalProgress),
    progressOfGoal: listOf(plans.goalProgress, 'goalId'),
    retraction: one((ids) => findRetractionsOfChecks(db, ids)),
    barrier: single(plans.goalBarriers),
    barriersOfGoal: listOf(plans.goalBarriers, 'goalId'),
    proposal: single(proposals),
    proposalsOfPatient: listOf(proposals, 'patientId'),
    alertsOfPlan: listOf(planAlerts, 'carePlanId'),
    tasksOfPlan: many<Task>((ids) => findTasksOfPlans(db, reader(), ids), 'carePlanId'),
    templateVersions: many((codes) => findTemplates(db, codes), 'code'),
  }
}

/** Loaders over the statements that every noun has: one row by its id, or all rows of an owner. */
export function recordLoaders({ db }: Pick<RequestContext, 'db'>, reader: () => Reader) {
  return {
    single: <Row extends { id: string; patientId: string }>(records: Records<Row>) =>
      one<Row>((ids) => records.find(db, reader(), ids)),
    listOf: <Row extends { id: string; patientId: string }>(records: Records<Row>, by: keyof Row & string) =>
      many<Row>((ids) => records.ofOwners(db, reader(), { by, ids }), by),
  }
}
