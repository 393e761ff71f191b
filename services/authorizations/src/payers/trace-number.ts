import { createHash } from 'node:crypto'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const LENGTH = 20

/** TRN02 of a request version: `HV` and 20 characters of base 32 (100 bits). The same version has the same number. */
export function traceNumber(authorizationId: string, requestVersion: number): string {
  const hash = createHash('sha256').update(`${authorizationId}/${requestVersion}`).digest()
  const characters = [...hash.subarray(0, LENGTH)].map((byte) => BASE32[byte % BASE32.length])
  return `HV${characters.join('')}`
}

/** The key of a submission: one per authorization, request version and kind, unique in the database. */
export function submissionKey(authorizationId: string, requestVersion: number, kind: string): string {
  return createHash('sha256').update(`${authorizationId}${requestVersion}${kind}`).digest('hex')
}
