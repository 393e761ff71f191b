import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'
import { readEvents } from './read-events.js'

/** Where the graph is and who asks. */
export interface ClientOptions {
  /** The address of the graph: `https://.../graphql` or `https://.../partner/graphql`. */
  readonly url: string
  /** Asked before each request, so that a token can be renewed. */
  readonly token: () => string | Promise<string>
  /** The name under which this client registered its operations. */
  readonly clientName: string
  /** Times that a request whose connection broke is sent again; 2 unless told. */
  readonly retries?: number
}

/** An error of the graph: a stable code, and the id to quote. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly code: string
  readonly requestId: string | null

  constructor({ message, extensions }: WireError) {
    super(message)
    this.code = extensions?.code ?? 'UNKNOWN'
    this.requestId = extensions?.requestId ?? null
  }
}

/** One answer of a stream, and the cursor to resume from. */
export interface StreamEvent<Data> {
  readonly data: Data
  readonly cursor: string
}

/** A graph that can be asked, changed and followed. */
export interface Client {
  ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>
  /** Sends a change under one idempotency key, however often it takes; the key is made here when the input has none. */
  change<Data, Input extends object>(
    document: TypedDocumentNode<Data, { input: Input }>,
    input: Input,
  ): Promise<Data>
  /** Follows a stream; a broken connection is opened again from the last cursor. */
  follow<Data, Variables extends object>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): AsyncIterable<StreamEvent<Data>>
}

interface WireError {
  readonly message: string
  readonly extensions?: { readonly code?: string; readonly requestId?: string }
}

/** What the graph sends. */
export interface WireAnswer {
  readonly data?: unknown
  readonly errors?: readonly WireError[]
  readonly extensions?: { readonly cursor?: string }
}

/** One request at a time: who asks, and what comes back. */
function openWire(options: ClientOptions) {
  async function headers(): Promise<Record<string, string>> {
    const authorization = `Bearer ${await options.token()}`
    return { 'content-type': 'application/json', 'x-client-name': options.clientName, authorization }
  }

  async function send(body: object): Promise<WireAnswer> {
    for (let tries = options.retries ?? 2; ; tries--) {
      try {
        const init = { method: 'POST', headers: await headers(), body: JSON.stringify(body) }
        return (await (await fetch(options.url, init)).json()) as WireAnswer
      } catch (error) {
        if (tries <= 0) throw error
      }
    }
  }

  return { headers, send }
}

/** Opens a client of one graph. */
export function openClient(options: ClientOptions): Client {
  const ids = new WeakMap<object, Promise<string>>()
  const idOf = (document: object, text: string): Promise<string> => {
    const known = ids.get(document) ?? sha256(text)
    ids.set(document, known)
    return known
  }

  const { headers, send } = openWire(options)

  /** By id first; a graph that does not know the id is sent the document. */
  async function ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const query = print(document).trim()
    const persistedQuery = { version: 1, sha256Hash: await idOf(document, query) }
    const byId = await send({ variables, extensions: { persistedQuery } })
    const unknown = byId.errors?.some(({ extensions }) => extensions?.code === 'PERSISTED_QUERY_NOT_FOUND')
    return dataOf<Data>(unknown ? await send({ query, variables }) : byId)
  }

  return {
    ask,
    change: async (document, input) =>
      ask(document, { input: { idempotencyKey: crypto.randomUUID(), ...input } }),
    follow: (document, variables, signal) => ({
      [Symbol.asyncIterator]: () => follow(document, variables, signal),
    }),
  }

  async function* follow<Data, Variables extends object>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    signal = new AbortController().signal,
  ): AsyncGenerator<StreamEvent<Data>> {
    let cursor: string | undefined
    while (!signal.aborted) {
      const body = JSON.stringify({
        query: print(document),
        variables: { ...variables, ...(cursor ? { after: cursor } : {}) },
      })
      const init = {
        method: 'POST',
        headers: { ...(await headers()), accept: 'text/event-stream' },
        body,
        signal,
      }
      try {
        for await (const answer of readEvents(await fetch(`${options.url}/stream`, init))) {
          const data = dataOf<Data>(answer)
          cursor = answer.extensions?.cursor ?? cursor
          yield { data, cursor: cursor ?? '' }
        }
      } catch (error) {
        if (error instanceof GraphError && !RESUMABLE.has(error.code)) throw error
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      }
    }
  }
}

/** Before a broken stream is opened again. */
const PAUSE_MS = 1_000

/** The stream ended for a reason that opening it again mends. */
const RESUMABLE = new Set(['TOKEN_EXPIRED', 'READER_TOO_SLOW', 'STREAM_FAILED'])

function dataOf<Data>({ data, errors }: WireAnswer): Data {
  const [first] = errors ?? []
  if (first && (data === undefined || data === null)) throw new GraphError(first)
  return data as Data // the document's own type
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
