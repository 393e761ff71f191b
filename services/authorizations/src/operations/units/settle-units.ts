import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import { rollUp } from '../../domain/item-outcome.js'
import { isApproved } from '../../domain/status.js'
import { balanceOf } from '../../domain/units.js'
import { findServiceLines } from '../../storage/service-lines.js'
import { findUnits } from '../../storage/units.js'
import { takeStep } from '../authorization/authorization-step.js'
import { raiseWork, settleWork } from '../open-work.js'

/** What the ledger says about the whole after a change: low raises work, nothing left is EXHAUSTED, and back again. */
export async function settleUnits(
  tx: EntityManager,
  authorization: Authorization,
  { by, at }: { by: string; at: Date },
): Promise<void> {
  const lines = await findServiceLines(tx, [authorization.id])
  const ledger = await findUnits(tx, [authorization.id])
  const balances = lines.flatMap(({ sequence }) => {
    const balance = balanceOf(ledger.filter((entry) => entry.sequence === sequence))
    return balance ? [balance] : []
  })
  const usedUp = balances.length > 0 && balances.every((balance) => balance.remaining <= 0)
  if (usedUp && isApproved(authorization.status)) {
    await settleWork(tx, authorization, { kinds: ['UNITS_LOW'], at })
    await takeStep(tx, authorization, { to: 'EXHAUSTED', by, at, reason: 'UNITS_USED_UP' })
    return
  }
  if (!usedUp && authorization.status === 'EXHAUSTED') {
    const to = rollUp(
      lines.map((line) => line.outcome ?? 'PENDED'),
      { rejected: false },
    )
    await takeStep(tx, authorization, { to, by, at, reason: 'UNITS_GIVEN_BACK' })
  }
  const low = balances.some((balance) => balance.low && balance.remaining > 0)
  if (low) await raiseWork(tx, authorization, { kind: 'UNITS_LOW', urgency: 'ROUTINE', dueAt: null, at })
  else await settleWork(tx, authorization, { kinds: ['UNITS_LOW'], at })
}
