import type { MetricsDeps } from '../deps.js'
import { dayToKeep, monthUpTo, type MeasureSnapshot } from '../domain/measure-snapshot.js'
import { windowOf } from '../domain/window.js'
import { MEASURES } from '../measures/catalogue.js'
import { addSnapshots, isAwaited, isKept } from '../storage/measure-snapshots.js'
import { tallyCases } from '../storage/measure-tally.js'

/**
 * Keeps what every measure came to by the end of the last day, once, when all that was recorded in it has arrived. The
 * measures of CMS are left out: they are of a year, and worked out anew for each question.
 */
export async function takeSnapshots(deps: MetricsDeps): Promise<void> {
  const { db, clock, organizationTimeZone: timeZone } = deps
  const ended = dayToKeep(clock.now(), timeZone)
  if (!ended || (await isKept(db, ended.day)) || (await isAwaited(db, ended.asOf))) return
  const { day, asOf } = ended
  const window = windowOf(monthUpTo(day), timeZone, asOf)
  const snapshots: MeasureSnapshot[] = []
  for (const measure of MEASURES.filter(({ published }) => !published)) {
    const { total } = await tallyCases(db, measure, {
      window,
      slicing: { stratifyBy: null, facilityId: null },
    })
    snapshots.push({
      measureCode: measure.code,
      day,
      measureVersion: measure.version,
      asOf,
      initialPopulation: total.initialPopulation ?? 0,
      denominator: total.denominator ?? 0,
      numerator: total.numerator ?? 0,
      takenAt: clock.now(),
    })
  }
  await db.transaction((tx) => addSnapshots(tx, snapshots))
}
