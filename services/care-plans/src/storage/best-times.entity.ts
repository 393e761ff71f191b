import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { BestTimes } from '../domain/best-times.js'
import { instant, json } from './columns.js'

/** The table `best_times`: when patients like to be called. */
export const BestTimesEntity = new EntitySchema<BestTimes>({
  name: 'BestTimes',
  tableName: 'best_times',
  columns: {
    patientId: {
      name: 'patient_id',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'best_times_pkey',
    },
    hours: json('hours'),
    toldAt: instant('told_at'),
  } satisfies Record<keyof BestTimes, EntitySchemaColumnOptions>,
})
