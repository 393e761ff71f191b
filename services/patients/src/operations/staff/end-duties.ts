import { findOnCallOf } from '../../storage/on-call.js'
import { revokeCoversBy } from '../../storage/covers.js'
import { endOnCall } from './revoke-on-call.js'
import type { Writing } from '../writing.js'

/** Somebody who leaves covers nobody and is on call no more. Whoever covers them goes on: their patients need it. */
export async function endDuties(
  writing: Writing,
  { practitionerId, by }: { practitionerId: string; by: string },
): Promise<void> {
  const at = writing.deps.clock.now()
  const word = { by, at, reason: 'They work here no more.' }
  await revokeCoversBy(writing.tx, { practitionerId, ...word })
  for (const entry of await findOnCallOf(writing.tx, { practitionerId, at }))
    await endOnCall(writing, entry, word)
}
