import type { Resource } from '@baton/fhir/facts/elements'
import { readReference } from '@baton/fhir/references'
import { DIRECTORY_TYPES, importedDirectory } from '../storage/imported-resources.js'
import type { Asking } from '../storage/reach.js'
import { calledIn, referencesIn, withReferences } from './references.js'

/** The organizations, clinicians and places that exported resources refer to, each once in one export. */
export class ExportedDirectory {
  readonly #names = new Map<string, string>()
  readonly #asking: Asking

  constructor(asking: Asking) {
    this.#asking = asking
  }

  /** What these resources refer to and what was not exported yet; and the resources with references to it. */
  async complete(
    resources: readonly Resource[],
    sources: readonly string[],
  ): Promise<{ directory: readonly Resource[]; resources: readonly Resource[] }> {
    const directory: Resource[] = []
    let fresh = await this.#load(resources, sources)
    while (fresh.length > 0) {
      directory.push(...fresh)
      fresh = await this.#load(fresh, sources) // a role refers to a clinician, a place to an organization
    }
    return {
      directory: directory.map((one) => this.#rename(one)),
      resources: resources.map((one) => this.#rename(one)),
    }
  }

  #rename(resource: Resource): Resource {
    return withReferences(resource, (reference) => calledIn(this.#names, reference))
  }

  async #load(resources: readonly Resource[], sources: readonly string[]): Promise<readonly Resource[]> {
    const ids = new Set(
      resources.flatMap(referencesIn).flatMap((reference) => {
        if (this.#names.has(reference)) return []
        return idOf(reference) ?? []
      }),
    )
    if (ids.size === 0) return []
    const found = await importedDirectory(this.#asking.db, { sources, ids: [...ids] })
    return found.flatMap(({ type, sourceId, body }) => {
      const name = `${type}/${sourceId}`
      if (this.#names.has(name)) return []
      this.#names.set(name, name).set(`urn:uuid:${sourceId}`, name)
      return [{ ...body, resourceType: type, id: sourceId }]
    })
  }
}

function idOf(reference: string): string | null {
  const read = readReference(reference)
  if (read.kind === 'id') return DIRECTORY_TYPES.includes(read.type) ? read.id : null
  return read.kind === 'url' && read.url.startsWith('urn:uuid:') ? read.url.slice('urn:uuid:'.length) : null
}
