import type { PasAnswer } from '@baton/fhir/pas-response'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../domain/authorization.js'
import { itemOutcome } from '../domain/item-outcome.js'
import { applyAnswer, type AnswerDecision } from '../domain/payer-answer.js'
import type { Determination } from '../domain/records.js'
import { awaitsAnswer, mayGo } from '../domain/status.js'
import type { Submission } from '../domain/submission.js'
import type { AuthorizationsDeps } from '../deps.js'
import { determinationKey } from '../payers/determination-key.js'
import { lockAuthorization } from '../storage/authorizations.js'
import { addDeadLetter } from '../storage/dead-letters.js'
import { addDeterminations, findDeterminations } from '../storage/determinations.js'
import { findServiceLines } from '../storage/service-lines.js'
import { changeSubmission } from '../storage/submissions.js'
import { applyDecision, tellSubmitted } from './apply-decision.js'
import { takeStep } from './authorization-step.js'
import { WORKER } from './give-up.js'

/** An answer of a payer and how it came. */
export interface PayerResponse {
  readonly submission: Submission
  readonly answer: PasAnswer
  readonly channel: Determination['channel']
}

/**
 * Records what a payer answered, in one transaction. The same decision by whatever way, once more or ten times, changes
 * nothing: decisions are known again by (trace, line, what was decided). Answers whether anything was new.
 */
export async function recordPayerResponse(
  deps: AuthorizationsDeps,
  response: PayerResponse,
): Promise<'recorded' | 'known'> {
  const at = deps.clock.now()
  return deps.db.transaction(async (tx) => {
    const authorization = await lockAuthorization(tx, response.submission.authorizationId)
    const fresh = await freshItems(tx, response)
    const known =
      fresh.length === 0 && (response.answer.errors.length === 0 || !awaitsAnswer(authorization.status))
    if (known && !['QUEUED', 'SUBMITTED', 'RESPONSE_UNKNOWN'].includes(authorization.status)) return 'known'
    const lines = await findServiceLines(tx, [authorization.id])
    const decision = applyAnswer(lines, { ...response.answer, items: fresh })
    const reached = await reachSubmitted(tx, authorization, at)
    const applied =
      awaitsAnswer(reached.status) &&
      (decision.status === reached.status || mayGo(reached.status, decision.status))
    await addDeterminations(
      tx,
      fresh.map((item) => determinationOf(item, { response, applied, at })),
    )
    const answered = {
      status: 'ANSWERED',
      answeredAt: at,
      nextAttemptAt: null,
      leaseUntil: null,
      problem: null,
    } as const
    await changeSubmission(tx, response.submission.id, answered)
    if (applied) await applyDecision(tx, reached, { decision, at })
    else await setAside(tx, reached, { response, decision, at })
    return 'recorded'
  })
}

type Items = PasAnswer['items']

async function freshItems(tx: EntityManager, { submission, answer }: PayerResponse): Promise<Items> {
  const before = await findDeterminations(tx, [submission.authorizationId])
  const known = new Set(before.map((one) => `${one.trace}/${one.sequence}/${one.determinationKey}`))
  return answer.items.filter(
    (item) => !known.has(`${submission.trace}/${item.sequence}/${determinationKey(item)}`),
  )
}

/** An answer proves that the payer has it. */
async function reachSubmitted(
  tx: EntityManager,
  authorization: Authorization,
  at: Date,
): Promise<Authorization> {
  if (authorization.status !== 'QUEUED') return authorization
  const next = await takeStep(tx, authorization, { to: 'SUBMITTED', by: WORKER, at })
  await tellSubmitted(tx, next, at)
  return next
}

/** A decision that the state forbids is kept and shown to a person; a pend that comes late is only kept. */
async function setAside(
  tx: EntityManager,
  authorization: Authorization,
  { response, decision, at }: { response: PayerResponse; decision: AnswerDecision; at: Date },
): Promise<void> {
  if (decision.status === 'PENDED' || decision.changed.length === 0) return
  await addDeadLetter(tx, {
    id: newId('dead_letter'),
    authorizationId: authorization.id,
    patientId: authorization.patientId,
    submissionId: response.submission.id,
    reason: 'UNEXPECTED_DECISION',
    detail: `${authorization.status} to ${decision.status}`,
    attempts: 0,
    createdAt: at,
    resolvedAt: null,
  })
}

function determinationOf(
  item: Items[number],
  { response, applied, at }: { response: PayerResponse; applied: boolean; at: Date },
): Determination {
  return {
    id: newId('determination'),
    authorizationId: response.submission.authorizationId,
    submissionId: response.submission.id,
    trace: response.submission.trace,
    sequence: item.sequence,
    determinationKey: determinationKey(item),
    actionCode: item.actionCode,
    outcome: itemOutcome(item.actionCode),
    authorizationNumber: item.authorizationNumber,
    referenceNumber: item.referenceNumber,
    reasonSystem: item.reason?.system ?? null,
    reasonCode: item.reason?.code ?? null,
    reasonDisplay: item.reason?.display ?? null,
    note: item.note,
    approvedQuantity: item.approvedQuantity,
    approvedFrom: item.approvedFrom,
    approvedTo: item.approvedTo,
    channel: response.channel,
    applied,
    recordedAt: at,
  }
}
