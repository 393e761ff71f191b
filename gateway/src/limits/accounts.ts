import type { Viewer } from '@baton/auth/viewer'
import type { Allowance, Balance, Budgets } from './budgets.js'
import { pointsOfRefusal } from './points-of-refusal.js'

/** What one operation may cost, and what a client may spend in a minute. */
export interface CostLimits {
  readonly operation: number
  readonly staff: number
  readonly partner: number
}

/** Whose budget it is, and how large. */
interface Account {
  readonly client: string
  readonly allowance: Allowance
}

/** The account of a viewer: kept for a partner agency as a whole, for everybody else one by one. */
export function accountOf({ kind, id, agencyId }: Viewer, limits: CostLimits): Account {
  return kind === 'partner'
    ? { client: `agency:${agencyId ?? ''}`, allowance: { name: 'partner', points: limits.partner } }
    : { client: id, allowance: { name: 'staff', points: limits.staff } }
}

/** What stands before a graph: who has nothing left is not read, and what is refused there costs as much as behind it. */
export interface Toll {
  /** The balance of a viewer who has nothing left, null while there is something. Counted here: nobody waits for Redis. */
  spentBy(viewer: Viewer): Balance | null
  /** Charges a viewer for what is refused with these codes. */
  refused(viewer: Viewer, codes: readonly string[]): void
}

/** Opens the toll before a graph, over the budgets that its operations are charged to. */
export function openToll(limits: CostLimits, budgets: Budgets): Toll {
  return {
    spentBy: (viewer) => {
      const { client, allowance } = accountOf(viewer, limits)
      const balance = budgets.spend(client, allowance, 0)
      return balance.remaining === 0 ? { ...balance, allowed: false } : null
    },
    refused: (viewer, codes) => {
      const { client, allowance } = accountOf(viewer, limits)
      budgets.charge(client, allowance, pointsOfRefusal(codes))
    },
  }
}
