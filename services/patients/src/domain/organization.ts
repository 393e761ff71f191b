import type { CodedValue } from './coded-value.js'
import type { Identifier } from './patient.js'

/** The table `organization`. */
export interface OrganizationRow {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly type: CodedValue | null
  readonly identifiers: readonly Identifier[]
}
