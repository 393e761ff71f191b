import { change } from '@baton/database/change'
import { done, type Outcome } from '@baton/database/refusal'
import { enqueue } from '@baton/jobs/queue'
import { newId } from '@baton/service-kit/ids'
import { requireViewer } from '@baton/service-kit/request-context'
import type { MetricsRequest } from '../../deps.js'
import { validateData } from '../../jobs/validate-data.js'
import { addValidationRun } from '../../storage/validation-runs.js'

/** Asks for the rules to be run over everything that is known. A worker does it; without Redis the sweep finds the run. */
export async function runDataValidation(
  context: MetricsRequest,
  input: object,
): Promise<Outcome<{ id: string }>> {
  const requestedBy = requireViewer(context).id
  const outcome = await change(context, { operation: 'runDataValidation', input }, async (tx) => {
    const id = newId('validation_run')
    await addValidationRun(tx, { id, requestedBy, requestedAt: context.clock.now() })
    return done({ id })
  })
  const { redis, log } = context
  if (!outcome.ok || !redis) return outcome
  const { id: runId } = outcome.value
  await enqueue(redis, validateData, { jobId: runId, payload: { runId } }).catch(() =>
    log.warn({ runId }, 'the queue is away; a sweep will start the run'),
  )
  return outcome
}
