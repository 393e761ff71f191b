import type { Key } from '@baton/database/keyset'
import type { Authorization } from '../domain/authorization.js'

/** The values that order a list of authorizations, newest first. */
export function authorizationKey(authorization: Authorization): Key {
  return [authorization.createdAt.toISOString(), authorization.id]
}
