import { activateCarePlan } from '../../operations/care-plan/activate-care-plan.js'
import { completeCarePlan } from '../../operations/care-plan/complete-care-plan.js'
import { createCarePlanFromTemplate } from '../../operations/care-plan/create-care-plan-from-template.js'
import { createCarePlan } from '../../operations/care-plan/create-care-plan.js'
import { holdCarePlan } from '../../operations/care-plan/hold-care-plan.js'
import { publishPlanTemplate } from '../../operations/plan-template/publish-plan-template.js'
import { resumeCarePlan } from '../../operations/care-plan/resume-care-plan.js'
import { reviseCarePlan } from '../../operations/care-plan/revise-care-plan.js'
import { revokeCarePlan } from '../../operations/care-plan/revoke-care-plan.js'
import { scoreGoalAttainment } from '../../operations/goal/score-goal-attainment.js'
import { signCarePlan } from '../../operations/care-plan/sign-care-plan.js'
import { voidCarePlan } from '../../operations/care-plan/void-care-plan.js'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { upgradeCarePlan } from '../../operations/care-plan/upgrade-care-plan.js'
import type { MutationResolvers } from '../__generated__/resolvers.js'
import { answering } from './answer.js'

const plan = answering('carePlan', (loaders, id) => loaders.carePlan.load(id))

/** The mutations of care plans and their templates. */
export const planMutations = {
  createCarePlan: async (_, { input }, context) => plan(context, await createCarePlan(context, input)),
  createCarePlanFromTemplate: async (_, { input }, context) =>
    plan(context, await createCarePlanFromTemplate(context, input)),
  activateCarePlan: async (_, { input }, context) => plan(context, await activateCarePlan(context, input)),
  reviseCarePlan: async (_, { input }, context) => plan(context, await reviseCarePlan(context, input)),
  upgradeCarePlan: async (_, { input }, context) => plan(context, await upgradeCarePlan(context, input)),
  signCarePlan: async (_, { input }, context) => plan(context, await signCarePlan(context, input)),
  holdCarePlan: async (_, { input }, context) => plan(context, await holdCarePlan(context, input)),
  resumeCarePlan: async (_, { input }, context) => plan(context, await resumeCarePlan(context, input)),
  completeCarePlan: async (_, { input }, context) => plan(context, await completeCarePlan(context, input)),
  revokeCarePlan: async (_, { input }, context) => plan(context, await revokeCarePlan(context, input)),
  voidCarePlan: async (_, { input }, context) => plan(context, await voidCarePlan(context, input)),
  scoreGoalAttainment: async (_, { input }, context) =>
    plan(context, await scoreGoalAttainment(context, input)),
  async publishPlanTemplate(_, { input }, context) {
    const outcome = await publishPlanTemplate(context, input)
    if (!outcome.ok) return { planTemplate: null, userErrors: toUserErrors(outcome.refusals) }
    const { code, version } = outcome.value
    context.loaders.forgetAll()
    const versions = await context.loaders.templateVersions.load(code)
    const planTemplate = versions.find((template) => template.version === version) ?? null
    return { planTemplate, userErrors: [] }
  },
} satisfies MutationResolvers
