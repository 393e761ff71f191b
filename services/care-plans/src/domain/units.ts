import { codesOfMeasure } from './same-measure.js'

/*
 * The few UCUM units in which one measure is reported in two ways. Each is a factor, and an offset, of the first unit
 * of its kind. What is not here is compared only when the units are written alike.
 */
interface Unit {
  readonly factor: number
  readonly offset: number
}
type Units = Readonly<Record<string, Unit>>

const MASS: Units = {
  kg: { factor: 1, offset: 0 },
  g: { factor: 0.001, offset: 0 },
  '[lb_av]': { factor: 0.45359237, offset: 0 },
}
const TEMPERATURE: Units = { Cel: { factor: 1, offset: 0 }, '[degF]': { factor: 5 / 9, offset: -160 / 9 } }
const LENGTH: Units = {
  m: { factor: 1, offset: 0 },
  cm: { factor: 0.01, offset: 0 },
  '[in_i]': { factor: 0.0254, offset: 0 },
}

/** Grams and moles are of a substance, so these hold for one measure each, by its code (LOINC). */
const OF_MEASURE: readonly (readonly [string, Units])[] = [
  // Glucose, 180.156 g/mol.
  ['2339-0', { 'mg/dL': { factor: 1, offset: 0 }, 'mmol/L': { factor: 18.0156, offset: 0 } }],
  // Cholesterol, 386.65 g/mol.
  ['13457-7', { 'mg/dL': { factor: 1, offset: 0 }, 'mmol/L': { factor: 38.665, offset: 0 } }],
  // HbA1c: NGSP % = 0.09148 x IFCC mmol/mol + 2.152 (NGSP, "IFCC standardization of HbA1c").
  ['4548-4', { '%': { factor: 1, offset: 0 }, 'mmol/mol': { factor: 0.09148, offset: 2.152 } }],
]

/** A value as it was measured: of what (LOINC) and in which unit (UCUM). */
export interface Measured {
  readonly code: string | null
  readonly value: number
  readonly unit: string | null
}

/** The same quantity in another unit, rounded to a millionth; null where that is not known. */
export function inUnit({ code, value, unit }: Measured, to: string): number | null {
  if (unit === to) return value
  const kinds = [...unitsOfMeasure(code), MASS, TEMPERATURE, LENGTH]
  const units = kinds.find((kind) => Object.hasOwn(kind, to) && Object.hasOwn(kind, unit ?? ''))
  const source = units?.[unit ?? '']
  const wanted = units?.[to]
  if (!source || !wanted) return null
  const base = value * source.factor + source.offset
  return Math.round(((base - wanted.offset) / wanted.factor) * 1e6) / 1e6
}

function unitsOfMeasure(code: string | null): readonly Units[] {
  if (code === null) return []
  const same = codesOfMeasure(code)
  return OF_MEASURE.filter(([measure]) => same.includes(measure)).map(([, units]) => units)
}
