import { MEASURES, measureByCode } from '../measures/catalogue.js'
import { computeMeasure } from '../operations/compute-measure.js'
import type { QueryResolvers } from './__generated__/resolvers.js'

/** What may be asked of metrics. */
export const Query: QueryResolvers = {
  measures: () => MEASURES,
  measure: (_, { code }) => measureByCode(code),
  measureResult: (_, { code, period, asOf }, context) =>
    computeMeasure(context, { code, period, asOf: asOf ?? null }),
}
