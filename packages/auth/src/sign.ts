import { createHash, createHmac } from 'node:crypto'
import type { Viewer } from './viewer.js'

/** Carries the signature of a request from one process of Baton to another. */
export const SIGNATURE_HEADER = 'x-baton-signature'

/** Names the SHA-256 of a body that is streamed: the receiver checks the signature first and the body as it comes. */
export const BODY_HASH_HEADER = 'x-baton-body-sha256'

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
  /** SHA-256 of the body, from `bodyHash`. */
  bodyHash: string
  /** Wall-clock time. */
  now: Date
}

/** Signs version, key, audience, time, ids, viewer and body with HMAC-SHA256. */
export function sign(request: SignRequest): string {
  const [kid] = Object.keys(request.keys)
  const secret = kid === undefined ? undefined : request.keys[kid]
  if (kid === undefined || secret === undefined)
    throw new Error('There is no key to sign with: set SIGNING_KEYS.')
  const viewer = viewerText(request.viewer)
  const { audience, now, requestId, nonce } = request
  const text = ['1', kid, audience, now.getTime(), requestId, nonce, viewer].join('.')
  return `${text}.${macOf(secret, text, request.bodyHash).toString('base64url')}`
}

/** One request to the gateway asks several subgraphs as the same viewer: written out once. */
const texts = new WeakMap<Viewer, string>()

function viewerText(viewer: Viewer | null): string {
  const known = viewer ? texts.get(viewer) : undefined
  if (known !== undefined) return known
  const text = Buffer.from(JSON.stringify(viewer)).toString('base64url')
  if (viewer) texts.set(viewer, text)
  return text
}

/** SHA-256 of the exact bytes of a body. */
export function bodyHash(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url')
}

/** The message authentication code over everything in front of it and the body. */
export function macOf(secret: string, text: string, hash: string): Buffer {
  return createHmac('sha256', secret).update(`${text}.${hash}`).digest()
}
