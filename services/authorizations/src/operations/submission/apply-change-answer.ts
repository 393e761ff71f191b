import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import { itemOutcome, rollUp } from '../../domain/item-outcome.js'
import { applyAnswer } from '../../domain/payer-answer.js'
import { awaitsAnswer, mayGo, type AuthorizationStatus } from '../../domain/status.js'
import { decideServiceLine, findServiceLines } from '../../storage/service-lines.js'
import { allowUnits } from '../units/allow-units.js'
import { applyDecision } from '../determination/apply-decision.js'
import { takeStep } from '../authorization/authorization-step.js'
import { endEveryClock } from '../determination/deadline-clock.js'
import { WORKER } from './give-up.js'
import { keepDeterminations } from '../determination/keep-determinations.js'
import { raiseWork, settleAllWork } from '../open-work.js'
import type { Heard } from './record-payer-response.js'

/** The answer to an update or a cancellation of what the payer has already. */
export async function applyChangeAnswer(
  tx: EntityManager,
  authorization: Authorization,
  heard: Heard,
): Promise<void> {
  const { submission, fresh: items, channel, at } = heard
  const { humanReviewed } = heard.answer
  const current = submission.requestVersion === authorization.requestVersion
  const waits = ['UPDATE_QUEUED', 'CANCEL_REQUESTED'].includes(authorization.status)
  const applied = current && (waits || awaitsAnswer(authorization.status))
  await keepDeterminations(tx, authorization, { items, channel, applied, humanReviewed, submission, at })
  if (!applied) return
  if (submission.kind === 'INFORMATION' && heard.answer.items.length === 0) {
    return raiseWhenRefused(tx, authorization, heard)
  }
  if (submission.kind === 'CANCEL') await applyCancellation(tx, authorization, heard)
  else await applyUpdate(tx, authorization, heard)
}

/** The payer only says that it has it, or that it cannot take it: a person looks, the request stands as it stood. */
async function raiseWhenRefused(
  tx: EntityManager,
  authorization: Authorization,
  { answer, submission, at }: Heard,
): Promise<void> {
  if (answer.errors.length === 0) return
  const work = { kind: 'INFORMATION_REFUSED', urgency: 'SAME_DAY', dueAt: authorization.dueAt, at } as const
  await raiseWork(tx, authorization, { ...work, about: submission.id })
}

/** All lines C: it is cancelled. Anything else is a payer that refuses: it stands as it stood. */
async function applyCancellation(
  tx: EntityManager,
  authorization: Authorization,
  { answer, at }: Heard,
): Promise<void> {
  const cancelled = answer.items.length > 0 && answer.items.every((item) => item.actionCode === 'C')
  if (!cancelled) return goBack(tx, authorization, { kind: 'CANCELLATION_REFUSED', at })
  const lines = await findServiceLines(tx, [authorization.id])
  const { changed } = applyAnswer(lines, { ...answer, errors: [] })
  for (const line of changed) await decideServiceLine(tx, line)
  await endEveryClock(tx, authorization, at)
  await settleAllWork(tx, authorization, at)
  await takeStep(tx, authorization, { to: 'CANCELLED', by: WORKER, at, reason: 'CONFIRMED_BY_PAYER' })
}

/** A change that is denied leaves the line as it was allowed before; one that is pended is decided later. */
async function applyUpdate(
  tx: EntityManager,
  authorization: Authorization,
  { answer, at, fresh }: Heard,
): Promise<void> {
  if (answer.items.length === 0) return goBack(tx, authorization, { kind: 'UPDATE_REJECTED', at })
  const lines = await findServiceLines(tx, [authorization.id])
  const stands = new Set(lines.flatMap((line) => (line.approvedQuantity ? [line.sequence] : [])))
  const kept = fresh.filter(
    (item) => !(itemOutcome(item.actionCode) === 'DENIED' && stands.has(item.sequence)),
  )
  if (kept.length < fresh.length) {
    await raiseWork(tx, authorization, { kind: 'UPDATE_DENIED', urgency: 'SAME_DAY', dueAt: null, at })
  }
  const decision = applyAnswer(lines, {
    items: kept,
    errors: [],
    authorizationNumber: answer.authorizationNumber,
  })
  if (decision.status === 'PENDED' || awaitsAnswer(authorization.status)) {
    await applyDecision(tx, authorization, { decision, by: WORKER, at })
    return
  }
  for (const line of decision.changed) await decideServiceLine(tx, line)
  await allowUnits(tx, authorization, { lines: decision.changed, by: WORKER, at })
  const to = mayGo(authorization.status, decision.status) ? decision.status : resumeOf(authorization)
  await takeStep(tx, authorization, { to, by: WORKER, at, reason: 'UPDATE_ANSWERED' })
}

async function goBack(
  tx: EntityManager,
  authorization: Authorization,
  { kind, at }: { kind: string; at: Date },
): Promise<void> {
  const lines = await findServiceLines(tx, [authorization.id])
  const outcomes = lines.map((line) => line.outcome ?? 'PENDED')
  const now = rollUp(outcomes, { rejected: false })
  const to =
    authorization.status === 'CANCEL_REQUESTED' && mayGo('CANCEL_REQUESTED', now)
      ? now
      : resumeOf(authorization)
  const next = await takeStep(tx, authorization, { to, by: WORKER, at, reason: kind })
  await raiseWork(tx, next, { kind, urgency: 'SAME_DAY', dueAt: null, at })
}

function resumeOf(authorization: Authorization): AuthorizationStatus {
  const back = authorization.resumeStatus
  return back && mayGo(authorization.status, back) ? back : 'APPROVED'
}
