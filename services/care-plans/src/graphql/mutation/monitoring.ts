import type { Outcome } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { acknowledgeEscalation } from '../../operations/escalation/acknowledge-escalation.js'
import { disposeEscalation } from '../../operations/escalation/dispose-escalation.js'
import { logEscalationAction } from '../../operations/escalation/log-escalation-action.js'
import { pauseMonitoring } from '../../operations/monitoring/pause-monitoring.js'
import { raiseEscalation } from '../../operations/escalation/raise-escalation.js'
import { recordReading } from '../../operations/monitoring/record-reading.js'
import { reopenEscalation } from '../../operations/escalation/reopen-escalation.js'
import { resumeMonitoring } from '../../operations/monitoring/resume-monitoring.js'
import { startMonitoring } from '../../operations/monitoring/start-monitoring.js'
import type { MutationResolvers } from '../__generated__/resolvers.js'
import type { Context } from '../context.js'

/** The root fields that monitor and escalate. */
export const monitoringMutations = {
  startMonitoring: async (_, { input }, context) => plan(context, await startMonitoring(context, input)),
  pauseMonitoring: async (_, { input }, context) => plan(context, await pauseMonitoring(context, input)),
  resumeMonitoring: async (_, { input }, context) => plan(context, await resumeMonitoring(context, input)),
  recordReading: async (_, { input }, context) => {
    const outcome = await recordReading(context, input)
    if (!outcome.ok) return { reading: null, userErrors: toUserErrors(outcome.refusals) }
    context.loaders.forgetAll()
    return { reading: await context.loaders.reading.load(outcome.value.id), userErrors: [] }
  },
  raiseEscalation: async (_, { input }, context) =>
    escalation(context, await raiseEscalation(context, input)),
  acknowledgeEscalation: async (_, { input }, context) =>
    escalation(context, await acknowledgeEscalation(context, input)),
  logEscalationAction: async (_, { input }, context) =>
    escalation(context, await logEscalationAction(context, input)),
  disposeEscalation: async (_, { input }, context) =>
    escalation(context, await disposeEscalation(context, input)),
  reopenEscalation: async (_, { input }, context) =>
    escalation(context, await reopenEscalation(context, input)),
} satisfies MutationResolvers

async function plan({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { monitoringPlan: null, userErrors: toUserErrors(outcome.refusals) }
  loaders.forgetAll()
  return { monitoringPlan: await loaders.monitoringPlan.load(outcome.value.id), userErrors: [] }
}

async function escalation({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { escalation: null, userErrors: toUserErrors(outcome.refusals) }
  loaders.forgetAll()
  return { escalation: await loaders.escalation.load(outcome.value.id), userErrors: [] }
}
