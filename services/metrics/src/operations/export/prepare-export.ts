import type { MetricsDeps } from '../../deps.js'
import { windowOf } from '../../domain/window.js'
import { audienceOfExport } from '../../exports/case-rows.js'
import { measureByCode } from '../../measures/catalogue.js'
import { findExportJobs } from '../../storage/export-jobs.js'
import { countPublishedMeasure } from '../measure/count-published-measure.js'

/** Works out the cases that a file is made of, before its pieces are written; most measures need no such step. */
export async function prepareExport(deps: MetricsDeps, exportId: string): Promise<void> {
  const [job] = await findExportJobs(deps.db, [exportId])
  const measure = measureByCode(job?.measureCode ?? '')
  if (!job || !measure) return
  const window = windowOf(job.period, deps.organizationTimeZone, job.asOf)
  await countPublishedMeasure(deps, measure, { audience: audienceOfExport(job, deps.clock.now()), window })
}
