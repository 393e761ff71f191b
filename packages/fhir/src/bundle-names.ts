import type { Entry } from './bundle.js'

/** An entry by its names; what it says, as a text or a hash that differs when that differs, for the few that come twice. */
export type NamedEntry = Pick<Entry, 'type' | 'id' | 'fullUrl'> & { content(): string }

/**
 * Looks at the entries of one bundle in their order: no name may mean two resources, or what refers to it could end up in the
 * record of somebody else.
 */
export class BundleNames {
  readonly #bundleType: string | null
  readonly #byUrl = new Map<string, string>()
  readonly #entries = new Map<string, NamedEntry>()

  constructor(bundleType: string | null) {
    this.#bundleType = bundleType
  }

  /** Why an entry cannot stand beside those before it; null when it can. */
  fault(entry: NamedEntry): string | null {
    const key = `${entry.type}/${entry.id}`.slice(0, 128)
    const { fullUrl } = entry
    const namesake = fullUrl === null ? undefined : this.#byUrl.get(fullUrl)
    if (namesake !== undefined && namesake !== key)
      return `${key} has the fullUrl of ${namesake}; what refers to it could mean either.`
    const before = this.#entries.get(key)
    if (fullUrl !== null && before && before.fullUrl !== null && before.fullUrl !== fullUrl)
      return `${key} stands under two fullUrls: these are two resources under one id.`
    // A transaction may do one thing only with a resource (FHIR R4 3.1.0.11.2).
    if (this.#bundleType === 'transaction' && before && before.content() !== entry.content())
      return `${key} is in the transaction twice and says two things.`
    if (fullUrl !== null) this.#byUrl.set(fullUrl, key)
    if (!before) this.#entries.set(key, entry)
    return null
  }

  /** Whether an entry is an older version of one before it: a history tells the newest first (FHIR R4 3.1.0.10). */
  isOlder({ type, id }: Pick<Entry, 'type' | 'id'>): boolean {
    return this.#bundleType === 'history' && this.#entries.has(`${type}/${id}`.slice(0, 128))
  }
}
