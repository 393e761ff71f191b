import type { Outcome } from '@baton/database/refusal'
import type { ReferralsRequest } from '../../deps.js'
import { addEntry } from '../exchange/add-entry.js'

/** The agency says how it goes. The referral stays where it stands. */
export async function reportProgress(
  context: ReferralsRequest,
  input: unknown,
): Promise<Outcome<{ id: string }>> {
  return addEntry(context, input, { operation: 'reportProgress', kind: 'PROGRESS' })
}
