import type { AuthorizationStatus } from './status.js'

/** What a payer's decision about one line means. */
export type ItemOutcome =
  | 'APPROVED'
  | 'PARTIALLY_APPROVED'
  | 'MODIFIED'
  | 'DENIED'
  | 'PENDED'
  | 'CANCELLED'
  | 'CONTACT_PAYER'
  | 'NOT_REQUIRED'
  | 'UNMAPPED'

const OUTCOMES: Readonly<Record<string, ItemOutcome>> = {
  A1: 'APPROVED',
  A2: 'PARTIALLY_APPROVED',
  A3: 'DENIED',
  A4: 'PENDED',
  A6: 'MODIFIED',
  C: 'CANCELLED',
  CT: 'CONTACT_PAYER',
  NA: 'NOT_REQUIRED',
}

/** What an HCR01 code (X12 element 306) means; an unknown one is for a person to read. */
export function itemOutcome(actionCode: string): ItemOutcome {
  return OUTCOMES[actionCode] ?? 'UNMAPPED'
}

/** Whether units were allowed. */
export function isApproval(outcome: ItemOutcome): boolean {
  return outcome === 'APPROVED' || outcome === 'PARTIALLY_APPROVED' || outcome === 'MODIFIED'
}

/** Where the whole authorization stands, from its lines: an undecided line holds all back, NA is left out of a mix. */
export function rollUp(
  outcomes: readonly ItemOutcome[],
  { rejected }: { rejected: boolean },
): AuthorizationStatus {
  if (outcomes.length === 0) return rejected ? 'REJECTED' : 'PENDED'
  const has = (outcome: ItemOutcome): boolean => outcomes.includes(outcome)
  if (has('PENDED')) return 'PENDED'
  if (has('CONTACT_PAYER') || has('UNMAPPED')) return 'CONTACT_PAYER'
  if (outcomes.every((outcome) => outcome === 'NOT_REQUIRED')) return 'NOT_REQUIRED'
  return decided(outcomes.filter((outcome) => outcome !== 'NOT_REQUIRED'))
}

function decided(outcomes: readonly ItemOutcome[]): AuthorizationStatus {
  const all = (outcome: ItemOutcome): boolean => outcomes.every((one) => one === outcome)
  if (all('APPROVED')) return 'APPROVED'
  if (all('DENIED')) return 'DENIED'
  if (all('CANCELLED')) return 'CANCELLED'
  const approved = outcomes.some(isApproval)
  if (!approved) return 'DENIED' // some denied, the rest cancelled
  const short = outcomes.some(
    (one) => one === 'DENIED' || one === 'PARTIALLY_APPROVED' || one === 'CANCELLED',
  )
  return short ? 'PARTIALLY_APPROVED' : 'MODIFIED'
}
