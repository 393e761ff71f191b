import { timingSafeEqual } from 'node:crypto'
import { originOf, type Origin } from './origin.js'
import { CARRIES_READS, macOf, type SigningKeys } from './sign.js'
import { viewerSchema, type Viewer } from './viewer.js'

/** What a signature says, or why it is refused. The reason is for the log: a caller learns only that it was refused. */
export type Verified =
  | { ok: true; requestId: string; viewer: Viewer | null; origin: Origin | null; carriesReads: boolean }
  | { ok: false; reason: 'malformed' | 'key' | 'audience' | 'signature' | 'expired' | 'replay' | 'busy' }

/** Checks a signature header against the hash of the body that came with it. `now` is wall-clock time. */
export type Verifier = (header: string | string[] | undefined, bodyHash: string, now: Date) => Verified

const TOLERANCE_MS = 30_000
const LONGEST_HEADER = 16_384
const MOST_SEEN = 1_000_000

/** One verifier per process: it remembers the nonces of the last minute, so that nothing is accepted twice. */
export function createVerifier({ keys, audience }: { keys: SigningKeys; audience: string }): Verifier {
  const seen = new SeenNonces()
  return (header, hash, now) => {
    const parts = typeof header === 'string' && header.length <= LONGEST_HEADER ? header.split('.') : []
    const [version, kid = '', to, at, requestId = '', unique = '', viewer = '', given = ''] = parts
    if (parts.length !== 8 || version !== '1') return { ok: false, reason: 'malformed' }
    const secret = Object.hasOwn(keys, kid) ? keys[kid] : undefined
    if (secret === undefined) return { ok: false, reason: 'key' }
    if (!equal(Buffer.from(given, 'base64url'), macOf(secret, parts.slice(0, 7).join('.'), hash))) {
      return { ok: false, reason: 'signature' }
    }
    if (to !== audience) return { ok: false, reason: 'audience' }
    if (!(Math.abs(now.getTime() - Number(at)) <= TOLERANCE_MS)) return { ok: false, reason: 'expired' }
    const [nonce = '', origin, carried] = unique.split('~', 3)
    const fresh = seen.add(nonce, now.getTime())
    if (fresh !== 'new') return { ok: false, reason: fresh }
    const whence = { origin: origin ? originOf(origin) : null, carriesReads: carried === CARRIES_READS }
    return { ok: true, requestId, viewer: viewerOf(viewer), ...whence }
  }
}

function equal(given: Buffer, wanted: Buffer): boolean {
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

const MOST_KNOWN = 500
const known = new Map<string, Viewer | null>()

/** The signature held, so the text is the gateway's own; the same viewer comes again and again. */
function viewerOf(text: string): Viewer | null {
  const before = known.get(text)
  if (before !== undefined) return before
  const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
  const viewer = viewerSchema.nullable().parse(value)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, viewer)
  return viewer
}

/** Two generations of nonces: what is older than the tolerance is refused by its time and may be forgotten. */
class SeenNonces {
  #young = new Set<string>()
  #old = new Set<string>()
  #turnedAt = 0

  add(nonce: string, now: number): 'new' | 'replay' | 'busy' {
    if (now - this.#turnedAt > 2 * TOLERANCE_MS) {
      this.#old = this.#young
      this.#young = new Set()
      this.#turnedAt = now
    }
    if (this.#young.has(nonce) || this.#old.has(nonce)) return 'replay'
    if (this.#young.size >= MOST_SEEN) return 'busy'
    this.#young.add(nonce)
    return 'new'
  }
}
