/** A range around a rate, 0 to 1. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly method: 'wilson-95'
}

const Z = 1.959964 // the 97.5th percentile of the normal distribution

/** The 95 % score interval of a proportion (Wilson 1927, JASA 22:209); null for an empty denominator. */
export function wilsonInterval(numerator: number, denominator: number): Interval | null {
  if (denominator === 0) return null
  const rate = numerator / denominator
  const shrink = 1 + Z ** 2 / denominator
  const centre = (rate + Z ** 2 / (2 * denominator)) / shrink
  const half = (Z * Math.sqrt((rate * (1 - rate)) / denominator + Z ** 2 / (4 * denominator ** 2))) / shrink
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half), method: 'wilson-95' }
}
