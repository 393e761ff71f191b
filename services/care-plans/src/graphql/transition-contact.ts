import { isSuccessful } from '../domain/transition-contact.js'
import type { TransitionContactResolvers } from './__generated__/resolvers.js'
import { practitionerRef } from './practitioner-ref.js'

/** A contact attempt's computed fields. */
export const TransitionContact: TransitionContactResolvers = {
  successful: isSuccessful,
  attemptedBy: ({ recordedBy }) => recordedBy,
  recordedBy: ({ recordedBy }) => practitionerRef(recordedBy),
}
