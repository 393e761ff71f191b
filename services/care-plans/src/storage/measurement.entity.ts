import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { Measurement, NewMeasurement } from '../domain/measurement.js'
import { instant, key, optionalText, text } from './columns.js'

type MeasurementRow = Measurement & Pick<NewMeasurement, 'toldAt'>

/** The table `measurement`: of each source what it told last. */
export const MeasurementEntity = new EntitySchema<MeasurementRow>({
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
    toldAt: instant('told_at'),
  } satisfies Record<keyof MeasurementRow, EntitySchemaColumnOptions>,
  uniques: [{ name: 'measurement_once', columns: ['patientId', 'sourceId', 'code'] }],
  checks: [{ name: 'measurement_source', expression: `source in ('OBSERVATION', 'READING', 'ASSESSMENT')` }],
  indices: [{ name: 'measurement_by_patient', columns: ['patientId', 'code', 'at'] }],
})
