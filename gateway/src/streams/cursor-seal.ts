import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { SigningKeys } from '@baton/auth/sign'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
const ID_BYTES = 8

/** Turns places in the feed into cursors that show nothing, and back. */
export interface CursorSeal {
  /** A cursor for a place; another one each time, so that two of one place do not look alike. */
  seal(id: string): string
  /** The place of a cursor; null for what no gateway of this stack told. */
  open(cursor: string): string | null
}

/**
 * Seals with the first of the keys and opens with all, as signatures do. The feed counts what happens to everybody: by a
 * number that can be read, a gap between two cursors told how much had happened that its reader was not told.
 */
export function openCursorSeal(keys: SigningKeys): CursorSeal {
  const secrets = Object.values(keys).map((secret) =>
    Buffer.from(hkdfSync('sha256', secret, '', 'baton stream cursor', 32)),
  )
  const [first] = secrets
  if (!first) throw new Error('There is no key to seal cursors with: set SIGNING_KEYS.')
  return {
    seal: (id) => {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv(CIPHER, first, iv)
      const plain = Buffer.alloc(ID_BYTES)
      plain.writeBigUInt64BE(BigInt(id))
      const hidden = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([iv, hidden, cipher.getAuthTag()]).toString('base64url')
    },
    open: (cursor) => {
      const bytes = Buffer.from(cursor, 'base64url')
      if (bytes.length !== IV_BYTES + ID_BYTES + TAG_BYTES) return null
      for (const secret of secrets) {
        const id = opened(bytes, secret)
        if (id !== null) return id
      }
      return null
    },
  }
}

/** Null when another key sealed it, or nobody. */
function opened(bytes: Buffer, secret: Buffer): string | null {
  const decipher = createDecipheriv(CIPHER, secret, bytes.subarray(0, IV_BYTES))
  decipher.setAuthTag(bytes.subarray(IV_BYTES + ID_BYTES))
  const plain = decipher.update(bytes.subarray(IV_BYTES, IV_BYTES + ID_BYTES))
  try {
    decipher.final()
    return plain.readBigUInt64BE().toString()
  } catch {
    return null
  }
}
