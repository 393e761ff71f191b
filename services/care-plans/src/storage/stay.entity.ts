import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Stay } from '../domain/stay.js'

/** The table `stay`: the newest word about each stay. */
export const StayEntity = new EntitySchema<Stay>({
  name: 'Stay',
  tableName: 'stay',
  columns: {
    encounterId: {
      name: 'encounter_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'stay_pkey',
    },
    patientId: { name: 'patient_id', type: 'text' },
    class: { type: 'text' },
    timeZone: { name: 'time_zone', type: 'text', nullable: true },
    admittedAt: { name: 'admitted_at', type: 'timestamptz', nullable: true },
    dischargedAt: { name: 'discharged_at', type: 'timestamptz', nullable: true },
    disposition: { type: 'text', nullable: true },
    coordinatorId: { name: 'coordinator_id', type: 'text', nullable: true },
    cancelled: { type: 'boolean', default: false },
    toldAt: { name: 'told_at', type: 'timestamptz' },
  } satisfies Record<keyof Stay, EntitySchemaColumnOptions>,
  indices: [{ name: 'stay_by_patient', columns: ['patientId', 'admittedAt'] }],
})
