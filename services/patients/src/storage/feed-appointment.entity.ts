import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { FeedAppointmentRow } from '../domain/feed-appointment.js'

/** The table `feed_appointment`. */
export const FeedAppointmentEntity = new EntitySchema<FeedAppointmentRow>({
  name: 'FeedAppointment',
  tableName: 'feed_appointment',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'feed_appointment_pkey' },
    version: { type: 'int', version: true, default: 1 },
    patientId: {
      name: 'patient_id',
      type: 'text',
      foreignKey: { target: 'Patient', inverseSide: 'id', name: 'feed_appointment_patient' },
    },
    system: { type: 'text' },
    value: { type: 'text' },
    status: { type: 'text' },
    startsAt: { name: 'starts_at', type: 'timestamptz' },
    endsAt: { name: 'ends_at', type: 'timestamptz', nullable: true },
    reason: { type: 'jsonb', nullable: true },
    location: { type: 'text', nullable: true },
    lastEventAt: { name: 'last_event_at', type: 'timestamptz' },
  } satisfies Record<keyof FeedAppointmentRow, EntitySchemaColumnOptions>,
  checks: [{ name: 'feed_appointment_status', expression: `status in ('BOOKED', 'CANCELLED', 'NO_SHOW')` }],
  uniques: [{ name: 'feed_appointment_by_number', columns: ['system', 'value'] }],
  indices: [{ name: 'feed_appointment_by_patient', columns: ['patientId', 'startsAt', 'id'] }],
})
