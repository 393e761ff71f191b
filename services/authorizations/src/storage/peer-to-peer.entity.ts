import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm'
import type { PeerToPeer } from '../domain/dialog.js'

/** The table `peer_to_peer`. */
export const PeerToPeerEntity = new EntitySchema<PeerToPeer>({
  name: 'PeerToPeer',
  tableName: 'peer_to_peer',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'peer_to_peer_pkey' },
    authorizationId: {
      name: 'authorization_id',
      type: 'text',
      foreignKey: { target: 'Authorization', inverseSide: 'id', name: 'peer_to_peer_authorization' },
    },
    physicianId: { name: 'physician_id', type: 'text' },
    phone: { type: 'text', nullable: true },
    slots: { type: 'jsonb' },
    requestedAt: { name: 'requested_at', type: 'timestamptz' },
    requestedBy: { name: 'requested_by', type: 'text' },
    windowEndsAt: { name: 'window_ends_at', type: 'timestamptz', nullable: true },
    heldAt: { name: 'held_at', type: 'timestamptz', nullable: true },
    outcome: { type: 'text', nullable: true },
    payerReviewer: { name: 'payer_reviewer', type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
  } satisfies Record<keyof PeerToPeer, EntitySchemaColumnOptions>,
  checks: [
    { name: 'peer_to_peer_outcome', expression: `outcome in ('APPROVED', 'MODIFIED', 'UPHELD', 'NOT_HELD')` },
    { name: 'peer_to_peer_ends_whole', expression: `(held_at is null) = (outcome is null)` },
  ],
  indices: [
    { name: 'peer_to_peer_one_open', columns: ['authorizationId'], unique: true, where: `outcome is null` },
  ],
})
