import { sweepEach } from '@baton/service-kit/sweeps'
import type { MetricsDeps } from '../../deps.js'
import { dayToKeep, type MeasureSnapshot } from '../../domain/measure-snapshot.js'
import { measureByCode, MEASURES } from '../../measures/catalogue.js'
import type { Measure } from '../../measures/measure.js'
import { addSnapshot, isAwaited, keptOn } from '../../storage/measure-snapshots.js'
import { missingSets } from './count-published-measure.js'
import { countUpTo } from './count-up-to.js'

/**
 * Keeps what every measure came to by the end of the last day, once, when all that was recorded in it has arrived. One
 * that cannot be counted keeps no other from it, and has its turn again. A measure of CMS whose value sets were not given
 * is counted by nobody, and nothing is kept of it.
 */
export async function takeSnapshots(deps: MetricsDeps): Promise<void> {
  const { db, clock, organizationTimeZone } = deps
  const ended = dayToKeep(clock.now(), organizationTimeZone)
  if (!ended) return
  const kept = await keptOn(db, ended.day)
  const left = MEASURES.filter((one) => !kept.has(one.code) && missingSets(deps, one).length === 0)
  if (left.length === 0 || (await isAwaited(db, ended.asOf))) return
  const ids = left.map(({ code }) => code)
  await sweepEach(deps, { sweep: 'keep-the-day', ids }, async (code) => {
    const measure = measureByCode(code)
    if (!measure) return
    const snapshot = await snapshotOf(deps, measure, ended)
    await db.transaction((tx) => addSnapshot(tx, snapshot))
  })
}

async function snapshotOf(
  deps: MetricsDeps,
  measure: Measure,
  { day, asOf }: { readonly day: string; readonly asOf: Date },
): Promise<MeasureSnapshot> {
  const counts = await countUpTo(deps, measure, { audience: 'ORGANIZATION', day, asOf })
  return {
    measureCode: measure.code,
    day,
    measureVersion: measure.version,
    asOf,
    ...counts,
    takenAt: deps.clock.now(),
  }
}
