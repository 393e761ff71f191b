import { GraphQLError } from 'graphql'
import type { Bill } from '../limits/bill.js'
import type { EventStream } from './event-stream.js'
import type { Feed, Followed } from './feed.js'
import type { StreamQuery } from './to-query.js'

/** A question to the graph. */
export interface Question {
  readonly query: string
  readonly variables?: Record<string, unknown> | null | undefined
  /** Asked for the stream itself: the answer is shown to nobody, and so is in no log. */
  readonly isProbe?: true
}

/** The token of who asks is not valid any more, whatever it says of itself: its issuer withdrew the key. */
export class SignedOut extends GraphQLError {
  constructor() {
    super('The token is not valid here: sign in again.', { extensions: { code: 'UNAUTHENTICATED' } })
  }
}

/** An answer of the graph. */
export interface Result {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly object[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** What a stream runs with. */
export interface StreamParts {
  readonly feed: Feed
  readonly stream: EventStream
  readonly query: StreamQuery
  readonly followed: Followed
  /** The feed's head when the stream was asked for: where one without a cursor begins. */
  readonly head: string
  /**
   * Asks the graph as the viewer, under their rights of this moment; paid for at once where there is no bill. Throws
   * SignedOut where the token is not believed any more.
   */
  readonly ask: (question: Question, bill?: Bill) => Promise<Result>
  /** Whether the viewer no longer works here, whatever the token says. */
  readonly isDeactivated: () => boolean
  /** Wall-clock milliseconds: when the token ends. */
  readonly expiresAt: number
  readonly now: () => number
  /** Milliseconds before it is asked again what is missing; five seconds unless told. */
  readonly outageMs?: number
  /** Goes with every error, so that it can be found in the log. */
  readonly requestId: string
}
