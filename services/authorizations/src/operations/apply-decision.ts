import { appealDue } from '@baton/clinical/appeal-due'
import { localDateOf } from '@baton/clinical/local-time'
import { event } from '@baton/events/event'
import { appendToOutbox } from '@baton/events/outbox'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../domain/authorization.js'
import { isApproval } from '../domain/item-outcome.js'
import type { AnswerDecision } from '../domain/payer-answer.js'
import type { Payer } from '../domain/payer.js'
import type { ServiceLine } from '../domain/service-line.js'
import { isDecision } from '../domain/status.js'
import type { UnitsEntry } from '../domain/units.js'
import { findDeadlines } from '../storage/deadlines.js'
import { findPayers } from '../storage/payers.js'
import { decideServiceLine, findServiceLines } from '../storage/service-lines.js'
import { addUnits, findUnits } from '../storage/units.js'
import { authorizationFacts, takeStep } from './authorization-step.js'
import { endDeterminationClock, startClock } from './deadline-clock.js'
import { WORKER } from './give-up.js'

/** Writes a payer's decision: lines, ledger, state, clocks, and tells. The caller holds the lock. */
export async function applyDecision(
  tx: EntityManager,
  authorization: Authorization,
  { decision, at }: { decision: AnswerDecision; at: Date },
): Promise<void> {
  for (const line of decision.changed) await decideServiceLine(tx, line)
  await allowUnits(tx, authorization, { lines: decision.changed, at })
  if (decision.status === authorization.status) return
  const decided = isDecision(decision.status)
  const { authorizationNumber } = decision
  const change = { authorizationNumber, ...(decided ? { decidedAt: at } : {}) }
  const step = { to: decision.status, by: WORKER, at, reason: decision.reason ?? reasonIn(decision), change }
  const next = await takeStep(tx, authorization, step)
  const payer = await payerOf(tx, next)
  if (next.status === 'REJECTED') await endDeterminationClock(tx, next, { at, done: false })
  if (next.status === 'PENDED') await tellPended(tx, next, { payer, at })
  if (decided) await concludeDecision(tx, next, { payer, at })
}

/** The payer's reason where every decided line has the same one. */
function reasonIn({ changed }: AnswerDecision): string | null {
  const reasons = new Set(changed.map((line) => line.note ?? line.reasonDisplay ?? line.reasonCode))
  const [only] = reasons
  return reasons.size === 1 ? (only ?? null) : null
}

/** Puts newly approved units into the ledger; never the same ones twice. */
async function allowUnits(
  tx: EntityManager,
  authorization: Authorization,
  { lines, at }: { lines: readonly ServiceLine[]; at: Date },
): Promise<void> {
  const before = await findUnits(tx, [authorization.id])
  const approvedBefore = (sequence: number): number =>
    before
      .filter((entry) => entry.sequence === sequence && entry.kind === 'APPROVE')
      .reduce((sum, entry) => sum + entry.units, 0)
  const entries = lines
    .filter((line) => line.outcome !== null && isApproval(line.outcome))
    .map((line): UnitsEntry => ({
      id: newId('units_entry'),
      authorizationId: authorization.id,
      sequence: line.sequence,
      kind: 'APPROVE',
      units: (line.approvedQuantity ?? 0) - approvedBefore(line.sequence),
      serviceDate: null,
      recordedAt: at,
      recordedBy: WORKER,
    }))
  await addUnits(
    tx,
    entries.filter((entry) => entry.units > 0),
  )
}

async function concludeDecision(
  tx: EntityManager,
  authorization: Authorization,
  { payer, at }: { payer: Payer; at: Date },
): Promise<void> {
  await endDeterminationClock(tx, authorization, { at, done: true })
  if (['DENIED', 'PARTIALLY_APPROVED', 'MODIFIED'].includes(authorization.status)) {
    await startAppealClock(tx, authorization, { payer, at })
  }
  await tellDecided(tx, authorization, { payer, at })
}

/** The notice is dated the day the decision came, in the payer's zone. */
async function startAppealClock(
  tx: EntityManager,
  authorization: Authorization,
  { payer, at }: { payer: Payer; at: Date },
): Promise<void> {
  const { timeZone } = payer
  const due = appealDue(authorization.lineOfBusiness, localDateOf(at, timeZone), timeZone)
  if (!due) return
  const computed = { rule: due.rule, source: due.source, startedAt: at, dueAt: due.dueAt, timeZone }
  await startClock(tx, authorization, { label: 'APPEAL_LEVEL_1', computed, actBy: due.fileBy })
}

async function payerOf(tx: EntityManager, authorization: Authorization): Promise<Payer> {
  const [payer] = await findPayers(tx, [authorization.payerId])
  if (!payer) throw new Error(`authorization ${authorization.id} has no payer`)
  return payer
}

function envelope(authorization: Authorization, at: Date) {
  return { subject: authorization.id, patientId: authorization.patientId, occurredAt: at, recordedAt: at }
}

/** Tells that the payer has the request. */
export async function tellSubmitted(
  tx: EntityManager,
  authorization: Authorization,
  at: Date,
): Promise<void> {
  const facts = authorizationFacts(authorization, await payerOf(tx, authorization), at)
  const receivedAt = (authorization.submittedAt ?? at).toISOString()
  const dueAt = (authorization.dueAt ?? at).toISOString()
  const payload = { ...facts, receivedAt, dueAt }
  await appendToOutbox(tx, [event('authorization.submitted.v1', { ...envelope(authorization, at), payload })])
}

async function tellPended(
  tx: EntityManager,
  authorization: Authorization,
  { payer, at }: { payer: Payer; at: Date },
): Promise<void> {
  const payload = authorizationFacts(authorization, payer, at)
  await appendToOutbox(tx, [event('authorization.pended.v1', { ...envelope(authorization, at), payload })])
}

async function tellDecided(
  tx: EntityManager,
  authorization: Authorization,
  { payer, at }: { payer: Payer; at: Date },
): Promise<void> {
  const lines = await findServiceLines(tx, [authorization.id])
  const deadlines = await findDeadlines(tx, [authorization.id])
  const payload = {
    ...authorizationFacts(authorization, payer, at),
    receivedAt: (authorization.submittedAt ?? at).toISOString(),
    decidedAt: at.toISOString(),
    dueAt: (authorization.dueAt ?? at).toISOString(),
    outcome: authorization.status,
    extended: deadlines.some((deadline) => deadline.extendedBy.length > 0),
    items: lines.map(({ sequence, code, outcome, approvedQuantity }) => ({
      sequence,
      code,
      outcome: outcome ?? 'PENDED',
      units: approvedQuantity,
    })),
  }
  await appendToOutbox(tx, [event('authorization.decided.v1', { ...envelope(authorization, at), payload })])
}
