import { toTenth } from '@baton/clinical/scores/news2'
import type { EscalationSeverity } from './escalation.js'
import type { MonitoringPlan, Reading, StoredScore, Threshold } from './monitoring.js'

/** Something about a reading that a person must look at. */
export interface Alert {
  readonly code: string
  readonly severity: EscalationSeverity
  readonly text: string
}

const HOUR_MS = 3_600_000
const WEIGHT_RULES = [
  { code: 'WEIGHT_GAIN_DAY', hours: 24, kilograms: 0.9 },
  { code: 'WEIGHT_GAIN_WEEK', hours: 7 * 24, kilograms: 2.3 },
] as const

/** Where each measure stands in a reading. */
const FIELDS = {
  SPO2: 'spo2',
  SYSTOLIC: 'systolic',
  PULSE: 'pulse',
  GLUCOSE: 'glucose',
  TEMPERATURE: 'temperature',
} as const satisfies Record<Threshold['measure'], keyof Reading>

type Measured = Pick<Reading, 'at' | 'weight' | (typeof FIELDS)[Threshold['measure']]>

/**
 * What a reading asks for (domain.md 2.5, 3.6): NEWS2 of 7 and more is an emergency, 5 or 6 or a single 3 urgent; a
 * threshold of the plan is for the same day, a glucose below 54 mg/dL urgent.
 */
export function alertsOf(
  reading: Measured,
  { plan, score, earlier }: { plan: MonitoringPlan; score: StoredScore | null; earlier: readonly Measured[] },
): readonly Alert[] {
  return [
    ...scoreAlerts(score),
    ...thresholdAlerts(reading, plan.thresholds),
    ...weightAlerts(reading, earlier),
  ]
}

function scoreAlerts(score: StoredScore | null): Alert[] {
  if (score?.band == null || score.band === 'LOW') return []
  const severity = score.band === 'HIGH' ? 'EMERGENT' : 'URGENT'
  const what = score.total === null ? 'a single parameter of 3, others missing' : String(score.total)
  return [{ code: `NEWS2_${score.band}`, severity, text: `NEWS2 ${what}` }]
}

const GLUCOSE_URGENT = 54

function thresholdAlerts(reading: Measured, thresholds: readonly Threshold[]): Alert[] {
  return thresholds.flatMap(({ measure, low, high }): Alert[] => {
    const taken = reading[FIELDS[measure]]
    if (taken === null) return []
    const value = measure === 'TEMPERATURE' ? toTenth(taken) : taken // a fever begins at 38.0, told as above 37.9
    const urgent = measure === 'GLUCOSE' && value < GLUCOSE_URGENT
    const severity = urgent ? 'URGENT' : 'SAME_DAY'
    if (low !== null && value < low)
      return [{ code: `${measure}_LOW`, severity, text: `${FIELDS[measure]} ${value}, below ${low}` }]
    if (high !== null && value > high)
      return [{ code: `${measure}_HIGH`, severity, text: `${FIELDS[measure]} ${value}, above ${high}` }]
    return []
  })
}

function weightAlerts({ at, weight }: Measured, earlier: readonly Measured[]): Alert[] {
  if (weight === null) return []
  return WEIGHT_RULES.flatMap(({ code, hours, kilograms }): Alert[] => {
    const since = at.getTime() - hours * HOUR_MS
    const before = earlier.filter((one) => one.at < at && one.at.getTime() >= since)
    const least = Math.min(...before.map((one) => one.weight ?? Infinity))
    const gain = Math.round((weight - least) * 100) / 100
    if (!Number.isFinite(gain) || gain < kilograms) return []
    return [{ code, severity: 'SAME_DAY', text: `weight +${gain} kg within ${hours} h` }]
  })
}
