import { CARE_PLAN_MOVES } from '../domain/care-plan.js'
import { rulesOf, templateDifference } from '../domain/plan-template.js'
import type { CarePlan as CarePlanModel, CarePlanStatus } from '../domain/care-plan.js'
import type {
  CarePlanResolvers,
  CarePlanRevisionResolvers,
  PlanAlertResolvers,
} from './__generated__/resolvers.js'
import type { Loaders } from './loaders.js'
import { viewsOf } from './plan-history.js'
import { practitionerRef } from './practitioner-ref.js'

/** A plan's fields. */
export const CarePlan: CarePlanResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.carePlan.load(id),

  patient: ({ patientId }) => ({ id: patientId }),
  owner: ({ ownerId }) => practitionerRef(ownerId),
  replaces: ({ replacesId }, _, { loaders }) => (replacesId ? loaders.carePlan.load(replacesId) : null),
  adopted: ({ sourceId }) => sourceId !== null,
  signedBy: ({ signedBy }) => practitionerRef(signedBy),
  goals: ({ id }, _, { loaders }) => loaders.goalsOfPlan.load(id),
  tasks: ({ id }, _, { loaders }) => loaders.tasksOfPlan.load(id),
  revisions: async ({ id }, _, { loaders }) => viewsOf(await loaders.revisionsOfPlan.load(id)),
  attainmentScores: ({ id }, _, { loaders }) => loaders.scoresOfPlan.load(id),
  alerts: ({ id }, _, { loaders }) => loaders.alertsOfPlan.load(id),
  templateUpgrade: (plan, _, { loaders }) => templateUpgrade(plan, loaders),
  availableTransitions: ({ status }) => CARE_PLAN_MOVES[status],
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
  redactions: () => [],
}

async function templateUpgrade(plan: CarePlanModel, loaders: Loaders) {
  if (plan.templateCode === null) return null
  const versions = await loaders.templateVersions.load(plan.templateCode)
  const [latest] = versions
  if (!latest || latest.version === plan.templateVersion) return null
  const own = versions.find(({ version }) => version === plan.templateVersion)
  const goals = await loaders.goalsOfPlan.load(plan.id)
  const tasks = await loaders.tasksOfPlan.load(plan.id)
  return templateDifference(latest, {
    goals,
    taskTitles: tasks.map((task) => task.title),
    rules: own ? rulesOf(own) : [],
  })
}

/** What came of an alert. */
export const PlanAlert: PlanAlertResolvers = {
  task: ({ taskId }, _, { loaders }) => (taskId ? loaders.task.load(taskId) : null),
  escalation: ({ escalationId }, _, { loaders }) =>
    escalationId ? loaders.escalation.load(escalationId) : null,
}

/** What a plan said at one time. */
export const CarePlanRevision: CarePlanRevisionResolvers = {
  title: ({ snapshot }) => snapshot.title,
  description: ({ snapshot }) => snapshot.description,
  status: ({ snapshot }) => snapshot.status as CarePlanStatus, // what the plan's own state was
}
