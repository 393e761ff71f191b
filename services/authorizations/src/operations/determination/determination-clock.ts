import { determinationDue } from '@baton/clinical/prior-authorization/determination-due'
import { payerDuties } from '@baton/clinical/prior-authorization/payer-duties'
import type { ComputedDeadline } from '@baton/clinical/calendar/deadline'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import type { Payer } from '../../domain/payer.js'
import { findServiceLines } from '../../storage/service-lines.js'
import { endClocks, endDeterminationClock, startClock } from './deadline-clock.js'

const INPATIENT_HOSPITAL = '21' // CMS place of service

/** A payer's clock with what it owes on the way. */
export interface DeterminationClock extends ComputedDeadline {
  readonly duties: ReturnType<typeof payerDuties>
}

/** The clock of a payer that receives a request now; null where no law sets one. */
export async function determinationClock(
  tx: EntityManager,
  authorization: Authorization,
  { payer, at }: { payer: Payer; at: Date },
): Promise<DeterminationClock | null> {
  const lines = await findServiceLines(tx, [authorization.id])
  const { lineOfBusiness, priority, serviceKind } = authorization
  const { timeZone, state } = payer
  const due = determinationDue({
    lineOfBusiness,
    priority,
    serviceKind,
    receivedAt: at,
    timeZone,
    state,
    completeNonHospital: lines.every((line) => line.placeOfService !== INPATIENT_HOSPITAL),
  })
  if (!due) return null
  const { rule, source, dueAt } = due
  const duties = payerDuties({ lineOfBusiness, state, startedAt: at, dueAt, timeZone })
  return { rule, source, startedAt: at, dueAt, timeZone, duties }
}

/** The clocks of what a payer owes on the way. */
const DUTIES = ['PAYER_ASKS_FOR_INFORMATION', 'PAYER_OFFERS_PEER_TO_PEER'] as const

/** Another clock takes the place of the one that runs, with what the payer owes on the way. */
export async function restartDeterminationClock(
  tx: EntityManager,
  authorization: Authorization,
  { clock, at }: { clock: DeterminationClock; at: Date },
): Promise<void> {
  await endDeterminationClock(tx, authorization, { at, done: false })
  for (const label of DUTIES) await endClocks(tx, authorization, { label, at, done: false })
  await startDeterminationClock(tx, authorization, clock)
}

/** Starts it, and the clocks of what the payer owes on the way. */
export async function startDeterminationClock(
  tx: EntityManager,
  authorization: Authorization,
  { duties, ...computed }: DeterminationClock,
): Promise<void> {
  await startClock(tx, authorization, { label: 'DETERMINATION', computed, actBy: null })
  const { startedAt, timeZone } = computed
  for (const { label, rule, source, dueAt } of duties) {
    await startClock(tx, authorization, {
      label,
      computed: { rule, source, dueAt, startedAt, timeZone },
      actBy: null,
    })
  }
}
