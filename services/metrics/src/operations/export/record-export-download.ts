import type { Origin } from '@baton/auth/origin'
import type { Viewer } from '@baton/auth/viewer'
import { appendToOutbox } from '@baton/events/outbox'
import { eventsOf } from '@baton/service-kit/tell-reads'
import type { MetricsDeps } from '../../deps.js'
import { addDownload, patientsOfExport } from '../../storage/export-files.js'

interface Download {
  readonly exportId: string
  readonly viewer: Viewer
  readonly requestId: string
  readonly origin: Origin | null
  readonly start: number
  readonly end: number
}

/** Writes down who fetches which part of a file, here and in the access log of everybody in it, before the first byte leaves. */
export async function recordExportDownload(deps: MetricsDeps, download: Download): Promise<void> {
  const { db, clock } = deps
  const { exportId, viewer, start, end } = download
  await db.transaction(async (tx) => {
    await addDownload(tx, { exportId, by: viewer.id, start, end, at: clock.now() })
    const patientIds = await patientsOfExport(tx, exportId)
    const seen = new Map(patientIds.map((id) => [id, new Set(['Export.content'])]))
    const operation = { name: 'downloadExport', action: 'R' } as const
    if (seen.size > 0) await appendToOutbox(tx, eventsOf({ seen, operation }, { ...download, clock }))
  })
}
