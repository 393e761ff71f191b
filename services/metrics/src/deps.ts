import type { ValueSets } from '@baton/quality-measures/value-sets'
import type { Deps, RequestContext } from '@baton/service-kit/request-context'

/** What everything in this service may use. */
export interface MetricsDeps extends Deps {
  /** The organization's IANA zone: the days of a period are told apart in it. */
  readonly organizationTimeZone: string
  /** Rows of an export that are written at a time. */
  readonly exportChunkRows: number
  /** The lists of codes that published measures read; empty where none were given. */
  readonly valueSets: ValueSets
}

/** One request. */
export type MetricsRequest = RequestContext & MetricsDeps
