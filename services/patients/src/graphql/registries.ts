import { readPage } from '@baton/database/keyset'
import { toUserErrors } from '@baton/service-kit/user-errors'
import { wordsOf } from '../domain/registry-rule.js'
import { createRegistry } from '../operations/registry/create-registry.js'
import { reviseRegistry } from '../operations/registry/revise-registry.js'
import { previewRegistry } from '../operations/registry/preview-registry.js'
import type {
  MutationResolvers,
  QueryResolvers,
  RegistryMembershipResolvers,
  RegistryResolvers,
} from './__generated__/resolvers.js'
import { reload } from './reload.js'

/** The fields of a registry that are not columns. */
export const Registry: RegistryResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.registry.load(id),
  ruleText: ({ rule }) => wordsOf(rule),
  memberCount: async ({ id }, _, { loaders }) => (await loaders.registryCount.load(id))?.count ?? 0,
  history: async ({ id }, _, { loaders }) =>
    (await loaders.registryRevisions.load(id)).map(({ rule, ...one }) => ({
      ...one,
      ruleText: wordsOf(rule),
    })),
  members: ({ id: registryId }, { includeFormer, ...args }, { loaders, cursorSecret }) =>
    loaders.registryMembers({
      registryId,
      former: includeFormer ?? false,
      page: readPage(args, cursorSecret, ['timestamptz', 'bigint']),
    }),
}

/** The registry and the patient behind a membership. */
export const RegistryMembership: RegistryMembershipResolvers = {
  registry: ({ registryId }, _, { loaders }) => loaders.registry.load(registryId),
  patient: ({ patientId }, _, { loaders }) => loaders.patient.load(patientId),
}

/** What may be asked of registries. */
export const registryQueries = {
  registries: (_, __, { loaders }) => loaders.allRegistries(),
  registry: (_, { id }, { loaders }) => loaders.registry.load(id),
  async registryPreview(_, question, context) {
    const outcome = await previewRegistry(context, question)
    if (!outcome.ok) return { userErrors: toUserErrors(outcome.refusals) }
    const { sampleIds, ...preview } = outcome.value
    const patients = await Promise.all(sampleIds.map((id) => context.loaders.patient.load(id)))
    return { ...preview, sample: patients.filter((patient) => patient !== null), userErrors: [] }
  },
} satisfies QueryResolvers

/** What may be changed in registries. */
export const registryMutations = {
  async createRegistry(_, { input }, context) {
    const { row, userErrors } = await reload(context.loaders.registry, await createRegistry(context, input))
    return { registry: row, userErrors }
  },
  async reviseRegistry(_, { input }, context) {
    context.loaders.registryRevisions.clear(input.id)
    context.loaders.registryCount.clear(input.id)
    const { row, userErrors } = await reload(context.loaders.registry, await reviseRegistry(context, input))
    return { registry: row, userErrors }
  },
} satisfies MutationResolvers
