import type { LineOfBusiness } from '@baton/clinical/determination-rules'

/** Who pays. How to reach it and its secrets stand in the process's configuration, not here. */
export interface Payer {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly lineOfBusiness: LineOfBusiness
  /** The state whose law applies, two letters. */
  readonly state: string | null
  /** The zone in which its days are counted. */
  readonly timeZone: string
}
