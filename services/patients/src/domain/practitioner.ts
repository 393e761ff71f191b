import type { HumanName } from './patient.js'

/** The table `practitioner`. */
export interface PractitionerRow {
  readonly id: string
  readonly version: number
  readonly name: HumanName
  readonly familyKey: string
  readonly givenKey: string
  readonly npi: string | null
  readonly roles: readonly string[]
  /** Works for the organization, or only known from imported records. */
  readonly staff: boolean
  readonly active: boolean
  readonly deactivatedAt: Date | null
  /** Where a member of staff is told that something waits. */
  readonly email: string | null
  /** In the form +12125550100. */
  readonly mobile: string | null
}

/**
 * Whether ten digits are a National Provider Identifier: the Luhn check over the digits behind the prefix 80840
 * (CMS, Requirements for National Provider Identifier and NPI Check Digit).
 */
export function isNpi(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false
  const digits = Array.from(`80840${text}`).reverse().map(Number)
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : luhnDouble(digit)), 0)
  return sum % 10 === 0
}

function luhnDouble(digit: number): number {
  return digit > 4 ? digit * 2 - 9 : digit * 2
}
