import type { Outcome } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { acknowledgePrescriberNotice } from '../../operations/medication-reconciliation/acknowledge-prescriber-notice.js'
import { completeMedicationReconciliation } from '../../operations/medication-reconciliation/complete-medication-reconciliation.js'
import { notifyPrescriber } from '../../operations/medication-reconciliation/notify-prescriber.js'
import { recordDiscrepancy } from '../../operations/medication-reconciliation/record-discrepancy.js'
import { resolveDiscrepancy } from '../../operations/medication-reconciliation/resolve-discrepancy.js'
import { reviewMedicationSource } from '../../operations/medication-reconciliation/review-medication-source.js'
import { startMedicationReconciliation } from '../../operations/medication-reconciliation/start-medication-reconciliation.js'
import type { MutationResolvers } from '../__generated__/resolvers.js'
import type { Context } from '../context.js'

/** The root fields that reconcile medications. */
export const medicationMutations = {
  startMedicationReconciliation: async (_, { input }, context) =>
    reconciliation(context, await startMedicationReconciliation(context, input)),
  reviewMedicationSource: async (_, { input }, context) =>
    reconciliation(context, await reviewMedicationSource(context, input)),
  recordDiscrepancy: async (_, { input }, context) =>
    reconciliation(context, await recordDiscrepancy(context, input)),
  notifyPrescriber: async (_, { input }, context) =>
    reconciliation(context, await notifyPrescriber(context, input)),
  acknowledgePrescriberNotice: async (_, { input }, context) =>
    reconciliation(context, await acknowledgePrescriberNotice(context, input)),
  resolveDiscrepancy: async (_, { input }, context) =>
    reconciliation(context, await resolveDiscrepancy(context, input)),
  completeMedicationReconciliation: async (_, { input }, context) =>
    reconciliation(context, await completeMedicationReconciliation(context, input)),
} satisfies MutationResolvers

async function reconciliation({ loaders }: Context, outcome: Outcome<{ id: string }>) {
  if (!outcome.ok) return { medicationReconciliation: null, userErrors: toUserErrors(outcome.refusals) }
  loaders.forgetAll()
  return { medicationReconciliation: await loaders.reconciliation.load(outcome.value.id), userErrors: [] }
}
