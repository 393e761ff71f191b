import type { LoaderMakers } from '@baton/service-kit/loaders-as-asked'
import type { RequestContext } from '@baton/service-kit/request-context'
import type { Task } from '../domain/task.js'
import { planAlerts } from '../storage/plan-alerts.js'
import * as plans from '../storage/plan-records.js'
import { findTemplates } from '../storage/plan-templates.js'
import { proposals } from '../storage/proposals.js'
import { findRetractionsOfChecks } from '../storage/retracted-assessments.js'
import { findTasksOfPlans } from '../storage/tasks.js'
import { many, one } from './batching.js'
import { listOf, readerOf, single } from './record-loaders.js'

/** The loaders of plans, goals and what belongs to them. */
export const planLoaders = {
  carePlan: single(plans.carePlans),
  carePlansOfPatient: listOf(plans.carePlans, 'patientId'),
  goal: single(plans.goals),
  goalsOfPatient: listOf(plans.goals, 'patientId'),
  goalsOfPlan: listOf(plans.goals, 'carePlanId'),
  revisionsOfPlan: listOf(plans.planRevisions, 'carePlanId'),
  scoresOfPlan: listOf(plans.attainmentScores, 'carePlanId'),
  progress: single(plans.goalProgress),
  progressOfGoal: listOf(plans.goalProgress, 'goalId'),
  retraction: (request) => one((ids) => findRetractionsOfChecks(request.db, ids)),
  barrier: single(plans.goalBarriers),
  barriersOfGoal: listOf(plans.goalBarriers, 'goalId'),
  proposal: single(proposals),
  proposalsOfPatient: listOf(proposals, 'patientId'),
  alertsOfPlan: listOf(planAlerts, 'carePlanId'),
  tasksOfPlan: (request) =>
    many<Task>((ids) => findTasksOfPlans(request.db, readerOf(request), ids), 'carePlanId'),
  templateVersions: (request) => many((codes) => findTemplates(request.db, codes), 'code'),
} satisfies LoaderMakers<RequestContext>
