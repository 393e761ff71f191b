import type { Rung } from './escalation.js'

/** Somebody who is on call in a role, from then until then. */
export interface OnCall {
  readonly id: string
  readonly practitionerId: string
  /** As `onCallRole` writes it. */
  readonly role: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly toldAt: Date
}

/** A role as people type it, in one spelling: `Medical director` and `medicalDirector` are `medical-director`. */
export function onCallRole(typed: string): string {
  return typed
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase()
}

/** Whose on-call roles stand on a rung, the most fitting first. The coordinator's own rung has no stand-in. */
export const ROLES_OF_RUNG: Readonly<Record<Rung, readonly string[]>> = {
  PRIMARY: [],
  COVERING: ['covering', 'coordinator', 'nurse'],
  SUPERVISOR: ['supervisor'],
  MEDICAL_DIRECTOR: ['medical-director', 'physician'],
}
