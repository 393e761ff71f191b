import { isRecord } from '@baton/fhir/bundle'
import type { Resource } from '@baton/fhir/facts/elements'
import { readReference, serverOf } from '@baton/fhir/references'

/** Every reference of a resource, as it is written. */
export function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'reference' && typeof one === 'string' ? [one] : referencesIn(one),
  )
}

/** What the target of a reference is called in a file: by what is written, or, where that names a server, by its type and id. */
export function calledIn(names: ReadonlyMap<string, string>, reference: string): string | null {
  const read = names.has(reference) || serverOf(reference) === null ? null : readReference(reference)
  return names.get(read?.kind === 'id' ? `${read.type}/${read.id}` : reference) ?? null
}

/** The same resource with its references written anew; what `rename` does not know stays. */
export function withReferences(resource: Resource, rename: (reference: string) => string | null): Resource {
  return Object.fromEntries(
    Object.entries(resource).map(([key, value]) => [key, renamed(key, value, rename)]),
  )
}

function renamed(key: string, value: unknown, rename: (reference: string) => string | null): unknown {
  if (key === 'reference' && typeof value === 'string') return rename(value) ?? value
  if (Array.isArray(value)) return value.map((one) => renamed('', one, rename))
  return isRecord(value) ? withReferences(value, rename) : value
}
