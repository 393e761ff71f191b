import type { Outcome, Refusal } from '@baton/database/refusal'
import { toUserErrors } from '@baton/service-kit/user-errors'
import type { Context } from '../context.js'
import type { Loaders } from '../loaders.js'

type UserErrors = ReturnType<typeof toUserErrors>

/** A payload: the object under its own name, and why not. */
export type Payload<Field extends string, Row> = Readonly<Record<Field, Row | null>> & {
  readonly userErrors: UserErrors
}

/** Answers an outcome with the object that it names, read anew under the viewer's own eyes. */
export function answering<Field extends string, Row>(
  field: Field,
  load: (loaders: Loaders, id: string) => Promise<Row | null>,
) {
  return async (
    { loaders }: Context,
    outcome: Outcome<{ readonly id: string }>,
  ): Promise<Payload<Field, Row>> => {
    if (!outcome.ok) return payload(field, null, outcome.refusals)
    loaders.forgetAll()
    return payload(field, await load(loaders, outcome.value.id), [])
  }
}

function payload<Field extends string, Row>(
  field: Field,
  row: Row | null,
  refusals: readonly Refusal[],
): Payload<Field, Row> {
  // TypeScript widens a computed key to string.
  return { [field]: row, userErrors: toUserErrors(refusals) } as Payload<Field, Row>
}
