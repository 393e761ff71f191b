import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { getOperationAST, OperationTypeNode, print, type DocumentNode } from 'graphql'
import { follow, type Notices, type StreamEvent } from './follow.js'
import { faultOf, isUnknownId, missingFrom, type GraphError, type WireAnswer } from './graph-error.js'
import { openWire, type ClientOptions } from './wire.js'

/** What of an answer came, and what is missing from it and why. */
export interface Parts<Data> {
  readonly data: Data
  readonly missing: readonly GraphError[]
}

/** A graph that can be asked, changed and followed. */
export interface Client {
  /**
   * The whole answer. Throws a GraphError when any of it is missing: what is not there must not look like nothing. Whoever
   * gives the signal waits for it no more, and the graph works for it no more.
   */
  ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Data>
  /** For a page that shows its other sections when one cannot be had. Throws when nothing could be. */
  askForParts<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Parts<Data>>
  /** Sends a change under one idempotency key, however often it takes; the key is made here when the input has none. */
  change<Data, Input extends object>(
    document: TypedDocumentNode<Data, { input: Input }>,
    input: WithoutKey<Input>,
  ): Promise<Data>
  /**
   * Follows a stream until the signal; a broken connection is opened again from the last cursor. A stream tells what
   * changes, not what is: `onBegin` is called when it has begun, and what is read from then on misses nothing. A change
   * that could not be read whole is told with what is `missing`, and the stream goes on. Throws `TOO_MANY_STREAMS` when the
   * graph has no place for it after five tries.
   */
  follow<Data, Variables extends object>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    signal?: AbortSignal,
    notices?: Notices,
  ): AsyncIterable<StreamEvent<Data>>
}

/** An input whose idempotency key may be left to the client. */
type WithoutKey<Input> = Omit<Input, 'idempotencyKey'> & { readonly idempotencyKey?: string }

/** Opens a client of one graph. */
export function openClient(options: ClientOptions): Client {
  const wire = openWire(options)
  const ids = new WeakMap<object, Promise<string>>()
  const unregistered = new WeakSet<object>()
  const idOf = (document: object, text: string): Promise<string> => {
    const known = ids.get(document) ?? sha256(text)
    ids.set(document, known)
    return known
  }

  /** By id first; a graph that does not know the id is sent the document, and is not asked by that id again. */
  async function answerTo(document: DocumentNode, given: unknown, signal?: AbortSignal): Promise<WireAnswer> {
    const query = print(document).trim()
    const { variables, isRepeatable } = sendable(document, given)
    const patience = { isRepeatable, ...(signal ? { signal } : {}) }
    if (!unregistered.has(document)) {
      const persistedQuery = { version: 1, sha256Hash: await idOf(document, query) }
      const byId = await wire.send({ variables, extensions: { persistedQuery } }, patience)
      const fault = faultOf(byId)
      if (!fault || !isUnknownId(fault)) return byId
      unregistered.add(document)
    }
    return wire.send({ query, variables }, patience)
  }

  const ask: Client['ask'] = async (document, variables, signal) => {
    const { data, missing } = partsOf(await answerTo(document, variables, signal))
    const [fault] = missing
    if (fault) throw fault
    return data as never // the document's own type
  }

  return {
    ask,
    askForParts: async (document, variables, signal) =>
      partsOf(await answerTo(document, variables, signal)) as never,
    change: async (document, input) => ask(document, { input: input as never }),
    follow: (document, variables, signal = new AbortController().signal, notices = {}) =>
      follow(wire, { ...notices, document, variables, signal, id: idOf(document, print(document).trim()) }),
  }
}

/** What is sent, and whether it may be sent twice: a change has a key, so that it happens once, or goes out once. */
function sendable(document: DocumentNode, variables: unknown): { variables: unknown; isRepeatable: boolean } {
  const isChange = getOperationAST(document)?.operation === OperationTypeNode.MUTATION
  if (!isChange) return { variables, isRepeatable: true }
  const { input, ...others } = (variables ?? {}) as { input?: { idempotencyKey?: string | null } | null }
  if (typeof input !== 'object' || input === null) return { variables, isRepeatable: false }
  const idempotencyKey = input.idempotencyKey ?? crypto.randomUUID()
  return { variables: { ...others, input: { ...input, idempotencyKey } }, isRepeatable: true }
}

function partsOf(answer: WireAnswer): Parts<unknown> {
  const missing = missingFrom(answer)
  const [fault] = missing
  if (fault && (answer.data === undefined || answer.data === null)) throw fault
  return { data: answer.data, missing }
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
