import type { IncomingMessage } from 'node:http'

/** A body this many times too large is still listened to, though not kept; whoever sends more is cut off. */
const PATIENCE = 8

/**
 * The raw bytes of a body, or null when it is larger than the limit. The rest is then read and thrown away, within
 * reason: a client that is answered while it writes sees a broken connection (EPIPE) and never the refusal.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = []
    let size = 0
    const take = (chunk: Buffer): void => {
      size += chunk.length
      if (size <= limit) {
        chunks.push(chunk)
        return
      }
      chunks = []
      if (size <= limit * PATIENCE) return
      request.off('data', take).pause()
      resolve(null)
    }
    const whole = (): Buffer => (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks))
    request.on('data', take)
    request.once('end', () => resolve(size > limit ? null : whole()))
    request.once('error', reject)
  })
}
