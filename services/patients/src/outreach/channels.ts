import type { Channel } from '@baton/messaging/channel'

/** The ways that are set up; a channel that is null has no route. */
export interface Channels {
  readonly sms: Channel | null
  readonly email: Channel | null
  readonly letter: Channel | null
}
