import type { Deps, RequestContext } from '@baton/service-kit/request-context'

/** What everything in this service may use. */
export interface MetricsDeps extends Deps {
  /** The organization's IANA zone: the days of a period are told apart in it. */
  readonly organizationTimeZone: string
}

/** One request. */
export type MetricsRequest = RequestContext & MetricsDeps
