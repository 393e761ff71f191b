import { openClient } from '@baton/client/client'
import { parse } from 'graphql'
import type { BenchStack } from '../bench-stack.js'
import { supervisorTokens } from '../gateway/bench-tokens.js'

const STREAMS = 20
/** How long each stays before it leaves and comes again. */
const STAY_MS = 30_000
const QUEUE =
  'subscription Q($after: Cursor) { workQueueChanged(first: 5, after: $after) { edges { node { id } } } }'

/** Keeps some work queues followed, by people who leave and come back all the time. */
export async function keepStreams(stack: BenchStack): Promise<{ count: number; close(): Promise<number> }> {
  const tokens = await supervisorTokens(stack.devIssuerKey, STREAMS)
  const over = new AbortController()
  let events = 0
  const follow = async (token: string): Promise<void> => {
    const client = openClient({ url: `${stack.url}/graphql`, token: () => token, clientName: 'soak' })
    while (!over.signal.aborted) {
      const leave = AbortSignal.any([over.signal, AbortSignal.timeout(STAY_MS)])
      for await (const _ of client.follow(parse(QUEUE), {}, leave)) events += 1
    }
  }
  const all = tokens.map(follow)
  return {
    count: STREAMS,
    close: async () => {
      over.abort()
      await Promise.all(all)
      return events
    },
  }
}
