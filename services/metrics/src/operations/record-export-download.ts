import type { MetricsDeps } from '../deps.js'
import { addDownload } from '../storage/export-files.js'

/** Writes down who fetches which part of a file, before the first byte leaves. */
export async function recordExportDownload(
  { db, clock }: MetricsDeps,
  download: { exportId: string; by: string; start: number; end: number },
): Promise<void> {
  await db.transaction((tx) => addDownload(tx, { ...download, at: clock.now() }))
}
