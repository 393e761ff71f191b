import { cancelPlanned } from '../../storage/contact-attempts.js'
import type { Writing } from '../writing.js'
import { callKey } from './become-call-task.js'
import { settleWork } from './settle-work.js'

/** Nobody is tried any more: what was planned is off, and the calls that wait leave the list. */
export async function cancelTries(
  writing: Writing,
  which: Parameters<typeof cancelPlanned>[1],
): Promise<void> {
  const calls = await cancelPlanned(writing.tx, which)
  await settleWork(
    writing,
    calls.map(({ id, patientId }) => ({ key: callKey(id), patientId })),
  )
}
