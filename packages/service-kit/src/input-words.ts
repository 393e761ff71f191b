import type { z } from 'zod'

type Issue = Parameters<z.core.$ZodErrorMap>[0]

/**
 * What is wrong with a field where its schema has no words of its own: a phrase that continues the field's name, as all of
 * ours do. Undefined leaves it to zod.
 */
export function inPlainWords(issue: Issue): string | undefined {
  if (issue.code === 'too_small') return `must ${sized(issue.origin, issue.minimum, 'least')}`
  if (issue.code === 'too_big') return `must ${sized(issue.origin, issue.maximum, 'most')}`
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_type')
    return issue.input === undefined || issue.input === null
      ? 'is needed'
      : `must be ${kindOf(issue.expected)}`
  return undefined
}

function sized(origin: string, bound: number | bigint, end: 'least' | 'most'): string {
  if (origin === 'string')
    return bound === 1 && end === 'least' ? 'not be empty' : `have at ${end} ${bound} characters`
  if (origin === 'array' || origin === 'set')
    return `have at ${end} ${bound} ${bound === 1 ? 'entry' : 'entries'}`
  return `be at ${end} ${bound}`
}

const KINDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  array: 'a list',
  boolean: 'true or false',
}

function kindOf(expected: string): string {
  return KINDS[expected] ?? `of the type ${expected}`
}
