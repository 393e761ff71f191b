import type { AgencyResolvers } from './__generated__/resolvers.js'

/** An agency's fields. */
export const Agency: AgencyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.agency.load(id),

  webhooks: ({ id }, _, { loaders }) => loaders.webhooksOfAgency.load(id),

  services: ({ id }, _, { loaders }) => loaders.servicesOfAgency.load(id),
}
