import { determinationDue } from '@baton/clinical/determination-due'
import { done, refused, type Outcome } from '@baton/database/refusal'
import { newId } from '@baton/service-kit/ids'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../domain/authorization.js'
import type { Payer } from '../domain/payer.js'
import { submissionKey, traceNumber } from '../payers/trace-number.js'
import { findPayers } from '../storage/payers.js'
import { findServiceLines } from '../storage/service-lines.js'
import { addSubmission } from '../storage/submissions.js'
import { changeInput } from './authorization-input.js'
import { takeStep, tellQueued } from './authorization-step.js'
import { changeAuthorization, stepRefusal } from './change-authorization.js'
import { startClock } from './deadline-clock.js'

/**
 * Queues a READY authorization for its payer, once: one submission and one trace number per request version, which
 * the database guards too. The payer's clock starts now. Answers the authorization's id.
 */
export async function submitAuthorization(context: RequestContext, input: unknown): Promise<Outcome<string>> {
  const parsed = parseInput(changeInput, input)
  if (!parsed.ok) return parsed
  const by = requireViewer(context).id
  const at = context.clock.now()
  const request = {
    ...parsed.value,
    operation: 'submitAuthorization',
    verb: 'sign',
    input: parsed.value,
  } as const
  return changeAuthorization(context, request, async (tx, authorization) => {
    const refusal = stepRefusal(authorization, 'QUEUED')
    if (refusal) return refused(refusal)
    const [payer] = await findPayers(tx, [authorization.payerId])
    if (!payer) throw new Error(`authorization ${authorization.id} has no payer`)
    await queue(tx, authorization, { payer, by, at })
    return done(authorization.id)
  })
}

async function queue(
  tx: EntityManager,
  authorization: Authorization,
  { payer, by, at }: { payer: Payer; by: string; at: Date },
): Promise<void> {
  const { id, requestVersion } = authorization
  const due = await dueOf(tx, authorization, { payer, at })
  const trace = traceNumber(id, requestVersion)
  const change = { trace, submittedAt: at, dueAt: due?.dueAt ?? null }
  const queued = await takeStep(tx, authorization, { to: 'QUEUED', by, at, change })
  const submissionId = newId('submission')
  await addSubmission(tx, {
    id: submissionId,
    authorizationId: id,
    payerId: payer.id,
    requestVersion,
    kind: 'INITIAL',
    submissionKey: submissionKey(id, requestVersion, 'INITIAL'),
    trace,
    status: 'QUEUED',
    ...NEVER_TRIED,
    nextAttemptAt: at,
    queuedAt: at,
  })
  if (due) {
    const computed = {
      rule: due.rule,
      source: due.source,
      startedAt: at,
      dueAt: due.dueAt,
      timeZone: payer.timeZone,
    }
    await startClock(tx, queued, { label: 'DETERMINATION', computed, actBy: null })
  }
  await tellQueued(tx, queued, { payer, submissionId, at })
}

const NEVER_TRIED = {
  attempts: 0,
  inquiries: 0,
  claims: 0,
  leaseUntil: null,
  snapshot: null,
  snapshotHash: null,
  sentAt: null,
  answeredAt: null,
  problem: null,
} as const

const INPATIENT_HOSPITAL = '21' // CMS place of service

async function dueOf(
  tx: EntityManager,
  authorization: Authorization,
  { payer, at }: { payer: Payer; at: Date },
): Promise<ReturnType<typeof determinationDue>> {
  const lines = await findServiceLines(tx, [authorization.id])
  const { lineOfBusiness, priority, serviceKind } = authorization
  return determinationDue({
    lineOfBusiness,
    priority,
    serviceKind,
    receivedAt: at,
    timeZone: payer.timeZone,
    state: payer.state,
    completeNonHospital: lines.every((line) => line.placeOfService !== INPATIENT_HOSPITAL),
  })
}
