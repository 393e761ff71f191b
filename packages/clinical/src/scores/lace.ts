import { comorbidityPoints, type Comorbidity } from './lace-comorbidities.js'

/**
 * LACE index: expected risk of death or unplanned readmission within 30 days of discharge home, adults, medical and
 * surgical stays. van Walraven C et al., CMAJ 2010;182:551-557; points as printed in BMC Cardiovasc Disord 2014;14:97,
 * Table 1.
 */
export const LACE_VERSION = 'van-walraven-2010/codes-1'

/** What LACE is computed from. */
export interface LaceInput {
  /** Midnights between admission and discharge, counted in the facility's zone; a same-day stay is 0. */
  readonly lengthOfStayDays: number
  /** Whether the admission was acute or emergent, through the emergency department. */
  readonly acute: boolean
  readonly comorbidities: readonly Comorbidity[]
  /** Emergency visits in the six months before admission without the one that led to it; null when not known. */
  readonly emergencyVisits: number | null
}

/** How likely a return is, from the total: 0-4, 5-9, 10 or more. */
export type LaceBand = 'LOW' | 'MODERATE' | 'HIGH'

/** The four parts with their points, and what they come to. */
export interface Lace {
  readonly points: {
    readonly l: number
    readonly a: number
    readonly c: number
    /** null when the number of emergency visits is not known. */
    readonly e: number | null
  }
  /** Sum of the comorbidity weights before it is turned into points. */
  readonly comorbiditySum: number
  /** 0-19; with an unknown E the least it can be. */
  readonly total: number
  /** The most it can be; differs from `total` only when E is not known. */
  readonly highestTotal: number
  readonly band: LaceBand
  readonly incomplete: boolean
}

/** Why LACE cannot be computed. */
export type LaceFault = 'LENGTH_OF_STAY_INVALID' | 'EMERGENCY_VISITS_INVALID'

const MOST_EMERGENCY_POINTS = 4

/** Computes LACE. Counts that are negative or not whole are refused. */
export function lace(input: LaceInput): { ok: true; lace: Lace } | { ok: false; fault: LaceFault } {
  if (!isCount(input.lengthOfStayDays)) return { ok: false, fault: 'LENGTH_OF_STAY_INVALID' }
  if (input.emergencyVisits !== null && !isCount(input.emergencyVisits)) {
    return { ok: false, fault: 'EMERGENCY_VISITS_INVALID' }
  }
  const { sum, points: c } = comorbidityPoints(input.comorbidities)
  const l = lengthOfStayPoints(input.lengthOfStayDays)
  const a = input.acute ? 3 : 0
  const e = input.emergencyVisits === null ? null : Math.min(input.emergencyVisits, MOST_EMERGENCY_POINTS)
  const total = l + a + c + (e ?? 0)
  const highestTotal = e === null ? total + MOST_EMERGENCY_POINTS : total
  const points = { l, a, c, e }
  return {
    ok: true,
    lace: { points, comorbiditySum: sum, total, highestTotal, band: laceBand(total), incomplete: e === null },
  }
}

/** The band of a total. */
export function laceBand(total: number): LaceBand {
  if (total >= 10) return 'HIGH'
  return total >= 5 ? 'MODERATE' : 'LOW'
}

function lengthOfStayPoints(days: number): number {
  if (days >= 14) return 7
  if (days >= 7) return 5
  return Math.min(days, 4)
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}
