import { authorizationTurnaround } from './authorization-turnaround.js'
import type { Measure } from './measure.js'
import { transitionContactOnTime } from './transition-contact-on-time.js'

/** Every measure, by code. */
export const MEASURES: readonly Measure[] = [authorizationTurnaround, transitionContactOnTime]

/** The measure with this code, or null. */
export function measureByCode(code: string): Measure | null {
  return MEASURES.find((measure) => measure.code === code) ?? null
}

/** The measure with this id, or null. */
export function measureById(id: string): Measure | null {
  return MEASURES.find((measure) => measure.id === id) ?? null
}
