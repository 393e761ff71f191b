import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Measurement } from '../domain/measurement.js'
import { instant, key, optionalText, text } from './columns.js'

/** The append-only table `measurement`. */
export const MeasurementEntity = new EntitySchema<Measurement>({
  name: 'Measurement',
  tableName: 'measurement',
  columns: {
    id: key('measurement'),
    patientId: text('patient_id'),
    system: text('system'),
    code: text('code'),
    value: { type: 'float8' },
    unit: optionalText('unit'),
    at: instant('at'),
    source: text('source'),
    sourceId: text('source_id'),
    recordedAt: instant('recorded_at'),
  } satisfies Record<keyof Measurement, EntitySchemaColumnOptions>,
  uniques: [{ name: 'measurement_once', columns: ['patientId', 'sourceId', 'code'] }],
  checks: [{ name: 'measurement_source', expression: `source in ('OBSERVATION', 'READING', 'ASSESSMENT')` }],
  indices: [{ name: 'measurement_by_patient', columns: ['patientId', 'code', 'at'] }],
})
