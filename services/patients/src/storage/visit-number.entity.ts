import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'

/** The hospital's number of a visit (PV1-19), with the last event that decided where the visit stands. */
interface VisitNumberRow {
  readonly system: string
  readonly value: string
  readonly encounterId: string
  readonly lastEvent: string | null
  readonly lastEventAt: Date | null
}

/** The table `visit_number`. */
export const VisitNumberEntity = new EntitySchema<VisitNumberRow>({
  name: 'VisitNumber',
  tableName: 'visit_number',
  columns: {
    system: { type: 'text', primary: true, primaryKeyConstraintName: 'visit_number_pkey' },
    value: { type: 'text', primary: true, primaryKeyConstraintName: 'visit_number_pkey' },
    encounterId: {
      name: 'encounter_id',
      type: 'text',
      foreignKey: { target: 'Encounter', inverseSide: 'id', name: 'visit_number_encounter' },
    },
    lastEvent: { name: 'last_event', type: 'text', nullable: true },
    lastEventAt: { name: 'last_event_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof VisitNumberRow, EntitySchemaColumnOptions>,
  indices: [{ name: 'visit_number_by_encounter', columns: ['encounterId'] }],
})
