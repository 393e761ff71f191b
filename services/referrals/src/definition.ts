import { careRelationshipHandlers } from '@baton/auth/care-relationships'
import { readConfig } from '@baton/service-kit/config'
import type { ServiceDefinition } from '@baton/service-kit/definition'
import { z } from 'zod'
import type { ReferralsDeps } from './deps.js'
import { createLoaders } from './graphql/loaders.js'
import { resolvers } from './graphql/resolvers.js'
import { AgencyEntity } from './storage/agency.entity.js'
import { CommunityServiceEntity } from './storage/community-service.entity.js'
import { ReferralDeadlineEntity } from './storage/referral-deadline.entity.js'
import { ReferralStatusChangeEntity } from './storage/referral-status-change.entity.js'
import { ReferralEntity } from './storage/referral.entity.js'
import { overdueDeadlines } from './sweeps/overdue-deadlines.js'

const environment = z.object({
  /** Business days are counted in this IANA zone. */
  ORGANIZATION_TIME_ZONE: z.string().default('America/New_York'),
})

/** The service as its subgraph process, its worker and its tests run it. */
export const definition: ServiceDefinition<ReferralsDeps> = {
  name: 'referrals',
  schema: new URL('../schema.graphql', import.meta.url),
  resolvers,
  entities: [
    AgencyEntity,
    CommunityServiceEntity,
    ReferralEntity,
    ReferralStatusChangeEntity,
    ReferralDeadlineEntity,
  ],
  migrations: new URL('../src/storage/migrations/', import.meta.url),
  context: (base) => ({ ...base, loaders: createLoaders(base) }),
  handlers: { ...careRelationshipHandlers },
  jobs: [],
  sweeps: [overdueDeadlines],
  routes: [],
  async openDeps(base, env) {
    return { ...base, organizationTimeZone: readConfig(environment, env).ORGANIZATION_TIME_ZONE }
  },
}
