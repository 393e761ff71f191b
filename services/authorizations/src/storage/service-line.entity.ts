import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { ServiceLine } from '../domain/service-line.js'

/** The table `service_line`. */
export const ServiceLineEntity = new EntitySchema<ServiceLine>({
  name: 'ServiceLine',
  tableName: 'service_line',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'service_line_pkey' },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: { target: 'Authorization', inverseSide: 'id', name: 'service_line_authorization' },
    },
    sequence: { type: 'int' },
    codeSystem: { name: 'code_system', type: 'text' },
    code: { type: 'text' },
    codeDisplay: { name: 'code_display', type: 'text', nullable: true },
    quantity: { type: 'double precision' },
    unit: { type: 'text' },
    serviceFrom: { name: 'service_from', type: 'date', nullable: true },
    serviceTo: { name: 'service_to', type: 'date', nullable: true },
    serviceTypeCode: { name: 'service_type_code', type: 'text' },
    placeOfService: { name: 'place_of_service', type: 'text' },
    infoChange: { name: 'info_change', type: 'text', nullable: true },
    outcome: { type: 'text', nullable: true },
    actionCode: { name: 'action_code', type: 'text', nullable: true },
    reasonSystem: { name: 'reason_system', type: 'text', nullable: true },
    reasonCode: { name: 'reason_code', type: 'text', nullable: true },
    reasonDisplay: { name: 'reason_display', type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
    authorizationNumber: { name: 'authorization_number', type: 'text', nullable: true },
    approvedQuantity: { name: 'approved_quantity', type: 'double precision', nullable: true },
    approvedFrom: { name: 'approved_from', type: 'date', nullable: true },
    approvedTo: { name: 'approved_to', type: 'date', nullable: true },
  } satisfies Record<keyof ServiceLine, EntitySchemaColumnOptions>,
  checks: [
    { name: 'service_line_info_change', expression: `info_change in ('ADDED', 'CHANGED', 'CANCELLED')` },
    { name: 'service_line_sequence', expression: `sequence >= 1` },
    { name: 'service_line_quantity', expression: `quantity > 0` },
  ],
  uniques: [{ name: 'service_line_once', columns: ['authorizationId', 'sequence'] }],
})
