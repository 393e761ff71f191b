import { statusAt, type ConsentRow } from './consent.js'

/** What decides whether a consent to outreach holds. */
export type OutreachConsent = Pick<
  ConsentRow,
  'status' | 'scopes' | 'startsAt' | 'expiresAt' | 'givenAt' | 'revokedAt'
>

/** What the consents to outreach of a person say at an instant: nothing was recorded, one holds, or how the last one ended. */
export type OutreachConsentState =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'HOLDS'; readonly scopes: readonly string[] }
  | { readonly kind: 'REVOKED' | 'EXPIRED'; readonly endedAt: Date }

/** One consent that holds is enough; where all have ended, the end that came last is the reason not to reach out. */
export function outreachConsentAt(consents: readonly OutreachConsent[], now: Date): OutreachConsentState {
  const begun = consents.filter(({ startsAt }) => startsAt <= now)
  const holding = begun.filter((one) => statusAt(one, now) === 'ACTIVE')
  if (holding.length > 0) return { kind: 'HOLDS', scopes: holding.flatMap(({ scopes }) => scopes) }
  // What was withdrawn before it began ends nothing but itself.
  const ends = begun
    .flatMap((one) => endOf(one, now))
    .sort((a, b) => b.endedAt.getTime() - a.endedAt.getTime())
  return ends[0] ?? { kind: 'NONE' }
}

function endOf(
  one: OutreachConsent,
  now: Date,
): readonly Extract<OutreachConsentState, { readonly endedAt: Date }>[] {
  const status = statusAt(one, now)
  if (status === 'REVOKED' && one.revokedAt) return [{ kind: 'REVOKED', endedAt: one.revokedAt }]
  if (status === 'EXPIRED' && one.expiresAt) return [{ kind: 'EXPIRED', endedAt: one.expiresAt }]
  return []
}

/** Whether consents that hold name a topic, or everything. */
export function namesTopic(scopes: readonly string[], topic: string): boolean {
  const wanted = new Set(['*', 'outreach', topic])
  return scopes.some((scope) => wanted.has(scope.toLowerCase()))
}
