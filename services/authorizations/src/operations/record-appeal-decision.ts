import { effectuationDue } from '@baton/clinical/appeal-due'
import { appealRule, nextAppealLevel } from '@baton/clinical/appeal-levels'
import { refused, type Refusal } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import type { EntityManager } from 'typeorm'
import {
  allowedAfterAppeal,
  appealPath,
  stateAfter,
  type Appeal,
  type AppealOutcome,
} from '../domain/appeal.js'
import type { Authorization } from '../domain/authorization.js'
import { applyAnswer } from '../domain/payer-answer.js'
import { decideAppeal, findOpenAppeal } from '../storage/appeals.js'
import { decideServiceLine, findServiceLines } from '../storage/service-lines.js'
import { allowUnits } from './allow-units.js'
import { startNextAppealClock } from './appeal-clock.js'
import { authorizationOperation, type Run } from './authorization-operation.js'
import { envelope, payerOf, takeStep } from './authorization-step.js'
import { endClocks, startClock } from './deadline-clock.js'
import { decidedLinesRefusal } from './decided-lines.js'
import { appealDecisionInput, itemOf } from './decision-input.js'
import { forwardAppeal } from './forward-appeal.js'
import { keepDeterminations } from './keep-determinations.js'
import { appealFacts, DECISION_LABEL, EFFECTUATION_LABEL } from './open-appeal.js'
import { certified, isShort } from './record-peer-to-peer.js'

const nothingOpen: Refusal = {
  kind: 'InvalidInput',
  message: 'No appeal waits for a decision.',
  field: ['input', 'id'],
}

/**
 * What a body decided about an appeal. A won one allows its lines and starts the clock in which the payer must put it
 * into force; a lost one starts the clock of the next level, or goes there by itself. Answers the authorization's id.
 */
export const recordAppealDecision = authorizationOperation(
  { operation: 'recordAppealDecision', schema: appealDecisionInput, row: 'appeal', verb: 'update' },
  async (tx, run) => {
    const { authorization, input } = run
    const appeal = await findOpenAppeal(tx, authorization.id)
    if (!appeal) return refused(nothingOpen)
    const lines = await findServiceLines(tx, [authorization.id])
    const problem = decidedLinesRefusal(lines, input.lines ?? [])
    if (problem) return refused(problem)
    const decided = await decide(tx, run, appeal)
    if (decided.status === 'OVERTURNED') await allow(tx, { ...run, authorization: decided })
    else await goOn(tx, { ...run, authorization: decided }, { appeal, outcome: input.outcome })
    return undefined
  },
)

type DecisionRun = Run<ReturnType<typeof appealDecisionInput.parse>>

async function decide(
  tx: EntityManager,
  { authorization, input, by, at }: DecisionRun,
  appeal: Appeal,
): Promise<Authorization> {
  const { outcome, note = null } = input
  const to = stateAfter(outcome)
  const payer = await payerOf(tx, authorization)
  const rule = appealRule(appeal.rule)
  const { priority, filedAt } = appeal
  const won = { priority, filedAt, overturnedAt: at, timeZone: payer.timeZone }
  const due = to === 'OVERTURNED' && rule ? effectuationDue(rule, won) : null
  await decideAppeal(tx, appeal.id, {
    outcome,
    decidedAt: at,
    decidedBy: by,
    decisionNote: note,
    effectuationDueAt: due?.dueAt ?? null,
  })
  await endClocks(tx, authorization, { label: DECISION_LABEL, at, done: true })
  if (due) {
    const computed = { ...due, startedAt: at, timeZone: payer.timeZone }
    await startClock(tx, authorization, { label: EFFECTUATION_LABEL, computed, actBy: null })
  }
  return takeStep(tx, authorization, {
    to,
    by,
    at,
    reason: appeal.level,
    tell: (next) => {
      const facts = appealFacts(next, { appeal, payer, at })
      const payload = { ...facts, decidedAt: at.toISOString(), outcome }
      return [event('appeal.decided.v1', { ...envelope(next, at), payload })]
    },
  })
}

/** Without lines, all that was asked for is allowed. */
async function allow(tx: EntityManager, { authorization, input, by, at }: DecisionRun): Promise<void> {
  const lines = await findServiceLines(tx, [authorization.id])
  const items = input.lines?.length ? input.lines.map(itemOf) : lines.filter(isShort).map(certified)
  await keepDeterminations(tx, authorization, { items, channel: 'MAIL', applied: true, submission: null, at })
  const { changed, authorizationNumber } = applyAnswer(lines, {
    items,
    errors: [],
    authorizationNumber: null,
  })
  for (const line of changed) await decideServiceLine(tx, line)
  await allowUnits(tx, authorization, { lines: changed, by, at })
  const to = allowedAfterAppeal(await findServiceLines(tx, [authorization.id]))
  await takeStep(tx, authorization, { to, by, at, reason: 'APPEAL_WON', change: { authorizationNumber } })
}

async function goOn(
  tx: EntityManager,
  { authorization, input, at }: DecisionRun,
  { appeal, outcome }: { appeal: Appeal; outcome: AppealOutcome },
): Promise<void> {
  const payer = await payerOf(tx, authorization)
  const next = nextAppealLevel(appealPath(authorization, payer), appeal.level)
  if (outcome === 'UPHELD' && next?.filing.kind === 'automatic') {
    await forwardAppeal(tx, authorization, { appeal, level: next, at })
    return
  }
  const notice = { at, noticeDate: input.noticeDate ?? null }
  await startNextAppealClock(tx, authorization, { after: appeal.level, payer, notice })
}
