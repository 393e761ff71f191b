import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto'
import { scopesOf } from './scopes.js'
import type { Viewer } from './viewer.js'

/** Carries the signature of a request from one process of Baton to another. */
export const SIGNATURE_HEADER = 'x-baton-signature'

/** Names the SHA-256 of a body that is streamed: the receiver checks the signature first and the body as it comes. */
export const BODY_HASH_HEADER = 'x-baton-body-sha256'

/** Milliseconds that the sender still waits for the answer. Not signed: whoever changed it could only make it shorter. */
export const DEADLINE_HEADER = 'x-baton-deadline-ms'

/** Secrets by key id. The first signs; all verify, so that a key can be replaced without a gap. */
export type SigningKeys = Readonly<Record<string, string>>

/** What is signed. */
export interface SignRequest {
  keys: SigningKeys
  /** The receiving process: a subgraph's name, or `gateway`. */
  audience: string
  viewer: Viewer | null
  /** The id of the request that this one belongs to; letters, digits, `_` and `-`. */
  requestId: string
  /** Never used twice: a captured request cannot be sent again. Same letters as the request id. */
  nonce: string
  /** What `originText` made of where the request came from; absent where nobody stands behind it. */
  origin?: string | undefined
  /** Whether the sender itself tells the access log what is shown: the answer brings it along. */
  carriesReads?: boolean
  /** SHA-256 of the body, from `bodyHash`. */
  bodyHash: string
  /** Wall-clock time. */
  now: Date
}

/** Stands behind nonce and origin where the sender tells the access log itself. */
export const CARRIES_READS = 'reads'

/**
 * Signs version, key, audience, time, ids, origin, viewer and body with HMAC-SHA256. The origin, and who tells the access log,
 * stand behind the nonce, where a process from before takes no notice of them.
 */
export function sign(request: SignRequest): string {
  const [kid] = Object.keys(request.keys)
  const secret = kid === undefined ? undefined : request.keys[kid]
  if (kid === undefined || secret === undefined)
    throw new Error('There is no key to sign with: set SIGNING_KEYS.')
  const viewer = viewerText(request.viewer)
  const { audience, now, requestId, origin, carriesReads = false } = request
  const named = origin === undefined && !carriesReads ? request.nonce : `${request.nonce}~${origin ?? ''}`
  const nonce = carriesReads ? `${named}~${CARRIES_READS}` : named
  const text = ['1', kid, audience, now.getTime(), requestId, nonce, viewer].join('.')
  return `${text}.${macOf(secret, text, request.bodyHash).toString('base64url')}`
}

/** One request to the gateway asks several subgraphs as the same viewer: written out once. */
const texts = new WeakMap<Viewer, string>()

/**
 * Everything that is known of a viewer, as it is signed. Scopes that follow from the roles are left out: both ends have
 * the matrix, and a hundred scopes would be most of every request.
 */
export function viewerText(viewer: Viewer | null): string {
  const known = viewer ? texts.get(viewer) : undefined
  if (known !== undefined) return known
  const told = viewer?.scopes === scopesOf(viewer?.roles ?? []) ? { ...viewer, scopes: undefined } : viewer
  const text = Buffer.from(JSON.stringify(told)).toString('base64url')
  if (viewer) texts.set(viewer, text)
  return text
}

/** SHA-256 of the exact bytes of a body. */
export function bodyHash(body: string | Uint8Array): string {
  return hash('sha256', body, 'base64url')
}

/** The message authentication code over everything in front of it and the body. */
export function macOf(secret: string, text: string, hashed: string): Buffer {
  return createHmac('sha256', keyOf(secret)).update(`${text}.${hashed}`).digest()
}

/** Few secrets sign and check everything: each is made a key once. */
const secretKeys = new Map<string, KeyObject>()

function keyOf(secret: string): KeyObject {
  let key = secretKeys.get(secret)
  if (!key) {
    key = createSecretKey(secret, 'utf8')
    secretKeys.set(secret, key)
  }
  return key
}
