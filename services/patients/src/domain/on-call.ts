import type { Duty } from './duty.js'

/** The table `on_call`: somebody can be called in a role, from one instant until another. */
export interface OnCallRow extends Duty {
  readonly id: string
  readonly version: number
  readonly practitionerId: string
  readonly role: string
  readonly setBy: string
  /** Null for an entry that was written before this was kept. */
  readonly setAt: Date | null
}
