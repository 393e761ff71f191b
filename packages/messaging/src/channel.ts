/** A message on its way to one person. */
export interface OutgoingMessage {
  /** Ours, stable over retries: a provider that knows it sends nothing twice. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly language: string
}

/** One way to reach people. Sending the same id twice must deliver once. */
export interface Channel {
  /** Hands a message over; answers the provider's own id of it. Throws when the provider did not take it. */
  send(message: OutgoingMessage): Promise<string>
}
