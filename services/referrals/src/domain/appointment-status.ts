/** Where an appointment stands (FHIR appointmentstatus in the words of this graph). */
export const APPOINTMENT_STATUSES = ['PROPOSED', 'BOOKED', 'ATTENDED', 'NO_SHOW', 'CANCELLED'] as const
/** One of APPOINTMENT_STATUSES. */
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number]

/** Which state may follow which; a trigger on `appointment` enforces the same. */
export const APPOINTMENT_MOVES: Readonly<Record<AppointmentStatus, readonly AppointmentStatus[]>> = {
  PROPOSED: ['BOOKED', 'CANCELLED'],
  BOOKED: ['ATTENDED', 'NO_SHOW', 'CANCELLED'],
  // Recovery is a new booking: what was missed stays missed.
  NO_SHOW: [],
  ATTENDED: [],
  CANCELLED: [],
}
