import { change } from '@baton/database/change'
import { done, refused, type Outcome, type Refusal } from '@baton/database/refusal'
import { enqueue } from '@baton/jobs/queue'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer } from '@baton/service-kit/request-context'
import { z } from 'zod'
import type { MetricsRequest } from '../../deps.js'
import { audienceOf, mayReadEmergencies, type Reader } from '../../domain/audience.js'
import type { ExportJob } from '../../domain/export-job.js'
import { exportRightsOf, faultOfExport } from '../../domain/export-rights.js'
import { faultOf } from '../../domain/window.js'
import { exportFile } from '../../jobs/export-file.js'
import { measureByCode } from '../../measures/catalogue.js'
import { STRATIFIERS, type Stratifier } from '../../measures/stratifiers.js'
import { addExportJob, countOpenExports } from '../../storage/export-jobs.js'
import { addStatusChange } from '../../storage/status-changes.js'
import { day, idempotencyKey } from '../fields.js'

const MOST_AT_ONCE = 5
const stratifiers = Object.keys(STRATIFIERS) as [Stratifier, ...Stratifier[]] // the keys of the record

const schema = z
  .object({
    kind: z.enum(['FACTS', 'MEASURE_CASES', 'INDIVIDUAL_MEASURE_REPORTS', 'SUMMARY_MEASURE_REPORT']),
    format: z.enum(['CSV', 'NDJSON']),
    measureCode: z
      .string()
      .refine((code) => measureByCode(code) !== null, 'is no measure')
      .nullish(),
    period: z.object({ start: day, end: day }),
    stratifyBy: z.enum(stratifiers).nullish(),
    asOf: z.date().nullish(),
    idempotencyKey,
  })
  .superRefine(({ kind, format, measureCode, period }, context) => {
    const issue = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (kind !== 'FACTS' && !measureCode) issue('measureCode', 'must say which measure')
    if (kind.includes('REPORT') && format !== 'NDJSON') issue('format', 'FHIR reports are written as NDJSON')
    const fault = faultOf(period)
    if (fault) issue('period', fault)
  })

/** Asks for a file. A worker makes it; without Redis the sweep finds the job. */
export async function startExport(context: MetricsRequest, input: object): Promise<Outcome<{ id: string }>> {
  const parsed = parseInput(schema, input)
  if (!parsed.ok) return parsed
  const viewer = requireViewer(context)
  const now = context.clock.now()
  const { kind, asOf } = parsed.value
  const fault =
    faultOfExport(viewer, kind) ?? (asOf && asOf > now ? 'asOf lies in the future: nobody knows yet.' : null)
  if (fault) return refused(invalid(fault))
  if (showsEmergencies(parsed.value, { viewer, now })) return refused(emergencies)
  const { measureCode, stratifyBy, format, period } = parsed.value
  const { deIdentified } = exportRightsOf(viewer)
  const asked = { kind, format, measureCode: measureCode ?? null, period, stratifyBy: stratifyBy ?? null }
  const job = newJob({ ...asked, asOf: asOf ?? now, viewer, deIdentified, requestedAt: now })
  const outcome = await change(context, { operation: 'startExport', input }, async (tx) => {
    if ((await countOpenExports(tx, viewer.id)) >= MOST_AT_ONCE) return refused(tooMany)
    await addExportJob(tx, job)
    const step = { from: null, to: job.status, reason: null }
    await addStatusChange(tx, { subjectId: job.id, at: now, by: viewer.id, ...step })
    return done({ id: job.id })
  })
  if (outcome.ok) await nudge(context, outcome.value.id)
  return outcome
}

/** Whether a file would be made of emergency accesses that its reader may not read of: without them it would say that there are none. */
function showsEmergencies({ kind, measureCode }: z.output<typeof schema>, reader: Reader): boolean {
  if (!measureCode || !measureByCode(measureCode)?.ofEmergencies || mayReadEmergencies(reader.viewer))
    return false
  return kind !== 'SUMMARY_MEASURE_REPORT' || audienceOf(reader) !== 'ORGANIZATION'
}

type Asked = Pick<ExportJob, 'kind' | 'format' | 'measureCode' | 'period' | 'stratifyBy' | 'asOf'>

function newJob(asked: Asked & Pick<ExportJob, 'viewer' | 'deIdentified' | 'requestedAt'>): ExportJob {
  const untouched = { version: 1, status: 'QUEUED', statusReason: null, after: null } as const
  const empty = {
    rowsTotal: null,
    rowsDone: 0,
    bytes: 0,
    finishedAt: null,
    expiresAt: null,
    commonGroups: null,
  }
  const requestedBy = asked.viewer.id
  return { id: newId('export'), ...asked, ...untouched, ...empty, requestedBy, salt: newId('salt') }
}

function invalid(message: string): Refusal {
  return { kind: 'InvalidInput', message, field: ['input', 'kind'] }
}

const emergencies: Refusal = {
  kind: 'InvalidInput',
  message: 'is about emergency accesses, of which your role reads none',
  field: ['input', 'measureCode'],
}

const tooMany: Refusal = {
  kind: 'LimitExceeded',
  message: 'Five of your files are being made: wait for one, or cancel one.',
  limit: MOST_AT_ONCE,
}

async function nudge({ redis, log }: MetricsRequest, exportId: string): Promise<void> {
  if (!redis) return
  await enqueue(redis, exportFile, { jobId: exportId, payload: { exportId } }).catch(() =>
    log.warn({ exportId }, 'the queue is away; a sweep will start the export'),
  )
}
