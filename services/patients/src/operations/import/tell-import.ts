import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { findImportJobs } from '../../storage/import-jobs.js'
import type { Writing } from '../writing.js'

/** Tells those who watch an import where it stands, in the transaction that brought it there. */
export async function tellImport({ tx, deps }: Writing, id: string): Promise<void> {
  const [job] = await findImportJobs(tx, [id])
  if (!job) return
  const now = deps.clock.now()
  const { status, lines, bytes, bytesDone, rejectCount } = job
  await appendToOutbox(tx, [
    event('import.moved.v1', {
      subject: id,
      patientId: null,
      occurredAt: now,
      recordedAt: now,
      payload: { importJobId: id, status, lines, bytes, bytesDone, rejectCount, at: now.toISOString() },
    }),
  ])
}
