import { setTimeout as delay } from 'node:timers/promises'

/** A stream of the gateway that is being followed, as whoever looks at the connection sees it. */
export interface FollowedStream {
  /** The events so far, as they came over the wire; comments, which keep the connection open, left out. */
  readonly events: readonly string[]
  /** The cursor of the newest event. */
  cursor(): string
  close(): void
}

/** What is followed: the gateway's address with the path, who asks, and the document with its variables. */
export interface Following {
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: { readonly query: string; readonly variables?: object }
}

/** Opens a stream; answers once it has begun or was refused. */
export async function followStream({ url, headers, body }: Following): Promise<FollowedStream> {
  const leave = new AbortController()
  const events: string[] = []
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, accept: 'text/event-stream' },
    body: JSON.stringify(body),
    signal: leave.signal,
  })
  const read = async (): Promise<void> => {
    let text = ''
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk as Uint8Array).toString()
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      events.push(...blocks.filter((block) => !block.startsWith(':')))
    }
  }
  void read().catch(() => undefined) // it was left
  while (events.length === 0) await delay(10)
  return {
    events,
    cursor: () => /^id: (.*)$/m.exec(events.findLast((event) => /^id: /m.test(event)) ?? '')?.[1] ?? '',
    close: () => leave.abort(),
  }
}

/** Waits until the streams have been silent for a while. */
export async function silence(streams: readonly FollowedStream[]): Promise<void> {
  const count = (): number => streams.reduce((sum, { events }) => sum + events.length, 0)
  for (let before = -1; before !== count();) {
    before = count()
    await delay(700)
  }
}
