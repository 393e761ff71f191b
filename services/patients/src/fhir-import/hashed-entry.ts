import { hash } from 'node:crypto'
import type { Entry } from '@baton/fhir/bundle'
import { withConditionalReferences, type Reference } from '@baton/fhir/references'
import { encounterClassOf, neededReferences } from './references-of.js'

/** A resource with what tells whether it has changed since it last came. */
export interface HashedEntry extends Omit<Entry, 'exact'> {
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
  const { type, resource, condition } = entry
  const { body, hash: digest } = contentOf(entry)
  const references = neededReferences({ type, resource: withConditionalReferences(resource), condition })
  const encounterClass = encounterClassOf(type, resource)
  return new WaitingEntry(entry, {
    hash: digest,
    encounterClass,
    bodyAgain: () => body,
    referencesAgain: () => references,
  })
}

/** An entry's resource as text, with its numbers as they came, and the hash by which it is recognised when it comes again. */
export function contentOf({ type, resource, exact }: Entry): Pick<HashedEntry, 'body' | 'hash'> {
  const text = JSON.stringify(resource)
  const compared = DIRECTORY.has(type) ? essence(resource) : text
  return { body: exact ?? text, hash: hash('sha256', compared, 'hex').slice(0, HASH_DIGITS) }
}

/** What an entry keeps of its resource, and how it comes by the rest when it is asked. */
interface Waiting extends Pick<HashedEntry, 'hash' | 'encounterClass'> {
  readonly bodyAgain: () => string
  /** Left out where they are read out of the resource each time. */
  readonly referencesAgain?: () => readonly Reference[]
}

/**
 * An entry that waits for its turn as text, in memory or in a file: that takes a fraction of the resource's memory, and
 * trees of objects that outlive their line keep the garbage collector busier than reading them twice.
 */
export class WaitingEntry implements PreparedEntry {
  readonly type: string
  readonly id: string
  readonly fullUrl: string | null
  readonly condition: Entry['condition']
  readonly hash: string
  readonly encounterClass: string | null
  readonly #bodyAgain: Waiting['bodyAgain']
  readonly #referencesAgain: Waiting['referencesAgain']

  constructor({ type, id, fullUrl, condition }: Omit<Entry, 'resource'>, waiting: Waiting) {
    this.type = type
    this.id = id
    this.fullUrl = fullUrl
    this.condition = condition
    this.hash = waiting.hash
    this.encounterClass = waiting.encounterClass
    this.#bodyAgain = waiting.bodyAgain
    this.#referencesAgain = waiting.referencesAgain
  }

  get body(): string {
    return this.#bodyAgain()
  }

  get resource(): Entry['resource'] {
    return withConditionalReferences(JSON.parse(this.body) as Entry['resource'])
  }

  get references(): readonly Reference[] {
    return this.#referencesAgain?.() ?? neededReferences(this)
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
