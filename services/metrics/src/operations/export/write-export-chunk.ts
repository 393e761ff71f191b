import type { EntityManager } from 'typeorm'
import type { MetricsDeps } from '../../deps.js'
import type { ExportJob } from '../../domain/export-job.js'
import { SOURCES } from '../../exports/sources.js'
import { writeRows } from '../../exports/write-rows.js'
import { addChunk, addExportPatients } from '../../storage/export-files.js'
import {
  advanceExport,
  findExportJobs,
  lockOpenExport,
  moveExport,
  sizeExport,
} from '../../storage/export-jobs.js'
import { addStatusChange } from '../../storage/status-changes.js'

const KEPT_MS = 72 * 3_600_000

/**
 * Writes the next piece of a file, in one transaction with how far it brings the job: a worker that dies leaves a
 * whole number of pieces. Whether there is more to do.
 */
export async function writeExportChunk(deps: MetricsDeps, exportId: string): Promise<boolean> {
  return deps.db.transaction(async (tx) => {
    const open = await lockOpenExport(tx, exportId)
    if (!open) return false
    const job = open.status === 'QUEUED' ? await begin(tx, deps, open) : open
    const source = SOURCES[job.kind]
    const tools = { db: tx, deps, job }
    const { rows, next } = await source.page(tools, job.after, deps.exportChunkRows)
    const data = writeRows(job.format, rows, { columns: source.columns(job), header: job.bytes === 0 })
    if (data.length > 0) await addChunk(tx, { exportId, firstByte: job.bytes, data })
    if (!job.deIdentified) await noteWhose(tx, job, rows)
    await advanceExport(tx, { id: exportId, rows: rows.length, bytes: data.length, after: next })
    if (next === null) await end(tx, deps, job)
    return next !== null
  })
}

async function begin(tx: EntityManager, deps: MetricsDeps, job: ExportJob): Promise<ExportJob> {
  const at = deps.clock.now()
  const source = SOURCES[job.kind]
  const tools = { db: tx, deps, job }
  const commonGroups = job.deIdentified ? ((await source.commonGroups?.(tools)) ?? null) : null
  await moveExport(tx, { id: job.id, version: job.version, to: 'RUNNING', at })
  await sizeExport(tx, { id: job.id, rowsTotal: await source.count(tools), commonGroups })
  const step = { from: job.status, to: 'RUNNING', reason: null }
  await addStatusChange(tx, { subjectId: job.id, at, by: 'system:metrics', ...step })
  const [begun] = await findExportJobs(tx, [job.id])
  return begun ?? job
}

async function end(tx: EntityManager, deps: MetricsDeps, { id, version }: ExportJob): Promise<void> {
  const at = deps.clock.now()
  await moveExport(tx, { id, version, to: 'COMPLETED', at, expiresAt: new Date(at.getTime() + KEPT_MS) })
  const step = { from: 'RUNNING', to: 'COMPLETED', reason: null }
  await addStatusChange(tx, { subjectId: id, at, by: 'system:metrics', ...step })
}

async function noteWhose(
  tx: EntityManager,
  { id }: ExportJob,
  rows: readonly { readonly patientId: string | null }[],
): Promise<void> {
  await addExportPatients(
    tx,
    id,
    rows.flatMap(({ patientId }) => patientId ?? []),
  )
}
