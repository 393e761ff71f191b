import { nextAppealLevel } from '@baton/clinical/prior-authorization/appeal-levels'
import type { EntityManager } from 'typeorm'
import { appealPath, decisionRule } from '../../domain/appeal.js'
import type { AuthorizationsDeps } from '../../deps.js'
import type { StoredDeadline } from '../../domain/records.js'
import { lockAuthorization } from '../../storage/authorizations.js'
import { decideAppeal, findOpenAppeals } from '../../storage/appeals.js'
import { endDeadline, takePassedDeadlines } from '../../storage/deadlines.js'
import { startNextAppealClock } from '../appeal/appeal-clock.js'
import { payerOf } from '../authorization/authorization-step.js'
import { tellEnded } from './deadline-clock.js'
import { forwardAppeal } from '../appeal/forward-appeal.js'
import { WORKER } from '../submission/give-up.js'
import { lapse } from './lapse.js'
import { DECISION_LABEL, EFFECTUATION_LABEL } from '../appeal/open-appeal.js'
import { raiseWork } from '../open-work.js'

const BATCH = 100

/** Marks clocks that ran out as MISSED, tells, and does what the law makes of it; once, however many machines sweep. */
export async function markMissedDeadlines(deps: Pick<AuthorizationsDeps, 'db' | 'clock'>): Promise<void> {
  const at = deps.clock.now()
  const lastWholeSecond = new Date(at.getTime() - 1_000) // what happens within the due second is still in time
  await deps.db.transaction(async (tx) => {
    for (const deadline of await takePassedDeadlines(tx, lastWholeSecond, BATCH)) {
      await endDeadline(tx, deadline.id, { status: 'MISSED', metAt: null })
      await tellEnded(tx, deadline.patientId, { deadline, status: 'MISSED', at })
      if (deadline.label === 'DETERMINATION') await lapse(tx, deadline, at)
      if (deadline.label === DECISION_LABEL) await missedByTheBody(tx, deadline, at)
      if (deadline.label === EFFECTUATION_LABEL) await stillNotGiven(tx, deadline, at)
    }
  })
}

/** The payer was to put what an appeal won into force, and nobody has seen it: a person asks. */
async function stillNotGiven(tx: EntityManager, deadline: StoredDeadline, at: Date): Promise<void> {
  const authorization = await lockAuthorization(tx, deadline.authorizationId)
  await raiseWork(tx, authorization, { kind: 'EFFECTUATION_MISSED', urgency: 'URGENT', dueAt: null, at })
}

/** A Medicare plan forwards the case (42 CFR 422.590(g)); a Medicaid plan counts as exhausted (438.408(f)(1)(i)). */
async function missedByTheBody(tx: EntityManager, deadline: StoredDeadline, at: Date): Promise<void> {
  const authorization = await lockAuthorization(tx, deadline.authorizationId)
  const open = await findOpenAppeals(tx, authorization.id)
  const appeal = open.find((one) => decisionRule(one) === deadline.rule)
  if (!appeal) return
  await raiseWork(tx, authorization, { kind: 'APPEAL_CLOCK_MISSED', urgency: 'URGENT', dueAt: null, at })
  const payer = await payerOf(tx, authorization)
  const next = nextAppealLevel(appealPath(authorization, payer), appeal.level)
  if (!next) return
  if (next.filing.kind !== 'automatic') {
    await startNextAppealClock(tx, authorization, { after: appeal.level, payer, notice: { at } })
    return
  }
  // The level is left undecided by the plan; the next one takes the case as it is.
  await decideAppeal(tx, appeal.id, {
    outcome: 'UPHELD',
    decidedAt: at,
    decidedBy: WORKER,
    decisionNote: 'CLOCK_MISSED',
    effectuationDueAt: null,
  })
  await forwardAppeal(tx, authorization, { appeal, level: next, at })
}
