import type { Payload } from '@baton/events/catalogue'

/** When a patient likes to be called, by the patient's clock. */
export interface BestTimes {
  readonly patientId: string
  readonly hours: Payload<'best-times.told.v1'>['bestTimes']
  /** When patients told it: an older word changes nothing. */
  readonly toldAt: Date
}
