import type { Outcome } from '@baton/database/refusal'
import { mergePatients } from '../operations/patient/merge-patients.js'
import { unmergePatients } from '../operations/patient/unmerge-patients.js'
import type { MutationResolvers } from './__generated__/resolvers.js'
import type { Loaders } from './loaders.js'
import { reload } from './reload.js'

/** Records of one person become one, and are parted again. */
export const mergeMutations = {
  async mergePatients(_, { input }, context) {
    const outcome = await mergePatients(context, input)
    const { row, userErrors } = await reload(context.loaders.patient, outcome)
    return { patient: row, merge: await lastMerge(context.loaders, outcome), userErrors }
  },
  async unmergePatients(_, { input }, context) {
    const outcome = await unmergePatients(context, input)
    const { row, userErrors } = await reload(context.loaders.patient, outcome)
    const unmerged = outcome.ok ? await context.loaders.patient.load(outcome.value.mergedId) : null
    return { patient: row, unmerged, merge: await lastMerge(context.loaders, outcome), userErrors }
  },
} satisfies MutationResolvers

async function lastMerge({ merges }: Loaders, outcome: Outcome<{ mergedId: string }>) {
  if (!outcome.ok) return null
  return (await merges.load(outcome.value.mergedId)).at(-1) ?? null
}
