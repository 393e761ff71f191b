import type { Needs } from '../need.js'

/** The root fields of metrics, alphabetical. */
export const metricOperations: Needs = {
  'Query.measure': ['metricAggregate', 'read'],
  'Query.measureResult': ['metricAggregate', 'read'],
  'Query.measures': ['metricAggregate', 'read'],
}
