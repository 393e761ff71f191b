import { done, type Outcome, type Refusal } from '@baton/database/refusal'
import type { z } from 'zod'

/** Checks an input once, at the edge. Every field that is wrong is reported, together. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): Outcome<z.output<S>> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return done(parsed.data)
  const refusals = parsed.error.issues.map((issue): Refusal => ({
    kind: 'InvalidInput',
    message: issue.message,
    field: ['input', ...issue.path.map(String)],
  }))
  return { ok: false, refusals }
}
