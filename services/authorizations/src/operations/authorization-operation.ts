import type { Verb } from '@baton/auth/reach'
import { done, type Outcome } from '@baton/database/refusal'
import { parseInput } from '@baton/service-kit/parse-input'
import { requireViewer, type RequestContext } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { z } from 'zod'
import type { Authorization } from '../domain/authorization.js'
import { changeAuthorization } from './authorization/change-authorization.js'

/** What an operation on one authorization takes: which one, and the version that was seen where it replaces anything. */
export interface AuthorizationInput {
  readonly id: string
  readonly expectedVersion?: number
  readonly idempotencyKey?: string | null | undefined
}

/** One change as it runs: the authorization is locked, and the viewer may do this to it. */
export interface Run<Input> {
  readonly authorization: Authorization
  readonly input: Input
  readonly by: string
  readonly at: Date
  readonly context: RequestContext
}

/** What an operation is called and who may do it. */
interface OperationOptions<S extends z.ZodType<AuthorizationInput>> {
  /** The mutation's name. */
  readonly operation: string
  readonly schema: S
  readonly row?: 'authorization' | 'determination' | 'appeal'
  readonly verb: Verb
}

/** Makes a mutation of one authorization: parsed, found within reach, locked, of the version that was seen. */
export function authorizationOperation<S extends z.ZodType<AuthorizationInput>>(
  { operation, schema, row = 'authorization', verb }: OperationOptions<S>,
  work: (tx: EntityManager, run: Run<z.output<S>>) => Promise<Outcome<string> | undefined>,
): (context: RequestContext, input: unknown) => Promise<Outcome<string>> {
  return async (context, raw) => {
    const parsed = parseInput(schema, raw)
    if (!parsed.ok) return parsed
    const input = parsed.value
    const by = requireViewer(context).id
    const at = context.clock.now()
    const { id, expectedVersion = null } = input
    const request = { operation, id, expectedVersion, row, verb, input }
    return changeAuthorization(context, request, async (tx, authorization) => {
      const outcome = await work(tx, { authorization, input, by, at, context })
      return outcome ?? done(authorization.id)
    })
  }
}
