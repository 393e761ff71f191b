import { endOfLocalDay } from '@baton/clinical/calendar/local-time'
import type { PasQuestion } from '@baton/fhir/pas/questions'
import type { EntityManager } from 'typeorm'
import { mayGo } from '../../domain/status.js'
import { lockAuthorization } from '../../storage/authorizations.js'
import { findInfoRequests } from '../../storage/dialog.js'
import { payerOf } from '../authorization/authorization-step.js'
import { WORKER } from '../submission/give-up.js'
import { openInfoRequest, usualDue } from '../information-request/open-info-request.js'

/** What of an answer was not asked before; null where it asks for nothing, or for the same again. */
export async function newQuestion(
  tx: EntityManager,
  authorizationId: string,
  asks: PasQuestion | null,
): Promise<PasQuestion | null> {
  if (!asks) return null
  const wanted = [...asks.items].sort().join()
  const before = await findInfoRequests(tx, [authorizationId])
  return before.some(({ items }) => [...items].sort().join() === wanted) ? null : asks
}

/** The payer's answer asks for more: what it wants becomes a task with its due date, as if a person had heard it. */
export async function askWhatPayerAsks(
  tx: EntityManager,
  authorizationId: string,
  { asks, at }: { asks: PasQuestion; at: Date },
): Promise<void> {
  const authorization = await lockAuthorization(tx, authorizationId)
  if (!mayGo(authorization.status, 'INFO_REQUESTED')) return
  const payer = await payerOf(tx, authorization)
  const named = asks.dueOn ? endOfLocalDay(asks.dueOn, payer.timeZone) : null
  const dueAt = named && named > at ? named : usualDue(authorization, { at, payer })
  const channel = payer.channel === 'X12' ? 'X12' : 'PAS'
  await openInfoRequest(tx, authorization, { items: asks.items, channel, dueAt, by: WORKER, at })
}
