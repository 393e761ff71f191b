import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { AuthorizationsDeps } from '../deps.js'
import { nudge } from '../jobs/submit-to-payer.js'
import { findSubmission } from '../storage/submissions.js'

/** Our own event: the submission's job is put on the queue. Lost nudges are found by the sweep. */
export async function onAuthorizationQueued(
  deps: AuthorizationsDeps,
  event: DomainEvent<'authorization.queued.v1'>,
): Promise<void> {
  const submission = await findSubmission(deps.db, event.payload.submissionId)
  if (submission?.nextAttemptAt) await nudge(deps, [submission])
  await handleOnce(deps, event, async () => undefined)
}
