import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Appointment } from '../domain/appointment.js'

/** The table `appointment`. */
export const AppointmentEntity = new EntitySchema<Appointment>({
  name: 'Appointment',
  tableName: 'appointment',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'appointment_pkey' },
    version: { type: 'int', version: true, default: 1 },
    referralId: {
      name: 'referral_id',
      type: 'text',
      foreignKey: { target: 'Referral', inverseSide: 'id', name: 'appointment_referral' },
    },
    patientId: { name: 'patient_id', type: 'text' },
    agencyId: {
      name: 'agency_id',
      type: 'text',
      foreignKey: { target: 'Agency', inverseSide: 'id', name: 'appointment_agency' },
    },
    status: { type: 'text' },
    startAt: { name: 'start_at', type: 'timestamptz' },
    endAt: { name: 'end_at', type: 'timestamptz', nullable: true },
    timeZone: { name: 'time_zone', type: 'text' },
    location: { type: 'text', nullable: true },
    createdBy: { name: 'created_by', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    cancelledBy: { name: 'cancelled_by', type: 'text', nullable: true },
    late: { type: 'boolean' },
  } satisfies Record<keyof Appointment, EntitySchemaColumnOptions>,
  checks: [{ name: 'appointment_cancelled_by', expression: `cancelled_by in ('PATIENT', 'PROVIDER')` }],
  indices: [
    { name: 'appointment_by_referral', columns: ['referralId', 'startAt', 'id'] },
    { name: 'appointment_by_patient', columns: ['patientId', 'startAt', 'id'] },
    { name: 'appointment_booked', columns: ['startAt'], where: `status = 'BOOKED'` },
    { name: 'appointment_one_booked', columns: ['referralId'], unique: true, where: `status = 'BOOKED'` },
  ],
})
