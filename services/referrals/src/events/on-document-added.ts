import type { DomainEvent } from '@baton/events/event'
import { handleOnce } from '@baton/events/handle-once'
import type { ReferralsDeps } from '../deps.js'
import { keepDocument } from '../storage/known-documents.js'

/** A file of a patient was announced: from now on it may go along with a referral, if its label lets it. */
export async function onDocumentAdded(
  deps: ReferralsDeps,
  event: DomainEvent<'document.added.v1'>,
): Promise<void> {
  await handleOnce(deps, event, (tx) => keepDocument(tx, event.payload))
}
