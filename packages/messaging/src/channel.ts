/** A message on its way to one person. */
export interface OutgoingMessage {
  /** Ours, stable over retries: a provider that knows it sends nothing twice. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly language: string
}

/** The provider says that nobody can be reached under this number or address: trying again is in vain. */
export class Unreachable extends Error {}

/** One way to reach people. Sending the same id twice must deliver once. */
export interface Channel {
  /**
   * Hands a message over; answers the provider's own id of it. Throws when the provider did not take it, `Unreachable` where
   * it never will.
   */
  send(message: OutgoingMessage): Promise<string>
}
