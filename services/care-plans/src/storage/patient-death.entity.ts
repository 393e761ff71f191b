import { EntitySchema } from 'typeorm'
import type { Death } from './deaths.js'

/** The table `patient_death`: who was said to have died, and when. */
export const PatientDeathEntity = new EntitySchema<Death>({
  name: 'PatientDeath',
  tableName: 'patient_death',
  columns: {
    patientId: {
      name: 'patient_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'patient_death_pkey',
    },
    diedAt: { name: 'died_at', type: 'timestamptz' },
    toldAt: { name: 'told_at', type: 'timestamptz', default: () => 'now()' },
  },
})
