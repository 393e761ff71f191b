import { rm } from 'node:fs/promises'
import { newId } from '@baton/service-kit/ids'
import type { ImportJobRow } from '../domain/import-job.js'
import type { PatientsDeps } from '../deps.js'
import { TakenOver } from '../operations/import/import-batch.js'
import { holdLabelled } from '../operations/import/hold-labelled.js'
import { finishImport } from '../operations/import/finish-import.js'
import { claimImportJob, releaseImportJob } from '../storage/import-jobs.js'
import { BatchWriter } from './batch-writer.js'
import { keepLease } from './keep-lease.js'
import { linesOf } from './lines.js'
import { isLong, prepareLine } from './prepared-line.js'
import { unreadable } from './unreadable.js'

/**
 * Reads a file to its end, from the line that was done last. Does nothing while another worker has the job. When told
 * to stop it ends after the lines at hand; another worker goes on.
 */
export async function runImport(deps: PatientsDeps, jobId: string, signal: AbortSignal): Promise<void> {
  const worker = newId('worker')
  const job = await claimImportJob(deps.db, { id: jobId, worker, now: deps.clock.now() })
  if (!job) return
  const lease = keepLease(deps, jobId, worker)
  try {
    const outcome = await readFile(deps, { job, worker, signal: AbortSignal.any([signal, lease.lost]) })
    if (outcome === 'stopped') return await releaseImportJob(deps.db, jobId, worker)
    const end = { id: jobId, worker, now: deps.clock.now() }
    const reason = outcome === 'done' ? null : outcome.reason
    await finishImport(deps, { ...end, status: reason === null ? 'COMPLETED' : 'FAILED', reason })
    if (reason === null) await rm(job.filePath, { force: true }) // nobody needs the patients' data a second time
  } catch (error) {
    await releaseImportJob(deps.db, jobId, worker)
    if (error instanceof TakenOver) return
    throw error
  } finally {
    lease.end()
  }
}

interface Reading {
  readonly job: ImportJobRow
  readonly worker: string
  readonly signal: AbortSignal
}

type Outcome = 'done' | 'stopped' | { readonly reason: string }

async function readFile(deps: PatientsDeps, { job, worker, signal }: Reading): Promise<Outcome> {
  await hold(deps, job, signal)
  const writer = new BatchWriter(deps, job, worker)
  try {
    for await (const line of linesOf(job.filePath)) {
      if (signal.aborted) break
      try {
        if (line.number <= job.lines) continue
        if (isLong(line)) await writer.flush() // no other is held while a long one is read
        if ('bundle' in line && line.bundle.isVast) await writer.addVast(line, signal)
        else await writer.add(prepareLine(line), line)
      } finally {
        if ('bundle' in line) line.bundle.close()
      }
    }
  } catch (error) {
    const reason = unreadable(error)
    if (reason === null) throw error
    return (await writer.finish(signal)) === 'done' ? { reason } : 'stopped'
  }
  if (signal.aborted) return 'stopped'
  return writer.finish(signal)
}

/** A fault of the file shows again when it is read. */
async function hold(deps: PatientsDeps, job: ImportJobRow, signal: AbortSignal): Promise<void> {
  try {
    await holdLabelled(deps, job, signal)
  } catch (error) {
    if (unreadable(error) === null) throw error
  }
}
