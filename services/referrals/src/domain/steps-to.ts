import type { ReferralStatus, Party, ReferralTransition } from './transitions.js'
import { availableTransitions, TRANSITIONS } from './transitions.js'

/** A step and the side that takes it. */
export interface PlannedStep {
  readonly transition: OutsideStep
  readonly party: Party
}

/** What another system may ask for by Task.status; everything else needs words that a status does not carry. */
export const OUTSIDE_STEPS = [
  'SEND',
  'ACCEPT',
  'REJECT',
  'WAITLIST',
  'START',
  'COMPLETE',
  'CANCEL',
  'CLOSE',
] as const satisfies readonly ReferralTransition[]
/** One of OUTSIDE_STEPS. */
export type OutsideStep = (typeof OUTSIDE_STEPS)[number]

interface Way {
  readonly status: ReferralStatus
  readonly steps: readonly PlannedStep[]
}

/**
 * The fewest steps of the table that lead from a state to one that satisfies `isThere`, taken by these parties only;
 * null when no way leads there.
 */
export function stepsTo(
  from: ReferralStatus,
  isThere: (status: ReferralStatus) => boolean,
  parties: readonly Party[],
): readonly PlannedStep[] | null {
  const ways: Way[] = [{ status: from, steps: [] }]
  const seen = new Set<ReferralStatus>([from])
  for (let way = ways.shift(); way; way = ways.shift()) {
    if (isThere(way.status)) return way.steps
    for (const step of stepsFrom(way.status, parties)) {
      const { to } = TRANSITIONS[step.transition]
      if (seen.has(to)) continue
      seen.add(to)
      ways.push({ status: to, steps: [...way.steps, step] })
    }
  }
  return null
}

function stepsFrom(status: ReferralStatus, parties: readonly Party[]): readonly PlannedStep[] {
  return parties.flatMap((party) => {
    const available = availableTransitions(status, party)
    return OUTSIDE_STEPS.filter((step) => available.includes(step)).map((transition) => ({
      transition,
      party,
    }))
  })
}
