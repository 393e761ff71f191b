import { monthUpTo, type MeasureSnapshot as Snapshot } from '../domain/measure-snapshot.js'
import type { Days } from '../domain/window.js'
import { measureByCode } from '../measures/catalogue.js'
import { keptPeriod } from '../measures/measure.js'
import { computeMeasure } from '../operations/measure/compute-measure.js'
import type { MeasureSnapshotResolvers } from './__generated__/resolvers.js'

/** A snapshot's fields. */
export const MeasureSnapshot: MeasureSnapshotResolvers = {
  measure: ({ measureCode }) => measureByCode(measureCode),
  period: (snapshot, _, { organizationTimeZone: timeZone }) => ({ ...daysOf(snapshot), timeZone }),
  rate: ({ numerator, denominator }) => (denominator === 0 ? null : numerator / denominator),
  recomputed: (snapshot, _, context) =>
    computeMeasure(context, { code: snapshot.measureCode, period: daysOf(snapshot), asOf: snapshot.asOf }),
}

function daysOf({ measureCode, day }: Snapshot): Days {
  const measure = measureByCode(measureCode)
  return measure ? keptPeriod(measure, day) : monthUpTo(day)
}
