import type { WatchedNumbers, WatchedOfEach } from '@baton/service-kit/definition'
import type { AuthorizationsDeps } from './deps.js'
import { readDeadLetterDepth, readPayerDepths, readQueueDepth } from './storage/queue-depth.js'
import { countRefused } from './storage/refused-notifications.js'

/** What an operator watches of the way to the payers. */
export const watched: readonly (WatchedNumbers<AuthorizationsDeps> | WatchedOfEach<AuthorizationsDeps>)[] = [
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
  {
    name: 'baton_refused_notifications',
    help: 'Notifications that no payer of ours had signed, or of another subscription: how many within the last hour.',
    read: ({ db, wall }) => countRefused(db, wall.now()),
  },
  {
    name: 'baton_payers',
    help: 'Each payer: how many messages wait and are due, seconds the longest has been due, whether it is paused, seconds it is still left alone.',
    label: 'payer',
    readEach: ({ db, clock }) => readPayerDepths(db, clock.now()),
  },
]
