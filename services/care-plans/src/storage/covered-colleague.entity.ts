import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { CoveredColleague } from '../domain/covered-colleague.js'

/** The table `covered_colleague`: in whose place somebody looks after a patient. */
export const CoveredColleagueEntity = new EntitySchema<CoveredColleague>({
  name: 'CoveredColleague',
  tableName: 'covered_colleague',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'covered_colleague_pkey' },
    patientId: { name: 'patient_id', type: 'text' },
    coveringId: { name: 'covering_id', type: 'text' },
    coveredId: { name: 'covered_id', type: 'text' },
    startsAt: { name: 'starts_at', type: 'timestamptz' },
  } satisfies Record<keyof CoveredColleague, EntitySchemaColumnOptions>,
  indices: [{ name: 'covered_colleague_by_patient', columns: ['patientId', 'coveringId'] }],
})
