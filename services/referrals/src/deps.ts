import type { Deps, RequestContext } from '@baton/service-kit/request-context'

/** What operations, handlers and sweeps of this service may use. */
export interface ReferralsDeps extends Deps {
  /** The organization's IANA zone: business days are counted in it. */
  readonly organizationTimeZone: string
}

/** One request that changes something. */
export type ReferralsRequest = RequestContext & ReferralsDeps
