import { hash } from 'node:crypto'
import { readLine, type Entry, type EntryFault } from '@baton/fhir/bundle'
import { withConditionalReferences, type Reference } from '@baton/fhir/references'
import { encounterClassOf, neededReferences } from './references-of.js'
import { LONGEST_LINE, type Line, type Unread } from './lines.js'

/** A resource with what tells whether it has changed since it last came. */
export interface HashedEntry extends Entry {
  readonly hash: string
  /** The resource as it will be kept; `resource` says as conditional references what this says as logical ones. */
  readonly body: string
  /** What has to be known of others before it can be stored or told. */
  readonly references: readonly Reference[]
  /** Of an encounter, its class as it was sent. */
  readonly encounterClass: string | null
}

/** Sixteen bytes; text is compared and kept more cheaply than so many small buffers. */
const HASH_DIGITS = 32

/** A line that has been read: its resources, or why there are none. */
export type PreparedLine =
  | {
      readonly number: number
      readonly ok: true
      readonly entries: readonly HashedEntry[]
      /** The entries as `Type/id`. */
      readonly named: ReadonlyMap<string, HashedEntry>
      /** Of a batch, whose entries go in each by itself: what is wrong with others. */
      readonly faults?: readonly EntryFault[] | undefined
      readonly size: number
    }
  | { readonly number: number; readonly ok: false; readonly reason: string; readonly size: number }

/** From here on a line is large: it goes in by itself and part by part, so that memory stays bounded. */
const LARGE = { characters: 1024 * 1024, resources: 4_000 }

/** Whether so long a text may hold a large line. */
export function isLong({ text }: Line): boolean {
  return text !== null && text.length > LARGE.characters
}

/** Whether a line goes in part by part. */
export function isLarge(line: PreparedLine): line is PreparedLine & { ok: true } {
  return line.ok && (line.size > LARGE.characters || line.entries.length > LARGE.resources)
}

const FAULTS: Readonly<Record<Unread['fault'], string>> = {
  TOO_LARGE: `is larger than ${LONGEST_LINE / 1024 / 1024} MiB`,
  NOT_UTF8: 'is not UTF-8',
}

/** Reads a line; null for an empty one. */
export function prepareLine(line: Line): PreparedLine | null {
  const { number, text } = line
  if (text === null)
    return { number, ok: false, reason: `${line.name ?? 'The line'} ${FAULTS[line.fault]}.`, size: 0 }
  if (text.trim() === '') return null
  const read = readLine(text.includes('\\u0000') ? withoutNul(text) : text)
  if (!read.ok) return { number, ok: false, reason: read.reason, size: text.length }
  // The same resource twice in one line: the last one counts, as it would in a server that took them in order.
  const named = new Map<string, HashedEntry>()
  for (const entry of read.entries) named.set(`${entry.type}/${entry.id}`, hashed(entry))
  return { number, ok: true, entries: [...named.values()], named, faults: read.faults, size: text.length }
}

/** PostgreSQL holds no NUL character. A doubled backslash in front means that the text only looks like one. */
function withoutNul(text: string): string {
  return text.replace(/(?<!\\)((?:\\\\)*)\\u0000/g, '$1')
}

function hashed(entry: Entry): HashedEntry {
  const { type, resource } = entry
  const body = JSON.stringify(resource)
  const compared = DIRECTORY.has(type) ? essence(resource) : body
  return new WrittenEntry(entry, {
    body,
    hash: hash('sha256', compared, 'hex').slice(0, HASH_DIGITS),
    references: neededReferences({
      type,
      resource: withConditionalReferences(resource),
      condition: entry.condition,
    }),
    encounterClass: encounterClassOf(entry.type, resource),
  })
}

/**
 * An entry that waits for its turn as text, which takes a fraction of the resource's memory: trees of objects that outlive
 * their line keep the garbage collector busier than reading them twice.
 */
class WrittenEntry implements HashedEntry {
  readonly type: string
  readonly id: string
  readonly fullUrl: string | null
  readonly condition: Entry['condition']
  readonly body: string
  readonly hash: string
  readonly references: readonly Reference[]
  readonly encounterClass: string | null

  constructor(
    { type, id, fullUrl, condition }: Entry,
    {
      body,
      hash: digest,
      references,
      encounterClass,
    }: Pick<HashedEntry, 'body' | 'hash' | 'references' | 'encounterClass'>,
  ) {
    this.type = type
    this.id = id
    this.fullUrl = fullUrl
    this.condition = condition
    this.body = body
    this.hash = digest
    this.references = references
    this.encounterClass = encounterClass
  }

  get resource(): Entry['resource'] {
    return withConditionalReferences(JSON.parse(this.body) as Entry['resource'])
  }
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
