import { createHmac, timingSafeEqual } from 'node:crypto'

const TOLERANCE_SECONDS = 300

/**
 * Whether `t=<unix seconds>,v1=<hex HMAC-SHA256 of t.body>` was made with the secret, at most five minutes from now.
 * `now` is the machine's time.
 */
export function isSignedBy(
  secret: string,
  header: string | undefined,
  message: { body: Buffer; now: Date },
): boolean {
  const found = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '')
  const [, time = '', given = ''] = found ?? []
  if (!found || Math.abs(message.now.getTime() / 1_000 - Number(time)) > TOLERANCE_SECONDS) return false
  const expected = createHmac('sha256', secret).update(`${time}.`).update(message.body).digest()
  return timingSafeEqual(expected, Buffer.from(given, 'hex'))
}
