import type { z } from 'zod'
import { accessEvents } from './access-events.js'
import { authorizationEvents } from './authorization-events.js'
import { carePlanEvents } from './care-plan-events.js'
import { metricEvents } from './metric-events.js'
import { patientEvents } from './patient-events.js'
import { receivedEvents } from './received-events.js'
import { referralEvents } from './referral-events.js'
import { workEvents } from './work-events.js'

/**
 * Every event of Baton, by the service that tells it. Payloads carry ids, codes, quantities, times and strata: never
 * names, contact data or free text. A published version never changes its meaning; a new meaning is a new version
 * beside the old one.
 */
export const catalogue = {
  ...patientEvents,
  ...receivedEvents,
  ...carePlanEvents,
  ...referralEvents,
  ...authorizationEvents,
  ...metricEvents,
  ...workEvents,
  ...accessEvents,
} as const satisfies Record<string, z.ZodType>

/** The name and version of an event. */
export type EventType = keyof typeof catalogue

/** What an event of this type tells. */
export type Payload<T extends EventType> = z.output<(typeof catalogue)[T]>

/** Whether a text names an event of the catalogue. */
export function isEventType(text: string): text is EventType {
  return Object.hasOwn(catalogue, text)
}
