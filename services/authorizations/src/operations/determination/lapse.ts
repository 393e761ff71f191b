import { lapseOf } from '@baton/clinical/prior-authorization/determination-lapse'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import type { StoredDeadline } from '../../domain/records.js'
import { applyAnswer } from '../../domain/payer-answer.js'
import { mayGo } from '../../domain/status.js'
import { lockAuthorization } from '../../storage/authorizations.js'
import { findServiceLines } from '../../storage/service-lines.js'
import { startFirstAppealClock } from '../appeal/appeal-clock.js'
import { applyDecision } from './apply-decision.js'
import { payerOf, takeStep } from '../authorization/authorization-step.js'
import { closeInfoRequest } from '../information-request/close-info-request.js'
import { startClock } from './deadline-clock.js'
import { WORKER } from '../submission/give-up.js'
import { certified } from '../payer/record-peer-to-peer.js'

/** A payer's clock ran out: silence is a denial that can be appealed at once, or, where a state says so, an approval. */
export async function lapse(tx: EntityManager, clock: StoredDeadline, at: Date): Promise<void> {
  const authorization = await lockAuthorization(tx, clock.authorizationId)
  if (!mayGo(authorization.status, 'DENIED_LAPSED')) return // it waits for nothing, or no payer is known to have it
  const payer = await payerOf(tx, authorization)
  const { lineOfBusiness } = authorization
  const meaning = lapseOf({ ...clock, lineOfBusiness, state: payer.state })
  if (meaning.effect === 'APPROVED' && meaning.at > at) {
    const { timeZone } = clock
    const computed = {
      rule: 'deemed-approved',
      source: meaning.source,
      startedAt: clock.startedAt,
      dueAt: meaning.at,
    }
    await startClock(tx, authorization, {
      label: clock.label,
      computed: { ...computed, timeZone },
      actBy: null,
    })
    return
  }
  if (meaning.effect === 'APPROVED') return deem(tx, authorization, at)
  await closeInfoRequest(tx, authorization, at)
  const lapsed = await takeStep(tx, authorization, {
    to: 'DENIED_LAPSED',
    by: WORKER,
    at,
    reason: 'CLOCK_RAN_OUT',
  })
  await startFirstAppealClock(tx, lapsed, { payer, notice: { at } })
}

/** The law approves what nobody answered. */
async function deem(tx: EntityManager, authorization: Authorization, at: Date): Promise<void> {
  const lines = await findServiceLines(tx, [authorization.id])
  const answer = applyAnswer(lines, { items: lines.map(certified), errors: [], authorizationNumber: null })
  await applyDecision(tx, authorization, {
    decision: { ...answer, reason: 'DEEMED_APPROVED' },
    by: WORKER,
    at,
  })
}
