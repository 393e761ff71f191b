import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { UnitsEntry } from '../domain/units.js'

/** The table `units_entry`. */
export const UnitsEntryEntity = new EntitySchema<UnitsEntry>({
  name: 'UnitsEntry',
  tableName: 'units_entry',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'units_entry_pkey' },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: { target: 'Authorization', inverseSide: 'id', name: 'units_entry_authorization' },
    },
    sequence: { type: 'int' },
    kind: { type: 'text' },
    units: { type: 'double precision' },
    serviceDate: { name: 'service_date', type: 'date', nullable: true },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
    recordedBy: { name: 'recorded_by', type: 'text' },
    reversesId: {
      name: 'reverses_id',
      type: 'text',
      nullable: true,
      foreignKey: { target: 'UnitsEntry', inverseSide: 'id', name: 'units_entry_reverses' },
    },
    note: { type: 'text', nullable: true },
  } satisfies Record<keyof UnitsEntry, EntitySchemaColumnOptions>,
  checks: [
    {
      name: 'units_entry_kind',
      expression: `kind in ('APPROVE', 'REDUCE', 'SCHEDULE', 'UNSCHEDULE', 'USE', 'REVERSE')`,
    },
    { name: 'units_entry_units', expression: `units > 0` },
    {
      name: 'units_entry_use_has_a_day',
      expression: `kind in ('APPROVE', 'REDUCE') or service_date is not null`,
    },
    {
      name: 'units_entry_reversal_names_it',
      expression: `(kind in ('REVERSE', 'UNSCHEDULE')) = (reverses_id is not null)`,
    },
  ],
  uniques: [{ name: 'units_entry_reversed_once', columns: ['reversesId'] }],
  indices: [{ name: 'units_entry_by_authorization', columns: ['authorizationId', 'id'] }],
})
