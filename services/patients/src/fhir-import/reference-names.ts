import { isRecord } from '@baton/fhir/bundle'
import { readReference } from '@baton/fhir/references'

/** What a resource refers to, as it is written: texts, and identifiers where a reference has nothing else. */
export interface Written {
  readonly references: readonly string[]
  readonly logical: readonly unknown[]
}

const URN = /^urn:(?:uuid|oid):/

/** What a resource may be called by another of its source: its type and id, its id alone (of a URN), its identifiers. */
export function ownNames(resource: {
  readonly type: string
  readonly sourceId: string
  readonly identifiers: unknown
}): readonly string[] {
  const { type, sourceId, identifiers } = resource
  const listed: readonly unknown[] = Array.isArray(identifiers) ? identifiers : [identifiers]
  return [`${type}/${sourceId}`, sourceId, ...listed.flatMap((one) => nameOfIdentifier(one) ?? [])]
}

/** What references call their targets, however they are written. */
export function namesMeant({ references, logical }: Written): readonly string[] {
  return [...references.flatMap(nameMeant), ...logical.flatMap((one) => nameOfIdentifier(one) ?? [])]
}

function nameMeant(text: string): readonly string[] {
  const reference = readReference(text)
  if (reference.kind === 'id') return [`${reference.type}/${reference.id}`]
  if (reference.kind === 'url') return [text.replace(URN, '')]
  return reference.kind === 'identifier' ? [`${reference.system ?? ''}|${reference.value}`] : []
}

function nameOfIdentifier(identifier: unknown): string | null {
  if (!isRecord(identifier) || typeof identifier['value'] !== 'string') return null
  const { system, value } = identifier
  return `${typeof system === 'string' ? system : ''}|${value}`
}

/** What a resource refers to, wherever it stands in it. */
export function writtenIn(resource: unknown): Written {
  const references: string[] = []
  const logical: unknown[] = []
  gather(resource)
  return { references, logical }

  function gather(value: unknown): void {
    if (Array.isArray(value)) for (const one of value) gather(one)
    if (!isRecord(value)) return
    for (const [key, one] of Object.entries(value))
      if (key === 'reference' && typeof one === 'string') references.push(one)
      else if (key === 'identifier' && isRecord(one)) logical.push(one)
      else gather(one)
  }
}
