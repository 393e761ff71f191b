import { assignCoordinator } from '../operations/staff/assign-coordinator.js'
import { deactivatePractitioner } from '../operations/staff/deactivate-practitioner.js'
import { recordCondition } from '../operations/chart/record-condition.js'
import { recordCoverage } from '../operations/chart/record-coverage.js'
import { recordEncounter } from '../operations/chart/record-encounter.js'
import { registerPatient } from '../operations/patient/register-patient.js'
import { retractDeath } from '../operations/patient/retract-death.js'
import { repairInboundMessage } from '../operations/hl7v2/repair-inbound-message.js'
import { replayInboundMessage } from '../operations/hl7v2/replay-inbound-message.js'
import { savePractitioner } from '../operations/staff/save-practitioner.js'
import { updateDemographics } from '../operations/patient/update-demographics.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import { assessmentMutations } from './assessment-mutations.js'
import { consentMutations } from './consent-mutations.js'
import { accountingMutations } from './accounting.js'
import { disclosureMutations } from './disclosure.js'
import { staffMutations } from './staff.js'
import { trustMutations } from './trust-mutations.js'
import { OutreachMutation } from './outreach-mutation.js'
import { documentMutations } from './document.js'
import { duplicateMutations } from './duplicates.js'
import { importMutations } from './import-mutations.js'
import { mergeMutations } from './merge-mutations.js'
import { proxyMutations } from './proxies.js'
import { registryMutations } from './registries.js'
import { reload } from './reload.js'

/** What may be changed in patients. */
export const Mutation: MutationResolvers = {
  ...assessmentMutations,
  ...consentMutations,
  ...trustMutations,
  ...staffMutations,
  ...disclosureMutations,
  ...accountingMutations,
  ...OutreachMutation,
  ...mergeMutations,
  ...duplicateMutations,
  ...registryMutations,
  ...proxyMutations,
  ...importMutations,
  ...documentMutations,
  async registerPatient(_, { input }, context) {
    const { outcome, duplicates } = await registerPatient(context, input)
    const { row, userErrors } = await reload(context.loaders.patient, outcome)
    return { patient: row, possibleDuplicates: [...duplicates], userErrors }
  },
  async updateDemographics(_, { input }, context) {
    const { row, userErrors } = await reload(
      context.loaders.patient,
      await updateDemographics(context, input),
    )
    return { patient: row, userErrors }
  },
  async retractDeath(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.patient, await retractDeath(context, input))
    context.loaders.retractedDeaths.clear(input.patientId)
    return { patient: row, userErrors }
  },
  async recordCoverage(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.coverage, await recordCoverage(context, input))
    return { coverage: row, userErrors }
  },
  async recordEncounter(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.encounter, await recordEncounter(context, input))
    return { encounter: row, userErrors }
  },
  async recordCondition(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.condition, await recordCondition(context, input))
    return { condition: row, userErrors }
  },
  async assignCoordinator(_, { input }, context) {
    const outcome = await assignCoordinator(context, input)
    context.loaders.carers.clear(input.patientId)
    context.loaders.coordinatorMoves.clear(input.patientId)
    const { row, userErrors } = await reload(context.loaders.patient, outcome)
    return { patient: row, userErrors }
  },
  async savePractitioner(_, { input }, context) {
    const { row, userErrors } = await reload(
      context.loaders.practitioner,
      await savePractitioner(context, input),
    )
    return { practitioner: row, userErrors }
  },
  async repairInboundMessage(_, { input }, context) {
    const outcome = await repairInboundMessage(context, input)
    const { row, userErrors } = await reload(context.loaders.inboundMessage, outcome)
    return { inboundMessage: row, userErrors }
  },
  async replayInboundMessage(_, { input }, context) {
    const outcome = await replayInboundMessage(context, input)
    const { row, userErrors } = await reload(context.loaders.inboundMessage, outcome)
    return { inboundMessage: row, userErrors }
  },
  async deactivatePractitioner(_, { input }, context) {
    const outcome = await deactivatePractitioner(context, input)
    const { row, userErrors } = await reload(context.loaders.practitioner, outcome)
    return { practitioner: row, userErrors }
  },
}
