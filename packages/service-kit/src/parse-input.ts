import { done, type Outcome, type Refusal } from '@baton/database/refusal'
import type { z } from 'zod'
import { inPlainWords } from './input-words.js'

/** Checks an input once, at the edge. Every field that is wrong is reported, together, in words for people. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): Outcome<z.output<S>> {
  const unkeepable = textsThatCannotBeKept(input, ['input'])
  if (unkeepable.length > 0) return { ok: false, refusals: unkeepable }
  const parsed = schema.safeParse(input, { error: inPlainWords })
  if (parsed.success) return done(parsed.data)
  const refusals = parsed.error.issues.map((issue): Refusal => ({
    kind: 'InvalidInput',
    message: issue.message,
    field: ['input', ...issue.path.map(String)],
  }))
  return { ok: false, refusals }
}

/** Half of a character that UTF-16 writes in two: no text that anybody typed, and JSON in Postgres refuses it. */
const HALF = /\p{Surrogate}/u

/** Postgres keeps every whole character but one. */
function textsThatCannotBeKept(value: unknown, field: readonly string[]): readonly Refusal[] {
  if (typeof value === 'string') {
    if (value.includes('\u0000'))
      return [{ kind: 'InvalidInput', message: 'must not hold the character NUL', field }]
    return HALF.test(value)
      ? [{ kind: 'InvalidInput', message: 'must not hold half a character (a lone surrogate)', field }]
      : []
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return []
  return Object.entries(value).flatMap(([key, inner]) => textsThatCannotBeKept(inner, [...field, key]))
}
