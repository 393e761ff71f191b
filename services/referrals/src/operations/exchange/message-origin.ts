import type { Outcome } from '@baton/database/refusal'
import type { ReferralsRequest } from '../../deps.js'
import { addEntry } from './add-entry.js'

/** The agency writes to whoever referred the patient. Allowed as long as it may read the referral. */
export async function messageOrigin(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  return addEntry(context, input, { operation: 'messageOrigin', kind: 'MESSAGE' })
}
