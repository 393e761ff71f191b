import type { Deadline } from '../calendar/deadline.js'

/** How likely it is that a clock runs out before it is met. */
export type BreachRisk = 'ON_TRACK' | 'AT_RISK' | 'LIKELY' | 'BREACHED'

/** A forecast with what it rests on. */
export interface BreachForecast {
  readonly risk: BreachRisk
  /** Share of comparable past decisions that took longer than is left; null where there are too few. */
  readonly probability: number | null
  /** How many past decisions it rests on. */
  readonly basedOn: number
}

/** Fewer past decisions than this say nothing. */
const FEWEST = 5
/** Without a past, the last fifth of the time is the warning. */
const LAST_SHARE = 0.2
const LIKELY_FROM = 0.5
const AT_RISK_FROM = 0.2

/**
 * Whether a payer will be late: of its past decisions of the same priority that took at least as long as this one has
 * waited, how many took longer than this one may. `pastHours` are hours from receipt to decision.
 */
export function breachForecast(
  clock: Pick<Deadline, 'startedAt' | 'dueAt'>,
  now: Date,
  pastHours: readonly number[],
): BreachForecast {
  const allowed = hoursBetween(clock.startedAt, clock.dueAt)
  const waited = hoursBetween(clock.startedAt, now)
  if (waited > allowed) return { risk: 'BREACHED', probability: 1, basedOn: pastHours.length }
  const comparable = pastHours.filter((taken) => taken >= waited)
  if (comparable.length < FEWEST) {
    const late = allowed - waited <= allowed * LAST_SHARE
    return { risk: late ? 'AT_RISK' : 'ON_TRACK', probability: null, basedOn: comparable.length }
  }
  const probability = comparable.filter((taken) => taken > allowed).length / comparable.length
  return { risk: riskOf(probability), probability, basedOn: comparable.length }
}

function riskOf(probability: number): BreachRisk {
  if (probability >= LIKELY_FROM) return 'LIKELY'
  return probability >= AT_RISK_FROM ? 'AT_RISK' : 'ON_TRACK'
}

function hoursBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 3_600_000
}
