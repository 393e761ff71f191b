/*
 * The few UCUM units in which one measure is reported in two ways. Each is a factor, and an offset, of the first unit
 * of its kind. What is not here is compared only when the units are written alike.
 */
interface Unit {
  readonly kind: 'mass' | 'temperature' | 'length'
  readonly factor: number
  readonly offset: number
}

const UNITS: Readonly<Record<string, Unit>> = {
  kg: { kind: 'mass', factor: 1, offset: 0 },
  g: { kind: 'mass', factor: 0.001, offset: 0 },
  '[lb_av]': { kind: 'mass', factor: 0.45359237, offset: 0 },
  Cel: { kind: 'temperature', factor: 1, offset: 0 },
  '[degF]': { kind: 'temperature', factor: 5 / 9, offset: -160 / 9 },
  m: { kind: 'length', factor: 1, offset: 0 },
  cm: { kind: 'length', factor: 0.01, offset: 0 },
  '[in_i]': { kind: 'length', factor: 0.0254, offset: 0 },
}

/** The same quantity in another unit, rounded to a millionth; null where that is not known. */
export function inUnit(value: number, from: string | null, to: string): number | null {
  if (from === to) return value
  const source = UNITS[from ?? '']
  const wanted = UNITS[to]
  if (!source || !wanted || source.kind !== wanted.kind) return null
  const base = value * source.factor + source.offset
  return Math.round(((base - wanted.offset) / wanted.factor) * 1e6) / 1e6
}
