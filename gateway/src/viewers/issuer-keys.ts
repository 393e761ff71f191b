import { wallClock } from '@baton/service-kit/clock'
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose'

/** How long an issuer's keys are kept before it is asked again, as jose has it. */
const KEPT_MS = 600_000
/** How much longer they are believed while the issuer does not answer (decision 0357). */
const WITHOUT_ISSUER_MS = 3_600_000
/** How long an issuer that did not answer is left alone. */
const REST_MS = 30_000

/** When keys grow old; a test says it otherwise. */
interface KeyTimes {
  readonly keptMs: number
  /** Milliseconds of the wall clock. */
  readonly now: () => number
}

const TIMES: KeyTimes = { keptMs: KEPT_MS, now: () => wallClock().now().getTime() }

/** What is wrong with a token, whoever is asked. */
const OF_THE_TOKEN = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported]

/**
 * The keys of an issuer, at its address. An unknown key id makes it ask again, at most every 30 seconds: that is how keys
 * rotate. While the issuer does not answer, the keys that it told last are believed for an hour: nobody is signed out
 * because nobody can sign in.
 */
export function issuerKeys(uri: URL, { keptMs, now }: KeyTimes = TIMES): JWTVerifyGetKey {
  const remote = createRemoteJWKSet(uri, { cacheMaxAge: keptMs })
  let answeredAt = 0
  let restsUntil = 0

  const ask: JWTVerifyGetKey = async (header, token) => {
    try {
      return await remote(header, token)
    } catch (error) {
      if (!OF_THE_TOKEN.some((kind) => error instanceof kind)) restsUntil = now() + REST_MS
      throw error
    } finally {
      if (remote.fresh) answeredAt = now()
    }
  }
  const recall: JWTVerifyGetKey = async (header, token) => {
    const known = remote.jwks()
    if (!known || now() - answeredAt > WITHOUT_ISSUER_MS) throw new Error('The issuer does not answer.')
    return createLocalJWKSet(known)(header, token)
  }
  return async (header, token) => {
    if (now() < restsUntil) return recall(header, token)
    try {
      return await ask(header, token)
    } catch (error) {
      if (now() < restsUntil) return recall(header, token)
      throw error
    }
  }
}
