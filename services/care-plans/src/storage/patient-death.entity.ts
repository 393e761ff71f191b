import { EntitySchema } from 'typeorm'

/** The table `patient_death`: who has died, and when. */
export const PatientDeathEntity = new EntitySchema<{ patientId: string; diedAt: Date }>({
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
  },
})
