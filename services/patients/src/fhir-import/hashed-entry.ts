import { hash } from 'node:crypto'
import type { Entry } from '@baton/fhir/bundle'
import { withConditionalReferences, type Reference } from '@baton/fhir/references'
import { encounterClassOf, neededReferences } from './references-of.js'

/** A resource with what tells whether it has changed since it last came. */
export interface HashedEntry extends Entry {
  readonly hash: string
  /** The resource as it will be kept; `resource` says as conditional references what this says as logical ones. */
  readonly body: string
  /** Of an encounter, its class as it was sent. */
  readonly encounterClass: string | null
}

/** An entry with what has to be known of others before it can be stored or told. */
export interface PreparedEntry extends HashedEntry {
  readonly references: readonly Reference[]
}

/** Sixteen bytes; text is compared and kept more cheaply than so many small buffers. */
const HASH_DIGITS = 32

/** Prepares an entry that is held in memory. */
export function preparedEntry(entry: Entry): PreparedEntry {
  const { type, resource } = entry
  return new WrittenEntry(entry, {
    ...contentOf(entry),
    references: neededReferences({
      type,
      resource: withConditionalReferences(resource),
      condition: entry.condition,
    }),
    encounterClass: encounterClassOf(type, resource),
  })
}

/** An entry's resource as text, and the hash by which it is recognised when it comes again. */
export function contentOf({ type, resource }: Entry): Pick<HashedEntry, 'body' | 'hash'> {
  const body = JSON.stringify(resource)
  const compared = DIRECTORY.has(type) ? essence(resource) : body
  return { body, hash: hash('sha256', compared, 'hex').slice(0, HASH_DIGITS) }
}

/**
 * An entry that waits for its turn as text, which takes a fraction of the resource's memory: trees of objects that outlive
 * their line keep the garbage collector busier than reading them twice.
 */
class WrittenEntry implements PreparedEntry {
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
    }: Pick<PreparedEntry, 'body' | 'hash' | 'references' | 'encounterClass'>,
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

/** PostgreSQL holds no NUL character. A doubled backslash in front means that the text only looks like one. */
export function withoutNul(text: string): string {
  return text.replace(/(?<!\\)((?:\\\\)*)\\u0000/g, '$1')
}
