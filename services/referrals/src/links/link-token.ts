import { createHmac, timingSafeEqual } from 'node:crypto'
import type { AgencyLink } from '../domain/agency-link.js'

type Bound = Pick<AgencyLink, 'id' | 'referralId' | 'agencyId' | 'step' | 'expiresAt'>

/** The token in a link: which link, and a signature over everything that it is bound to. */
export function linkToken(partnerKey: string, link: Bound): string {
  return `${link.id}.${signatureOf(partnerKey, link)}`
}

/** The link that a token names, before its signature is checked. */
export function linkIdOf(token: string): string {
  return token.split('.')[0] ?? ''
}

/** Whether we made this token for this link. */
export function isTokenOf(partnerKey: string, link: Bound, token: string): boolean {
  const expected = Buffer.from(linkToken(partnerKey, link))
  const given = Buffer.from(token)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

function signatureOf(partnerKey: string, { id, referralId, agencyId, step, expiresAt }: Bound): string {
  const bound = JSON.stringify(['link', id, referralId, agencyId, step, expiresAt.toISOString()])
  return createHmac('sha256', partnerKey).update(bound).digest('base64url')
}
