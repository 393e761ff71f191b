import { isOpen } from '../domain/opening-hours.js'
import { freshnessOf } from '../domain/service-search.js'
import { needAsCode } from '../domain/need.js'
import type { CommunityServiceResolvers } from './__generated__/resolvers.js'

/** A service's fields. */
export const CommunityService: CommunityServiceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.service.load(id),

  agency: ({ agencyId }, _, { loaders }) => loaders.agency.load(agencyId),
  needs: ({ needs }) => needs.map(needAsCode),
  openNow: ({ schedules, timeZone }, _, { clock }) => isOpen(schedules, clock.now(), timeZone),
  freshness: (service, _, { clock }) => freshnessOf(service, clock.now()),
}
