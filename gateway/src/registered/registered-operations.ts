import { createHash } from 'node:crypto'
import type { Logger } from '@baton/service-kit/log'
import { z } from 'zod'
import type { OperationManifests } from './operation-manifests.js'

/** What happens to an operation that its client has not registered. */
export type RegistrationMode = 'off' | 'log' | 'enforce'

/** Modes by client name; `*` for all others. */
export type RegistrationModes = Readonly<Record<string, RegistrationMode>>

/** The header by which a client says its name. */
export const CLIENT_HEADER = 'x-client-name'

type GraphName = 'staff' | 'partner'

/** A request as it came in. */
interface Asked {
  readonly graph: GraphName
  readonly client: string
  readonly body: unknown
}

/** What is asked in full, or why it is refused. */
export type Resolved =
  | { readonly ok: true; readonly body: unknown }
  | {
      readonly ok: false
      readonly code:
        'OPERATION_NOT_REGISTERED' | 'PERSISTED_QUERY_NOT_FOUND' | 'PERSISTED_QUERY_HASH_MISMATCH'
      readonly message: string
    }

/** Turns a request's operation id into its document and keeps clients to what they registered. */
export type RegisteredOperations = (asked: Asked) => Resolved

/** Whatever has another form counts as left out, never as a reason to look no further. */
const sent = z.looseObject({
  query: z.string().optional().catch(undefined),
  extensions: z
    .looseObject({
      persistedQuery: z
        .looseObject({ sha256Hash: z.string().catch('') })
        .nullish()
        .catch(null),
    })
    .optional()
    .catch(undefined),
})

/** Keeps clients to what `npm run compose` collected from their folders in git. */
export function registeredOperations(
  manifests: OperationManifests,
  modes: RegistrationModes,
  log: Logger,
): RegisteredOperations {
  return ({ graph, client, body }) => {
    const parsed = sent.safeParse(body)
    if (!parsed.success) return { ok: true, body } // no object: the graph says what is wrong with it
    const { query, extensions } = parsed.data
    const own = valueOf(manifests[graph](), client)
    if (query === undefined && extensions?.persistedQuery) {
      const document = own && valueOf(own, extensions.persistedQuery.sha256Hash)
      const message = 'PersistedQueryNotFound' // the words that clients look for before they send the document
      if (document === undefined) return { ok: false, code: 'PERSISTED_QUERY_NOT_FOUND', message }
      return { ok: true, body: { ...parsed.data, query: document, extensions: {} } }
    }
    if (query !== undefined && !isIdOf(query, extensions?.persistedQuery?.sha256Hash)) {
      const message = 'The id is not that of the document: provided sha does not match query.' // Apollo's words
      return { ok: false, code: 'PERSISTED_QUERY_HASH_MISMATCH', message }
    }
    // The id has served its purpose: clients send both after an id that was not known.
    const asked = extensions ? { ...parsed.data, extensions: withoutId(extensions) } : body
    const mode = valueOf(modes, client) ?? valueOf(modes, '*') ?? 'off'
    if (mode === 'off' || query === undefined) return { ok: true, body: asked }
    const hash = idOf(query.trim())
    if (own && valueOf(own, hash) !== undefined) return { ok: true, body: asked }
    log.warn({ graph, client: own ? client : 'unknown', hash, mode }, 'an operation is not registered')
    if (mode === 'log') return { ok: true, body: asked }
    const message = 'This client may send its registered operations only.'
    return { ok: false, code: 'OPERATION_NOT_REGISTERED', message }
  }
}

/** An operation's id. */
function idOf(document: string): string {
  return createHash('sha256').update(document).digest('hex')
}

/** Whether an id that came with a document is its own, as it was sent or as it is registered; none was sent, or no text: true. */
function isIdOf(document: string, id: string | undefined): boolean {
  return !id || id === idOf(document) || id === idOf(document.trim())
}

function withoutId({ persistedQuery: _, ...rest }: Readonly<Record<string, unknown>>): object {
  return rest
}

function valueOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
