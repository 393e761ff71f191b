import { groupCommit } from '@baton/database/group-commit'
import type { PasAnswer } from '@baton/fhir/pas/response'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import { applyAnswer, type AnswerDecision } from '../../domain/payer-answer.js'
import { isOvertaken } from '../../domain/overtaken.js'
import { UNEXPECTED_DECISION, type Determination } from '../../domain/records.js'
import { awaitsAnswer, mayGo } from '../../domain/status.js'
import type { Submission } from '../../domain/submission.js'
import type { AuthorizationsDeps } from '../../deps.js'
import { determinationKey } from '../../payers/determination-key.js'
import { lockAuthorization } from '../../storage/authorizations.js'
import { addDeadLetter } from '../../storage/dead-letters.js'
import { findDeterminations } from '../../storage/determinations.js'
import { findServiceLines } from '../../storage/service-lines.js'
import { changeSubmission } from '../../storage/submissions.js'
import { applyChangeAnswer } from './apply-change-answer.js'
import { applyDecision } from '../determination/apply-decision.js'
import { askWhatPayerAsks, newQuestion } from '../payer/ask-what-payer-asks.js'
import { WORKER } from './give-up.js'
import { keepDeterminations } from '../determination/keep-determinations.js'
import { raiseWork } from '../open-work.js'
import { reachSubmitted } from './reach-submitted.js'

/** An answer of a payer and how it came. */
export interface PayerResponse {
  readonly submission: Submission
  readonly answer: PasAnswer
  readonly channel: Determination['channel']
}

/** What of an answer is new, and when it came. */
export interface Heard extends PayerResponse {
  /** The items that were not known before and that nothing has overtaken. */
  readonly fresh: PasAnswer['items']
  /** Pends that came after the decision that they should have come before. */
  readonly overtaken: PasAnswer['items']
  readonly at: Date
}

/**
 * Records what a payer answered, in one transaction with whatever else is answered at the same moment. The same
 * decision by whatever way, once more or ten times, changes nothing: decisions are known again by (trace, line, what
 * was decided). Answers whether anything was new.
 */
export async function recordPayerResponse(
  deps: AuthorizationsDeps,
  response: PayerResponse,
): Promise<'recorded' | 'known'> {
  return record(deps.db, { response, at: deps.clock.now() })
}

/** The payer's place is free already, so that nobody waits for this: it gathers, and many are few statements. */
const GATHER_MS = 30

const record = groupCommit(
  async (tx, { response, at }: { response: PayerResponse; at: Date }): Promise<'recorded' | 'known'> => {
    const authorization = await lockAuthorization(tx, response.submission.authorizationId)
    const heard = { ...response, ...(await newItems(tx, response)), at }
    const asks = await newQuestion(tx, authorization.id, response.answer.asks)
    if (!asks && isKnown(authorization, heard)) return 'known'
    await changeSubmission(tx, response.submission.id, { ...ANSWERED, answeredAt: at })
    await keepOvertaken(tx, authorization, heard)
    if (response.submission.kind === 'INITIAL') await applyInitial(tx, authorization, heard)
    else await applyChangeAnswer(tx, authorization, heard)
    if (asks) await askWhatPayerAsks(tx, authorization.id, { asks, at })
    return 'recorded'
  },
  { keyOf: ({ response }) => response.submission.authorizationId, gatherMs: GATHER_MS },
)

const ANSWERED = { status: 'ANSWERED', nextAttemptAt: null, leaseUntil: null, problem: null } as const
const UNDER_WAY: ReadonlySet<string> = new Set([
  'QUEUED',
  'SUBMITTED',
  'RESPONSE_UNKNOWN',
  'UPDATE_QUEUED',
  'CANCEL_REQUESTED',
])

function isKnown(
  { status, requestVersion }: Authorization,
  { submission, answer, fresh, overtaken }: Heard,
): boolean {
  if (fresh.length > 0 || overtaken.length > 0) return false
  if (submission.kind === 'INFORMATION' && submission.status !== 'ANSWERED') return false
  if (submission.requestVersion === requestVersion && UNDER_WAY.has(status)) return false
  return answer.errors.length === 0 || !awaitsAnswer(status)
}

async function newItems(
  tx: EntityManager,
  { submission, answer }: PayerResponse,
): Promise<Pick<Heard, 'fresh' | 'overtaken'>> {
  const decided = await findDeterminations(tx, [submission.authorizationId])
  const known = new Set(decided.map((one) => `${one.trace}/${one.sequence}/${one.determinationKey}`))
  const items = answer.items.filter(
    (item) => !known.has(`${submission.trace}/${item.sequence}/${determinationKey(item)}`),
  )
  const overtaken = items.filter((item) => isOvertaken(item, { decided, message: submission }))
  return { fresh: items.filter((item) => !overtaken.includes(item)), overtaken }
}

/** What was overtaken is kept as it came and changes nothing. */
async function keepOvertaken(
  tx: EntityManager,
  authorization: Authorization,
  { overtaken: items, answer: { humanReviewed }, channel, submission, at }: Heard,
): Promise<void> {
  if (items.length === 0) return
  const kept = { items, channel, applied: false, humanReviewed, submission, at }
  await keepDeterminations(tx, authorization, kept)
}

/** The answer to a request: it decides what waits for it, and what crossed a cancellation is kept for later. */
async function applyInitial(tx: EntityManager, authorization: Authorization, heard: Heard): Promise<void> {
  const { submission, answer, fresh: items, channel, at } = heard
  const lines = await findServiceLines(tx, [authorization.id])
  const decision = applyAnswer(lines, { ...answer, items })
  const current = submission.requestVersion === authorization.requestVersion
  const crossed = authorization.status === 'CANCEL_REQUESTED'
  const reached = current ? await reachSubmitted(tx, authorization, { by: WORKER, at }) : authorization
  const applied =
    crossed ||
    (current &&
      awaitsAnswer(reached.status) &&
      (decision.status === reached.status || mayGo(reached.status, decision.status)))
  const { humanReviewed } = answer
  await keepDeterminations(tx, reached, { items, channel, applied, humanReviewed, submission, at })
  // What crossed a cancellation changes the lines; they say where it goes if the payer refuses to cancel.
  const held = { ...decision, status: reached.status }
  if (crossed) await applyDecision(tx, reached, { decision: held, by: WORKER, at })
  else if (applied) await applyDecision(tx, reached, { decision, by: WORKER, at })
  else await setAside(tx, reached, { heard, decision })
}

/** A decision that the state forbids is kept and shown to a person; a pend that comes late is only kept. */
async function setAside(
  tx: EntityManager,
  authorization: Authorization,
  { heard, decision }: { heard: Heard; decision: AnswerDecision },
): Promise<void> {
  if (decision.status === 'PENDED' || decision.changed.length === 0) return
  await addDeadLetter(tx, {
    id: newId('dead_letter'),
    authorizationId: authorization.id,
    patientId: authorization.patientId,
    submissionId: heard.submission.id,
    reason: UNEXPECTED_DECISION,
    detail: `${authorization.status} to ${decision.status}`,
    attempts: 0,
    createdAt: heard.at,
    resolvedAt: null,
  })
  const work = { kind: UNEXPECTED_DECISION, urgency: 'SAME_DAY', dueAt: null, at: heard.at } as const
  await raiseWork(tx, authorization, work)
}
