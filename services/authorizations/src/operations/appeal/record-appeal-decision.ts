import { effectuationDue } from '@baton/clinical/prior-authorization/appeal-due'
import { appealRule, nextAppealLevel } from '@baton/clinical/prior-authorization/appeal-levels'
import { refused, type Refusal } from '@baton/database/refusal'
import { event } from '@baton/events/event'
import type { EntityManager } from 'typeorm'
import {
  allowedAfterAppeal,
  appealPath,
  decisionRule,
  stateAfter,
  type Appeal,
  type AppealOutcome,
} from '../../domain/appeal.js'
import type { Authorization } from '../../domain/authorization.js'
import { applyAnswer } from '../../domain/payer-answer.js'
import { decideAppeal, findOpenAppeals } from '../../storage/appeals.js'
import { decideServiceLine, findServiceLines } from '../../storage/service-lines.js'
import { allowUnits } from '../units/allow-units.js'
import { startNextAppealClock } from './appeal-clock.js'
import { authorizationOperation, type Run } from '../authorization-operation.js'
import { envelope, payerOf, takeStep } from '../authorization/authorization-step.js'
import { endClocks, startClock } from '../determination/deadline-clock.js'
import { decidedLinesRefusal } from '../determination/decided-lines.js'
import { appealDecisionInput, itemOf } from '../determination/decision-input.js'
import { forwardAppeal } from './forward-appeal.js'
import { keepDeterminations } from '../determination/keep-determinations.js'
import { appealFacts, DECISION_LABEL, EFFECTUATION_LABEL, PRELIMINARY_LABEL } from './open-appeal.js'
import { certified, isShort } from '../payer/record-peer-to-peer.js'

const nothingOpen: Refusal = {
  kind: 'InvalidInput',
  message: 'No appeal waits for a decision.',
  field: ['input', 'id'],
}

const whichLevel: Refusal = {
  kind: 'InvalidInput',
  message: 'The plan and the external reviewer have the case at once: say which level decided.',
  field: ['input', 'level'],
}

/**
 * What a body decided about an appeal. A won one allows its lines and starts the clock in which the payer must put it
 * into force; a lost one starts the clock of the next level, or goes there by itself. Answers the authorization's id.
 */
export const recordAppealDecision = authorizationOperation(
  { operation: 'recordAppealDecision', schema: appealDecisionInput, row: 'appeal', verb: 'update' },
  async (tx, run) => {
    const { authorization, input } = run
    const open = await findOpenAppeals(tx, authorization.id)
    const [appeal, ...same] = open.filter(({ level }) => level === (input.level ?? level))
    if (!appeal) return refused(nothingOpen)
    if (same.length > 0) return refused(whichLevel)
    const lines = await findServiceLines(tx, [authorization.id])
    const problem = decidedLinesRefusal(lines, input.lines ?? [])
    if (problem) return refused(problem)
    const beside = open.filter((one) => one.id !== appeal.id)
    const decided = await decide(tx, run, { appeal, beside })
    const next = { ...run, authorization: decided }
    if (decided.status !== 'OVERTURNED') await goOn(tx, next, appeal)
    else await goOnAfterWin(tx, { ...run, authorization: await allow(tx, next) }, { appeal, beside })
    return undefined
  },
)

type DecisionRun = Run<ReturnType<typeof appealDecisionInput.parse>>

async function decide(
  tx: EntityManager,
  { authorization, input, by, at }: DecisionRun,
  { appeal, beside }: { appeal: Appeal; beside: readonly Appeal[] },
): Promise<Authorization> {
  const { outcome, note = null } = input
  const end = stateAfter(outcome)
  // While another body still has the case, losing here does not end it.
  const to = end !== 'OVERTURNED' && beside.length > 0 ? 'APPEALED' : end
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
  await endClocks(tx, authorization, { label: DECISION_LABEL, rule: decisionRule(appeal), at, done: true })
  await endClocks(tx, authorization, { label: PRELIMINARY_LABEL, at, done: true })
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
async function allow(
  tx: EntityManager,
  { authorization, input, by, at }: DecisionRun,
): Promise<Authorization> {
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
  return takeStep(tx, authorization, { to, by, at, reason: 'APPEAL_WON', change: { authorizationNumber } })
}

/**
 * After all was won no other body has anything to decide. What was not won may be taken further, or is with the other
 * body already.
 */
async function goOnAfterWin(
  tx: EntityManager,
  run: DecisionRun,
  { appeal, beside }: { appeal: Appeal; beside: readonly Appeal[] },
): Promise<void> {
  const { authorization, by, at } = run
  const [other] = beside
  if (authorization.status === 'MODIFIED' && other) {
    await takeStep(tx, authorization, { to: 'APPEALED', by, at, reason: other.level })
    return
  }
  for (const { id, rule } of beside) {
    await decideAppeal(tx, id, { ...DECIDED_ELSEWHERE, decidedAt: at, decidedBy: by })
    const clock = { label: DECISION_LABEL, rule: decisionRule({ rule }), at, done: false }
    await endClocks(tx, authorization, clock)
  }
  if (authorization.status === 'MODIFIED') await goOn(tx, run, appeal)
}

/** The other body has nothing left to decide. */
const DECIDED_ELSEWHERE = {
  outcome: 'DISMISSED',
  decisionNote: 'DECIDED_ELSEWHERE',
  effectuationDueAt: null,
} as const

/** Something of the denial stands. */
const AFFIRMS: readonly AppealOutcome[] = ['UPHELD', 'PARTIALLY_OVERTURNED']

/** A plan that affirms, in whole or in part, forwards the case where the law says so (42 CFR 422.590); else somebody files. */
async function goOn(
  tx: EntityManager,
  { authorization, input, at }: DecisionRun,
  appeal: Appeal,
): Promise<void> {
  const payer = await payerOf(tx, authorization)
  const next = nextAppealLevel(appealPath(authorization, payer), appeal.level)
  if (AFFIRMS.includes(input.outcome) && next?.filing.kind === 'automatic') {
    await forwardAppeal(tx, authorization, { appeal, level: next, at })
    return
  }
  const notice = { at, noticeDate: input.noticeDate ?? null }
  await startNextAppealClock(tx, authorization, { after: appeal.level, payer, notice })
}
