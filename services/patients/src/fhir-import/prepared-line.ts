import { readLine, type EntryFault } from '@baton/fhir/bundle'
import { preparedEntry, withoutNul, type PreparedEntry } from './hashed-entry.js'
import { LONGEST_RECORD } from './gathered-record.js'
import type { Line, Unread } from './lines.js'

/** A line that has been read: its resources, or why there are none. */
export type PreparedLine =
  | {
      readonly number: number
      readonly ok: true
      readonly entries: readonly PreparedEntry[]
      /** The entries as `Type/id`. */
      readonly named: ReadonlyMap<string, PreparedEntry>
      /** Of a batch, whose entries go in each by itself: what is wrong with others. */
      readonly faults?: readonly EntryFault[] | undefined
      readonly size: number
      /** Of a batch whose others went in before, the entries that go in now, as `Type/id`. */
      readonly waited?: ReadonlySet<string>
      /** As it came; absent where its entries were cut out of it while it came. */
      readonly text?: string
    }
  | { readonly number: number; readonly ok: false; readonly reason: string; readonly size: number }

/** From here on a line is large: it goes in by itself and part by part, so that memory stays bounded. */
export const LARGE = { characters: 1024 * 1024, resources: 4_000 }

/** Whether so long a text may hold a large line. */
export function isLong(line: Line): boolean {
  return 'bundle' in line || (line.text !== null && line.text.length > LARGE.characters)
}

/** Whether a line goes in part by part. */
export function isLarge(line: PreparedLine): line is PreparedLine & { ok: true } {
  return line.ok && (line.size > LARGE.characters || line.entries.length > LARGE.resources)
}

const FAULTS: Readonly<Record<Unread['fault'], string>> = {
  TOO_LARGE: `is larger than ${LONGEST_RECORD / 1024 / 1024} MiB`,
  NOT_UTF8: 'is not UTF-8',
  NOT_JSON: 'is not JSON',
}

/** Reads a line; null for an empty one. */
export function prepareLine(line: Line): PreparedLine | null {
  const { number } = line
  if ('bundle' in line) return { number, ...line.bundle.read() }
  const { text } = line
  if (text === null)
    return { number, ok: false, reason: `${line.name ?? 'The line'} ${FAULTS[line.fault]}.`, size: 0 }
  if (text.trim() === '') return null
  const read = readLine(text.includes('\\u0000') ? withoutNul(text) : text)
  if (!read.ok) return { number, ok: false, reason: read.reason, size: text.length }
  // The same resource twice in one line: the last one counts, as it would in a server that took them in order.
  const named = new Map<string, PreparedEntry>()
  for (const entry of read.entries) named.set(`${entry.type}/${entry.id}`, preparedEntry(entry))
  return {
    number,
    ok: true,
    entries: [...named.values()],
    named,
    faults: read.faults,
    size: text.length,
    text,
  }
}
