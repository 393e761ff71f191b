import type { PasItem } from '@baton/fhir/pas/item'
import { itemOutcome } from './item-outcome.js'
import type { Determination } from './records.js'
import type { Submission } from './submission.js'

/** What an answer says while the payer has not decided a line. */
const WAITING: ReadonlySet<string> = new Set(['PENDED', 'CONTACT_PAYER'])

/**
 * Whether an item is news that was overtaken: it says that a line waits which the payer has decided since. Messages of
 * a payer may come in any order, and a decision is never taken back by a pend. An update asks about decided lines anew,
 * so that only what was decided under its own trace number counts there.
 */
export function isOvertaken(
  item: PasItem,
  { decided, message }: { decided: readonly Determination[]; message: Pick<Submission, 'kind' | 'trace'> },
): boolean {
  if (!WAITING.has(itemOutcome(item.actionCode))) return false
  return decided.some(
    ({ sequence, outcome, applied, trace }) =>
      sequence === item.sequence &&
      applied &&
      !WAITING.has(outcome) &&
      (message.kind !== 'UPDATE' || trace === message.trace),
  )
}
