import { createHash } from 'node:crypto'
import type { Send } from './deadline.js'

/** A process that says more different statements than these makes up new texts; those are not prepared. */
const MOST = 300

const names = new Map<string, string>()

/**
 * Gives each text a name, so that Postgres parses and plans it once per connection. Only texts with values: what has
 * none is said once (`begin`, `set`), or is no single statement.
 */
export function preparing(send: Send): Send {
  return (text, values, ...rest) => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : null
    return name === null
      ? send(text, values, ...rest)
      : send({ name, text, values: values as unknown[] }, ...rest)
  }
}

function nameOf(text: string): string | null {
  const known = names.get(text)
  if (known) return known
  if (names.size >= MOST) return null
  const name = `${verbOf(text)} ${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`
  names.set(text, name)
  return name
}

/** Traces name a span after the statement that it sends: what it does, then which one it is. */
function verbOf(text: string): string {
  return (/[a-z]+/i.exec(text)?.[0] ?? '').toUpperCase()
}
