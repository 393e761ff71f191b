import { hash } from 'node:crypto'
import { readLine, type Entry, type EntryFault } from '@baton/fhir/bundle'
import { LONGEST_LINE, type Line } from './lines.js'

/** A resource with what tells whether it has changed since it last came. */
export interface HashedEntry extends Entry {
  readonly hash: Buffer
  /** The resource as it will be kept. */
  readonly body: string
}

/** A line that has been read: its resources, or why there are none. */
export type PreparedLine =
  | {
      readonly number: number
      readonly ok: true
      readonly entries: readonly HashedEntry[]
      /** Of a batch, whose entries go in each by itself: what is wrong with others. */
      readonly faults?: readonly EntryFault[] | undefined
      readonly size: number
    }
  | { readonly number: number; readonly ok: false; readonly reason: string; readonly size: number }

/** Reads a line; null for an empty one. */
export function prepareLine({ number, text, name }: Line): PreparedLine | null {
  if (text === null) {
    return {
      number,
      ok: false,
      reason: `${name ?? 'The line'} is larger than ${LONGEST_LINE / 1024 / 1024} MiB.`,
      size: 0,
    }
  }
  if (text.trim() === '') return null
  const read = readLine(text.includes('\\u0000') ? withoutNul(text) : text)
  if (!read.ok) return { number, ok: false, reason: read.reason, size: text.length }
  const { entries, faults } = read
  return { number, ok: true, entries: lastOfEach(entries).map(hashed), faults, size: text.length }
}

/** PostgreSQL holds no NUL character. A doubled backslash in front means that the text only looks like one. */
function withoutNul(text: string): string {
  return text.replace(/(?<!\\)((?:\\\\)*)\\u0000/g, '$1')
}

/** The same resource twice in one line: the last one counts, as it would in a server that took them in order. */
function lastOfEach(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [`${entry.type}/${entry.id}`, entry])).values()]
}

function hashed(entry: Entry): HashedEntry {
  const body = JSON.stringify(entry.resource)
  const compared = DIRECTORY.has(entry.type) ? essence(entry.resource) : body
  return { ...entry, body, hash: hash('sha256', compared, 'buffer').subarray(0, 16) }
}

/**
 * Feeds repeat their directory beside every patient, each time with other statistics and other metadata. They are
 * compared by what they say of themselves, or a second import would find them changed.
 */
const DIRECTORY: ReadonlySet<string> = new Set([
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'Location',
])

function essence({
  meta: _meta,
  extension: _extension,
  text: _text,
  telecom: _telecom,
  ...rest
}: Entry['resource']): string {
  return JSON.stringify(rest, sortedKeys)
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
