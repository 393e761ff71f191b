import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import { isApproval } from '../../domain/item-outcome.js'
import type { ServiceLine } from '../../domain/service-line.js'
import { balanceOf, type UnitsEntry } from '../../domain/units.js'
import { addUnits, findUnits } from '../../storage/units.js'

/**
 * Brings the ledger to what the payer allows now; never the same units twice, and never below what was used or
 * planned already.
 */
export async function allowUnits(
  tx: EntityManager,
  authorization: Authorization,
  { lines, by, at }: { lines: readonly ServiceLine[]; by: string; at: Date },
): Promise<void> {
  const allowed = lines.filter((line) => line.outcome !== null && isApproval(line.outcome))
  if (allowed.length === 0) return
  const before = await findUnits(tx, [authorization.id])
  const entries = allowed.flatMap((line): UnitsEntry[] => {
    const difference = change(line, before)
    if (difference === 0) return []
    return [
      {
        id: newId('units_entry'),
        authorizationId: authorization.id,
        sequence: line.sequence,
        kind: difference > 0 ? 'APPROVE' : 'REDUCE',
        units: Math.abs(difference),
        serviceDate: null,
        recordedAt: at,
        recordedBy: by,
        reversesId: null,
        note: null,
      },
    ]
  })
  await addUnits(tx, entries)
}

function change(line: ServiceLine, ledger: readonly UnitsEntry[]): number {
  const balance = balanceOf(ledger.filter((entry) => entry.sequence === line.sequence))
  const taken = (balance?.used ?? 0) + (balance?.scheduled ?? 0)
  return Math.max(line.approvedQuantity ?? 0, taken) - (balance?.approved ?? 0)
}
