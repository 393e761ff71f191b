import { done, type Outcome, type Refusal } from '@baton/database/refusal'
import type { z } from 'zod'

/** Checks an input once, at the edge. Every field that is wrong is reported, together. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): Outcome<z.output<S>> {
  const unkeepable = textsWithNul(input, ['input'])
  if (unkeepable.length > 0) return { ok: false, refusals: unkeepable }
  const parsed = schema.safeParse(input)
  if (parsed.success) return done(parsed.data)
  const refusals = parsed.error.issues.map((issue): Refusal => ({
    kind: 'InvalidInput',
    message: issue.message,
    field: ['input', ...issue.path.map(String)],
  }))
  return { ok: false, refusals }
}

/** Postgres keeps every character but one. */
function textsWithNul(value: unknown, field: readonly string[]): readonly Refusal[] {
  if (typeof value === 'string')
    return value.includes('\u0000')
      ? [{ kind: 'InvalidInput', message: 'must not hold the character NUL', field }]
      : []
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  return Object.entries(value).flatMap(([key, inner]) => textsWithNul(inner, [...field, key]))
}
