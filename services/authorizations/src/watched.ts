import type { WatchedNumbers } from '@baton/service-kit/definition'
import type { AuthorizationsDeps } from './deps.js'
import { readDeadLetterDepth, readQueueDepth } from './storage/queue-depth.js'

/** What an operator watches of the way to the payers. */
export const watched: readonly WatchedNumbers<AuthorizationsDeps>[] = [
  {
    name: 'baton_submissions',
    help: 'Messages to payers: how many wait, are due, seconds the longest has been due, answers unknown.',
    read: ({ db, clock }) => readQueueDepth(db, clock.now()),
  },
  {
    name: 'baton_dead_letters',
    help: 'Messages that were given up: how many wait for a person, and seconds the oldest has waited.',
    read: ({ db, clock }) => readDeadLetterDepth(db, clock.now()),
  },
]
