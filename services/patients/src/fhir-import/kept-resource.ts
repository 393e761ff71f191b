import type { Sensitivity } from '@baton/events/sensitivity'

/** A resource as it was last imported, without its body. */
export interface KnownResource {
  readonly type: string
  readonly sourceId: string
  readonly patientId: string | null
  /** The row it became, where patients has a table for it. */
  readonly targetId: string | null
  /** Of its content, hexadecimal. */
  readonly hash: string
  /** Others are told of it under a name that says its source (`told-name.ts`). */
  readonly namesSource: boolean
}

/** A resource about to be kept whole. */
export interface KeptResource extends KnownResource {
  readonly body: string
  /** The label that its source gave it. */
  readonly sensitivity: Sensitivity
  /** Nothing was kept under its name before. */
  readonly isNew: boolean
}

/** An identifier that a row was imported with. */
export interface KnownIdentifier {
  readonly type: string
  readonly system: string
  readonly value: string
  readonly targetId: string
}
