/** A payer that the simulator plays. */
export interface LocalPayer {
  readonly code: string
  readonly name: string
  readonly lineOfBusiness: 'MEDICARE_ADVANTAGE' | 'MEDICAID_MCO' | 'COMMERCIAL'
}

/** The payers of a local stack. */
export const PAYERS: readonly LocalPayer[] = [
  { code: 'SUMMIT', name: 'Summit Advantage', lineOfBusiness: 'MEDICARE_ADVANTAGE' },
  { code: 'BRIGHT', name: 'Bright State MCO', lineOfBusiness: 'MEDICAID_MCO' },
  { code: 'KEYSTONE', name: 'Keystone Commercial', lineOfBusiness: 'COMMERCIAL' },
]
