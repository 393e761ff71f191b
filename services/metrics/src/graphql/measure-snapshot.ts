import { monthUpTo } from '../domain/measure-snapshot.js'
import { measureByCode } from '../measures/catalogue.js'
import { computeMeasure } from '../operations/compute-measure.js'
import type { MeasureSnapshotResolvers } from './__generated__/resolvers.js'

/** A snapshot's fields. */
export const MeasureSnapshot: MeasureSnapshotResolvers = {
  measure: ({ measureCode }) => measureByCode(measureCode),
  period: ({ day }, _, { organizationTimeZone: timeZone }) => ({ ...monthUpTo(day), timeZone }),
  rate: ({ numerator, denominator }) => (denominator === 0 ? null : numerator / denominator),
  recomputed: ({ measureCode, day, asOf }, _, context) =>
    computeMeasure(context, { code: measureCode, period: monthUpTo(day), asOf }),
}
