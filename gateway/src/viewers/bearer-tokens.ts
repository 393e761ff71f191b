import { isRole } from '@baton/auth/roles'
import { scopesOf } from '@baton/auth/scopes'
import type { Viewer } from '@baton/auth/viewer'
import {
  decodeProtectedHeader,
  jwtVerify,
  type CompactJWSHeaderParameters,
  type FlattenedJWSInput,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose'
import { BelievedTokens } from './believed-tokens.js'

/** Which issuer is trusted, and what its tokens call things. */
export interface Issuer {
  readonly issuer: string
  readonly audience: string
  /** Finds the key of a token; remote key sets rotate by themselves. */
  readonly key: JWTVerifyGetKey
  readonly algorithms: readonly string[]
  readonly claims: ClaimNames
}

/** Names of the claims that say who somebody is. */
export interface ClaimNames {
  readonly subject: string
  readonly roles: string
  readonly agency: string
  readonly patients: string
  readonly purpose: string
}

/** The claims of the development issuer, and of an OIDC issuer that was not told otherwise. */
export const CLAIMS: ClaimNames = {
  subject: 'sub',
  roles: 'roles',
  agency: 'agency_id',
  patients: 'patient_ids',
  purpose: 'purpose',
}

/** Asymmetric only: with a shared secret whoever can check a token could make one. */
export const ALGORITHMS = ['ES256', 'RS256', 'PS256', 'EdDSA'] as const

/** What the gateway adds to a viewer at the moment of a request. */
export type Moment = Pick<Viewer, 'accessEpoch' | 'clockVersion'>

/** Somebody who is signed in, and until when. */
export interface Session {
  readonly viewer: Viewer
  /** Wall-clock milliseconds. */
  readonly expiresAt: number
}

const MOST_KNOWN = 10_000
/**
 * How long nobody asks whether the issuer still has a token's key: a key that was withdrawn is believed this much longer
 * at most, a tenth of the time for which the set of keys itself is kept. Who was deactivated is refused at once all the
 * same.
 */
const BELIEVED_MS = 60_000

/** How far an issuer's clock may be ahead of ours: a token from further on was not issued by the clock that ends it. */
const CLOCKS_DIFFER_MS = 60_000

type Key = Awaited<ReturnType<JWTVerifyGetKey>>

interface Believed {
  readonly payload: JWTPayload
  /** What its signature was checked with. */
  readonly key: Key
  /** Wall-clock milliseconds from which on the issuer is asked for the key once more. */
  readonly askAgainAt: number
  /** Who that was at the last request: the same object as long as nothing changed, so that it is written out once. */
  session: (Session & { readonly moment: Moment }) | null
}

/** Each issuer, with its keys, has tokens of its own. */
const believed = new WeakMap<Issuer, BelievedTokens<Believed>>()

/** A token whose signature holds; checked once, then believed while its issuer has the same key, never past its end. */
async function believe(token: string, issuer: Issuer, now: Date): Promise<Believed> {
  const tokens = believed.get(issuer) ?? new BelievedTokens<Believed>(MOST_KNOWN)
  believed.set(issuer, tokens)
  const known = tokens.of(token, now.getTime())
  if (known && now.getTime() < known.askAgainAt) return known
  tokens.forget(token)
  const isKeyStillThere = known && (await keyOf(token, issuer)) === known.key
  const { payload, key, session } = isKeyStillThere ? known : await check(token, issuer, now)
  const fresh = { payload, key, session, askAgainAt: now.getTime() + BELIEVED_MS }
  tokens.keep(token, fresh, endOf(payload))
  return fresh
}

async function check(token: string, issuer: Issuer, now: Date): Promise<Omit<Believed, 'askAgainAt'>> {
  const { payload, key } = await jwtVerify(token, issuer.key, {
    issuer: issuer.issuer,
    audience: issuer.audience,
    algorithms: [...issuer.algorithms],
    requiredClaims: ['exp'],
    currentDate: now,
  })
  if ((payload.iat ?? 0) * 1_000 > now.getTime() + CLOCKS_DIFFER_MS) throw new Error('Not issued yet.')
  return { payload, key, session: null }
}

/** The key that the issuer has for a token by now. What a signature says does not change: the set of keys does. */
async function keyOf(token: string, issuer: Issuer): Promise<Key> {
  const [head = '', payload = '', signature = ''] = token.split('.')
  const header = decodeProtectedHeader(token) as CompactJWSHeaderParameters
  const input: FlattenedJWSInput = { protected: head, payload, signature }
  return issuer.key(header, input)
}

/** Wall-clock milliseconds. */
function endOf({ exp = 0 }: JWTPayload): number {
  return exp * 1_000
}

/** Whom a bearer token stands for at this time of the wall clock; null when it is not valid, whatever the reason. */
export async function sessionOfToken(
  token: string,
  issuer: Issuer,
  moment: Moment,
  now: Date,
): Promise<Session | null> {
  try {
    const known = await believe(token, issuer, now)
    const { session, payload } = known
    if (session && isSame(session.moment, moment)) return session
    const viewer = viewerOf(payload, issuer.claims, moment)
    known.session = viewer && { viewer, expiresAt: endOf(payload), moment }
    return known.session
  } catch {
    return null
  }
}

function isSame(one: Moment, other: Moment): boolean {
  return one.accessEpoch === other.accessEpoch && one.clockVersion === other.clockVersion
}

function viewerOf(payload: JWTPayload, claims: ClaimNames, moment: Moment): Viewer | null {
  const id = nameIn(payload[claims.subject])
  const roles = textsOf(payload[claims.roles]).filter(isRole)
  // A worker is recognised by its signature, never by a token.
  if (id === null || roles.length === 0 || roles.includes('system')) return null
  const agency = nameIn(payload[claims.agency])
  const purpose = payload[claims.purpose]
  const isPatient = roles.includes('patient')
  const isPartner = roles.includes('partner')
  // Nobody is two kinds of people in one token: the narrower reach could borrow the wider.
  if ((isPatient || isPartner) && roles.length > 1) return null
  if (isPartner && agency === null) return null
  return {
    kind: isPatient ? 'patient' : isPartner ? 'partner' : 'staff',
    id,
    roles,
    scopes: scopesOf(roles),
    agencyId: isPartner ? agency : null,
    patientIds: isPatient ? textsOf(payload[claims.patients]) : [],
    purpose: typeof purpose === 'string' ? purpose : isPatient ? 'PATRQT' : 'CAREMGT',
    onBehalfOf: null,
    ...signedIn(payload),
    ...moment,
  }
}

/** OpenID Connect Core 1.0, 2: `auth_time` says when the person was authenticated, however often the token was renewed since. */
function signedIn({ auth_time: seconds }: JWTPayload): Pick<Viewer, 'signedInAt'> {
  return typeof seconds === 'number' && Number.isSafeInteger(seconds) && seconds > 0 && seconds < 1e11
    ? { signedInAt: new Date(seconds * 1_000).toISOString() }
    : {}
}

/** Nobody is called nothing, nor by what no database keeps; a subject has 255 characters at most (OpenID Connect Core 1.0, 2). */
function nameIn(value: unknown): string | null {
  return typeof value === 'string' && /^\P{Cc}{1,255}$/u.test(value) ? value : null
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
