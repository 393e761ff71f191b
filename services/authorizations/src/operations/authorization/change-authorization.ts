import { change } from '@baton/database/change'
import { notFound, refused, versionConflict, type Outcome, type Refusal } from '@baton/database/refusal'
import type { Verb } from '@baton/auth/reach'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { Authorization } from '../../domain/authorization.js'
import { ALLOWED, mayGo, type AuthorizationStatus } from '../../domain/status.js'
import { findToChange } from '../../storage/authorizations.js'

/** A change of one authorization. */
export interface AuthorizationRequest {
  /** The mutation's name. */
  readonly operation: string
  readonly id: string
  /** The version that the caller saw; null where the change adds and replaces nothing. */
  readonly expectedVersion: number | null
  readonly row?: 'authorization' | 'determination' | 'appeal'
  readonly verb: Verb
  /** The whole input; the idempotency key is part of it. */
  readonly input: object & { idempotencyKey?: string | null | undefined }
}

/** Runs a change of one authorization: found within reach, locked, and of the version that the caller saw. */
export async function changeAuthorization(
  context: RequestContext,
  request: AuthorizationRequest,
  work: (tx: EntityManager, authorization: Authorization) => Promise<Outcome<string>>,
): Promise<Outcome<string>> {
  const viewer = requireViewer(context)
  const { operation, input, id, verb, row = 'authorization', expectedVersion } = request
  return change<string>(context, { operation, input }, async (tx) => {
    const found = await findToChange(tx, { viewer, now: context.clock.now() }, { id, row, verb })
    if (!found) return refused(notFound('authorization'))
    if (expectedVersion !== null && found.version !== expectedVersion) {
      return refused(versionConflict('authorization', found.version))
    }
    return work(tx, found)
  })
}

/** Why an authorization may not go to a state; null if it may. */
export function stepRefusal(authorization: Authorization, to: AuthorizationStatus): Refusal | null {
  if (mayGo(authorization.status, to)) return null
  return {
    kind: 'TransitionNotAllowed',
    message: `An authorization that is ${authorization.status} cannot become ${to}.`,
    from: authorization.status,
    requested: to,
    allowed: ALLOWED[authorization.status],
  }
}
