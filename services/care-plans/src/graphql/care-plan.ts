import { CARE_PLAN_MOVES } from '../domain/care-plan.js'
import { templateDifference } from '../domain/plan-template.js'
import type { CarePlan as CarePlanModel, CarePlanStatus } from '../domain/care-plan.js'
import type { CarePlanResolvers, CarePlanRevisionResolvers } from './__generated__/resolvers.js'
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
  templateUpgrade: (plan, _, { loaders }) => templateUpgrade(plan, loaders),
  availableTransitions: ({ status }) => CARE_PLAN_MOVES[status],
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
  redactions: () => [],
}

async function templateUpgrade(plan: CarePlanModel, loaders: Loaders) {
  if (plan.templateCode === null) return null
  const [latest] = await loaders.templateVersions.load(plan.templateCode)
  if (!latest || latest.version === plan.templateVersion) return null
  const goals = await loaders.goalsOfPlan.load(plan.id)
  const tasks = await loaders.tasksOfPlan.load(plan.id)
  return templateDifference(latest, { goals, taskTitles: tasks.map((task) => task.title) })
}

/** What a plan said at one time. */
export const CarePlanRevision: CarePlanRevisionResolvers = {
  title: ({ snapshot }) => snapshot.title,
  description: ({ snapshot }) => snapshot.description,
  status: ({ snapshot }) => snapshot.status as CarePlanStatus, // what the plan's own state was
}
