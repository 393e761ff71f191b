import { requireViewer } from '@baton/service-kit/request-context'
import type { MetricsRequest } from '../../deps.js'
import type { ExportJob } from '../../domain/export-job.js'
import { findExportJobs } from '../../storage/export-jobs.js'

/** An export of one's own, or anybody's for who reviews them; null for all others. The file goes to its owner only. */
export async function findExport(request: MetricsRequest, id: string): Promise<ExportJob | null> {
  const viewer = requireViewer(request)
  const [job] = await findExportJobs(request.db, [id])
  if (!job) return null
  return job.requestedBy === viewer.id || viewer.roles.includes('privacyOfficer') ? job : null
}
