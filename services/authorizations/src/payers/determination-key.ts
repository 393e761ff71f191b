import { createHash } from 'node:crypto'
import type { PasItem } from '@baton/fhir/pas/item'

/**
 * The same decision has the same key, whether it comes as an answer, a notification or from an inquiry: payers number
 * the resources of each message anew, so the key is made of what was decided.
 */
export function determinationKey(item: PasItem): string {
  const { actionCode, authorizationNumber, reason, approvedQuantity, approvedFrom, approvedTo, issuedOn } =
    item
  const decided = [
    actionCode,
    authorizationNumber,
    reason?.code,
    approvedQuantity,
    approvedFrom,
    approvedTo,
    issuedOn,
  ]
  return createHash('sha256').update(JSON.stringify(decided)).digest('hex').slice(0, 32)
}
