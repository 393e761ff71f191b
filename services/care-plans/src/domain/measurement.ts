import { LOINC, type Coded } from './coded.js'
import type { Reading } from './monitoring.js'
import { codesOfMeasure } from './same-measure.js'

/** Where a measured value comes from. */
export type MeasurementSource = 'OBSERVATION' | 'READING' | 'ASSESSMENT'

/** A value that became known of a patient, whatever told of it. Its source may correct it. */
export interface Measurement {
  readonly id: string
  readonly patientId: string
  /** LOINC where there is one. */
  readonly system: string
  readonly code: string
  readonly value: number
  /** UCUM; null where none was told. */
  readonly unit: string | null
  readonly at: Date
  readonly source: MeasurementSource
  /** The observation, the reading or the assessment. */
  readonly sourceId: string
  /** When it became known here as it is. */
  readonly recordedAt: Date
}

/** A measurement before it has an id. */
export type NewMeasurement = Omit<Measurement, 'id'> & {
  /** When its source told of it, on the source's clock; what it took back before holds again. */
  readonly toldAt: Date
}

/** The measure that the total of an instrument is; what is not here is no measure of a goal or an alert. */
const TOTALS: Readonly<Record<string, string>> = { PHQ_9: '44261-6', GAD_7: '70274-6' }

/** The unit of every total. */
export const SCORE_UNIT = '{score}'

/** The LOINC code of an instrument's total; null where it has none here. */
export function codeOfTotal(instrument: string): string | null {
  return TOTALS[instrument] ?? null
}

/** What a reading measures, by its field: LOINC and UCUM. */
const READING_MEASURES = {
  weight: ['29463-7', 'kg'],
  spo2: ['59408-5', '%'],
  systolic: ['8480-6', 'mm[Hg]'],
  pulse: ['8867-4', '/min'],
  respiratoryRate: ['9279-1', '/min'],
  temperature: ['8310-5', 'Cel'],
  glucose: ['2339-0', 'mg/dL'],
} as const satisfies Partial<Record<keyof Reading, readonly [string, string]>>

/** Whether a measure is one that readings at home bring. */
export function isReadAtHome({ system, code }: Pick<Coded, 'system' | 'code'>): boolean {
  if (system !== LOINC || code === null) return false
  const same = codesOfMeasure(code)
  return Object.values(READING_MEASURES).some(([own]) => same.includes(own))
}

/** What was measured in a reading, one measure at a time. */
export function measuredIn(reading: Reading): readonly NewMeasurement[] {
  const { patientId, at, recordedAt, id: sourceId } = reading
  const fields = Object.keys(READING_MEASURES) as (keyof typeof READING_MEASURES)[] // its own keys
  return fields.flatMap((field): NewMeasurement[] => {
    const value = reading[field]
    if (value === null) return []
    const [code, unit] = READING_MEASURES[field]
    const about = { patientId, system: LOINC, code, value, unit, at }
    return [{ ...about, source: 'READING', sourceId, recordedAt, toldAt: recordedAt }]
  })
}
