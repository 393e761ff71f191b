import type { CodedValue } from './coded-value.js'

/** The table `feed_appointment`: an appointment as a hospital's scheduling system tells it. */
export interface FeedAppointmentRow {
  readonly id: string
  readonly version: number
  readonly patientId: string
  readonly system: string
  readonly value: string
  readonly status: 'BOOKED' | 'CANCELLED' | 'NO_SHOW'
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly reason: CodedValue | null
  readonly location: string | null
  readonly lastEventAt: Date
}
