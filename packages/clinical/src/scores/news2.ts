import { sumOf, type ScoreFactor } from './score-factor.js'

/**
 * NEWS2, National Early Warning Score. Reproduced from: Royal College of Physicians. National Early Warning Score (NEWS)
 * 2: Standardising the assessment of acute-illness severity in the NHS. London: RCP, 2017. Bands and thresholds are
 * unaltered. Adults from 16 on; not for pregnancy.
 */
export const NEWS2_VERSION = 'rcp-2017'

/** The youngest age that NEWS2 is validated for. */
export const NEWS2_YOUNGEST = 16

/** Alert, new confusion, voice, pain, unresponsive. */
export type Consciousness = 'A' | 'C' | 'V' | 'P' | 'U'

/** The measurements; null: not taken. */
export interface News2Input {
  readonly respiratoryRate: number | null
  readonly oxygenSaturation: number | null
  /** 2 only where a clinician has recorded a target of 88-92 % (hypercapnic failure). */
  readonly spo2Scale: 1 | 2
  readonly onOxygen: boolean | null
  readonly systolicPressure: number | null
  readonly pulse: number | null
  readonly consciousness: Consciousness | null
  /** Degrees Celsius. */
  readonly temperature: number | null
}

/** What the total means. */
export type News2Band = 'LOW' | 'LOW_MEDIUM' | 'MEDIUM' | 'HIGH'

/** The parts, and the total where every parameter is there. */
export interface News2 {
  readonly factors: readonly ScoreFactor[]
  /** null while a parameter is missing. */
  readonly total: number | null
  /** Sum of what is there. */
  readonly partialTotal: number
  readonly band: News2Band | null
  /** Parameters that were not taken, by code. */
  readonly missing: readonly string[]
  /** Whether a single parameter scores three: it needs review whatever the total, even while others are missing. */
  readonly singleParameterAlert: boolean
}

/** Scores one set of measurements. */
export function news2(input: News2Input): News2 {
  const factors = factorsOf(input)
  const missing = factors.filter(({ input: taken }) => taken === NOT_TAKEN).map(({ code }) => code)
  const partialTotal = sumOf(factors)
  const total = missing.length === 0 ? partialTotal : null
  const singleParameterAlert = factors.some(({ points }) => points === 3)
  const band = total === null ? null : news2Band(total, singleParameterAlert)
  return { factors, total, partialTotal, band, missing, singleParameterAlert }
}

/** The clinical response band of a total. */
export function news2Band(total: number, anyThree: boolean): News2Band {
  if (total >= 7) return 'HIGH'
  if (total >= 5) return 'MEDIUM'
  return anyThree ? 'LOW_MEDIUM' : 'LOW'
}

const NOT_TAKEN = 'not taken'

function factorsOf(input: News2Input): readonly ScoreFactor[] {
  const { onOxygen, consciousness, spo2Scale: scale } = input
  const saturation = (value: number) => (scale === 1 ? spo2Scale1(value) : spo2Scale2(value, onOxygen))
  return [
    measured('RR', 'Respiratory rate', input.respiratoryRate, (value) => respiratoryPoints(toWhole(value))),
    measured('SPO2', `Oxygen saturation, scale ${scale}`, input.oxygenSaturation, (value) =>
      saturation(toWhole(value)),
    ),
    {
      code: 'O2',
      label: 'Air or oxygen',
      input: onOxygen === null ? NOT_TAKEN : onOxygen ? 'oxygen' : 'air',
      points: onOxygen === null ? null : onOxygen ? 2 : 0,
    },
    measured('SBP', 'Systolic blood pressure', input.systolicPressure, (value) =>
      pressurePoints(toWhole(value)),
    ),
    measured('HR', 'Pulse', input.pulse, (value) => pulsePoints(toWhole(value))),
    {
      code: 'ACVPU',
      label: 'Consciousness',
      input: consciousness ?? NOT_TAKEN,
      points: consciousness === null ? null : consciousness === 'A' ? 0 : 3,
    },
    measured('T', 'Temperature', input.temperature, (value) => temperaturePoints(toTenth(value))),
  ]
}

function measured(
  code: string,
  label: string,
  value: number | null,
  pointsOf: (value: number) => number | null,
): ScoreFactor {
  return value === null
    ? { code, label, input: NOT_TAKEN, points: null }
    : { code, label, input: String(value), points: pointsOf(value) }
}

function respiratoryPoints(rate: number): number {
  if (rate <= 8) return 3
  if (rate <= 11) return 1
  if (rate <= 20) return 0
  return rate <= 24 ? 2 : 3
}

function spo2Scale1(saturation: number): number {
  if (saturation <= 91) return 3
  if (saturation <= 93) return 2
  return saturation <= 95 ? 1 : 0
}

/** Too much oxygen scores as well: 93 % and more is fine on air only, and nobody knows where it is not told. */
function spo2Scale2(saturation: number, onOxygen: boolean | null): number | null {
  if (saturation <= 83) return 3
  if (saturation <= 85) return 2
  if (saturation <= 87) return 1
  if (saturation <= 92) return 0
  if (onOxygen === null) return null
  if (!onOxygen) return 0
  if (saturation <= 94) return 1
  return saturation <= 96 ? 2 : 3
}

function pressurePoints(systolic: number): number {
  if (systolic <= 90 || systolic >= 220) return 3
  if (systolic <= 100) return 2
  return systolic <= 110 ? 1 : 0
}

function pulsePoints(pulse: number): number {
  if (pulse <= 40 || pulse >= 131) return 3
  if (pulse <= 50) return 1
  if (pulse <= 90) return 0
  return pulse <= 110 ? 1 : 2
}

function temperaturePoints(celsius: number): number {
  if (celsius <= 35) return 3
  if (celsius <= 36) return 1
  if (celsius <= 38) return 0
  return celsius <= 39 ? 1 : 2
}

/** The chart is in whole numbers; what a device tells between two of them goes to the nearer one, half up. */
function toWhole(value: number): number {
  return Math.round(value)
}

/** A temperature by its tenth, half up. The tiny addition undoes that 38.05 is stored as slightly less. */
export function toTenth(celsius: number): number {
  return Math.round(celsius * 10 + 1e-9) / 10
}
