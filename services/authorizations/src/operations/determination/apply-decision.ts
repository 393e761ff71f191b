import { event, type NewEvent } from '@baton/events/event'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import type { AnswerDecision } from '../../domain/payer-answer.js'
import type { Payer } from '../../domain/payer.js'
import type { StoredDeadline } from '../../domain/records.js'
import type { ServiceLine } from '../../domain/service-line.js'
import { isDecision } from '../../domain/status.js'
import { findDeadlines } from '../../storage/deadlines.js'
import { decideServiceLine, findServiceLines } from '../../storage/service-lines.js'
import { allowUnits } from '../units/allow-units.js'
import { startFirstAppealClock, type Notice } from '../appeal/appeal-clock.js'
import { authorizationFacts, envelope, payerOf, takeStep } from '../authorization/authorization-step.js'
import { endDeterminationClock } from './deadline-clock.js'
import { closeInfoRequest } from '../information-request/close-info-request.js'
import { raiseWork, settleWork } from '../open-work.js'

/** A decision, and who brought it when. */
export interface Decided extends Notice {
  readonly decision: AnswerDecision
  readonly by: string
}

/** Writes a payer's decision: lines, ledger, state, clocks, and tells. The caller holds the lock. */
export async function applyDecision(
  tx: EntityManager,
  authorization: Authorization,
  { decision, by, at, noticeDate = null }: Decided,
): Promise<Authorization> {
  for (const line of decision.changed) await decideServiceLine(tx, line)
  await allowUnits(tx, authorization, { lines: decision.changed, by, at })
  if (decision.status === authorization.status) return authorization
  const decided = isDecision(decision.status)
  const facts = decided ? await factsOf(tx, authorization) : null
  const { authorizationNumber } = decision
  const next = await takeStep(tx, authorization, {
    to: decision.status,
    by,
    at,
    reason: decision.reason ?? reasonIn(decision),
    change: { authorizationNumber, ...(decided ? { decidedAt: at } : {}) },
    tell: (now, payer) =>
      facts ? [decidedEvent(now, { payer, at, ...facts })] : pendedEvents(now, payer, at),
  })
  if (next.status === 'REJECTED') await endDeterminationClock(tx, next, { at, done: false })
  if (decided) await conclude(tx, next, { decision, notice: { at, noticeDate } })
  return next
}

/** The payer's reason where every decided line has the same one. */
function reasonIn({ changed }: AnswerDecision): string | null {
  const reasons = new Set(changed.map((line) => line.note ?? line.reasonDisplay ?? line.reasonCode))
  const [only] = reasons
  return reasons.size === 1 ? (only ?? null) : null
}

const CAN_BE_APPEALED: ReadonlySet<string> = new Set(['DENIED', 'PARTIALLY_APPROVED', 'MODIFIED'])

async function conclude(
  tx: EntityManager,
  authorization: Authorization,
  { decision, notice }: { decision: AnswerDecision; notice: Notice },
): Promise<void> {
  const { at } = notice
  await endDeterminationClock(tx, authorization, { at, done: true })
  await closeInfoRequest(tx, authorization, at)
  await settleWork(tx, authorization, { kinds: ['DEADLINE_NEAR', 'PAYER_CONCURRENT_REVIEW'], at })
  if (!CAN_BE_APPEALED.has(authorization.status)) return
  await startFirstAppealClock(tx, authorization, { payer: await payerOf(tx, authorization), notice })
  // A denial names its reason, whatever the channel (CMS-0057-F, from 1 January 2026): ask for it.
  if (decision.changed.some((line) => line.outcome === 'DENIED' && !hasReason(line))) {
    await raiseWork(tx, authorization, { kind: 'DENIAL_WITHOUT_REASON', urgency: 'ROUTINE', dueAt: null, at })
  }
}

function hasReason(line: ServiceLine): boolean {
  return (line.note ?? line.reasonCode ?? line.reasonDisplay) !== null
}

/** Tells that the payer has the request, and from which day on its services are wanted. */
export function submittedEvent(
  authorization: Authorization,
  payer: Payer,
  { at, lines }: { readonly at: Date; readonly lines: readonly ServiceLine[] },
): NewEvent {
  const receivedAt = (authorization.submittedAt ?? at).toISOString()
  const dueAt = (authorization.dueAt ?? at).toISOString()
  const [serviceFrom = null] = lines.flatMap((line) => line.serviceFrom ?? []).sort()
  const payload = { ...authorizationFacts(authorization, payer, at), receivedAt, dueAt, serviceFrom }
  return event('authorization.submitted.v1', { ...envelope(authorization, at), payload })
}

function pendedEvents(authorization: Authorization, payer: Payer, at: Date): readonly NewEvent[] {
  if (authorization.status !== 'PENDED') return []
  const payload = authorizationFacts(authorization, payer, at)
  return [event('authorization.pended.v1', { ...envelope(authorization, at), payload })]
}

interface Facts {
  readonly lines: readonly ServiceLine[]
  readonly deadlines: readonly StoredDeadline[]
}

async function factsOf(tx: EntityManager, { id }: Authorization): Promise<Facts> {
  return { lines: await findServiceLines(tx, [id]), deadlines: await findDeadlines(tx, [id]) }
}

function decidedEvent(
  authorization: Authorization,
  { payer, at, lines, deadlines }: Facts & { payer: Payer; at: Date },
): NewEvent {
  const payload = {
    ...authorizationFacts(authorization, payer, at),
    receivedAt: (authorization.submittedAt ?? at).toISOString(),
    decidedAt: at.toISOString(),
    dueAt: (authorization.dueAt ?? at).toISOString(),
    outcome: authorization.status,
    extended: deadlines.some((one) => one.label === 'DETERMINATION' && one.extendedBy.length > 0),
    items: lines.map(({ sequence, code, outcome, approvedQuantity }) => ({
      sequence,
      code,
      outcome: outcome ?? 'PENDED',
      units: approvedQuantity,
    })),
  }
  return event('authorization.decided.v1', { ...envelope(authorization, at), payload })
}
