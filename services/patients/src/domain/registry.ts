import type { RegistryRule } from './registry-rule.js'

/** The table `registry`. */
export interface RegistryRow {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly description: string | null
  readonly rule: RegistryRule
  /** When all patients were last looked through. */
  readonly refreshedAt: Date
  readonly createdBy: string
  readonly createdAt: Date
}

/** The table `registry_revision`: what a registry was called and whom it meant, version by version. */
export interface RegistryRevisionRow extends Pick<RegistryRow, 'version' | 'name' | 'description' | 'rule'> {
  readonly registryId: string
  readonly at: Date
  readonly by: string
  readonly reason: string | null
}

/** The table `registry_membership`. */
export interface MembershipRow {
  readonly id: string
  readonly registryId: string
  readonly patientId: string
  readonly enteredAt: Date
  readonly enteredBecause: readonly string[]
  readonly leftAt: Date | null
  readonly leftBecause: readonly string[] | null
}
