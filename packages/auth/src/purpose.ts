import type { Viewer } from './viewer.js'

/** Treatment, payment and operations together (42 CFR 2.31(a)(5)). */
const TPO = 'TPO'
const CARE = ['TREAT', 'TREATMENT', 'CAREMGT', 'COC', 'ETREAT', 'BTG', 'PATRQT']
const PAYMENT = ['HPAYMT', 'PAYMENT', 'COVAUTH', 'COVERAGE', 'ELIGDTRM', 'ELIGVER', 'CLMATTCH']
const OPERATIONS = ['HOPERAT', 'OPERATIONS', 'HQUALIMP']

/**
 * The purposes of a consent that permit what a viewer reads for: those of the same kind (codes of HL7 v3 PurposeOfUse), and
 * TPO for each of the three. Anything else, such as research, is permitted by a consent to the very same alone. Who reviews
 * utilization reads for payment, whatever the token says.
 */
export function consentPurposesFor({ roles, purpose }: Pick<Viewer, 'roles' | 'purpose'>): readonly string[] {
  const asked = isReviewer({ roles }) ? 'HPAYMT' : purpose.toUpperCase()
  const kind = [CARE, PAYMENT, OPERATIONS].find((codes) => codes.includes(asked))
  return kind ? [TPO, ...kind] : [asked]
}

/** Who reviews utilization and treats nobody: Part 2 records open to them by a consent to payment alone (domain.md 9.6). */
export function isReviewer({ roles }: Pick<Viewer, 'roles'>): boolean {
  return roles.length > 0 && roles.every((role) => role === 'umReviewer')
}
