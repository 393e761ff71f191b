import { determinationDue } from '@baton/clinical/determination-due'
import { payerDuties } from '@baton/clinical/payer-duties'
import type { ComputedDeadline } from '@baton/clinical/deadline'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../domain/authorization.js'
import type { Payer } from '../domain/payer.js'
import { findServiceLines } from '../storage/service-lines.js'
import { startClock } from './deadline-clock.js'

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
