/** A FHIR reference, told apart by how it names its target. */
export type Reference =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'id'; readonly type: string; readonly id: string }
  | {
      readonly kind: 'identifier'
      readonly type: string
      /** Null: of whatever system. Empty: of none. */
      readonly system: string | null
      readonly value: string
    }
  | { readonly kind: 'contained'; readonly id: string }

const BY_ID = /(?:^|\/)([A-Z][A-Za-z]+)\/([A-Za-z0-9\-._]{1,200})(?:\/_history\/[^/]+)?$/
const BY_IDENTIFIER = /(?:^|\/)([A-Z][A-Za-z]+)\?identifier=([^&]+)$/

/**
 * Reads `urn:uuid:...` (the fullUrl of another entry), `Type/id` (with or without a server in front),
 * `Type?identifier=system|value` (conditional; of a Patient `identifier=value` and `identifier=|value`, too, FHIR R4
 * 3.1.1.4.10) and `#id` (contained). Anything else counts as a fullUrl.
 */
export function readReference(text: string): Reference {
  if (text.startsWith('#')) return { kind: 'contained', id: text.slice(1) }
  const conditional = text.startsWith('urn:') ? null : BY_IDENTIFIER.exec(text)
  if (conditional) {
    const [, type = '', token = ''] = conditional
    const [system, value] = partsOfToken(decode(token))
    if (value && (system !== null || type === 'Patient')) return { kind: 'identifier', type, system, value }
  }
  const plain = text.startsWith('urn:') ? null : BY_ID.exec(text)
  if (plain) return { kind: 'id', type: plain[1] ?? '', id: plain[2] ?? '' }
  return { kind: 'url', url: text }
}

/** The server in front of `Type/id`, whatever the scheme; null where none is named. */
export function serverOf(url: string): string | null {
  const [scheme] = /^https?:\/\//.exec(url) ?? []
  const end = BY_ID.exec(url)?.index
  return scheme === undefined || end === undefined ? null : url.slice(scheme.length, end)
}

/** `system|value` of a token search, or a value alone; the value may hold bars of its own. */
function partsOfToken(token: string): readonly [string | null, string] {
  const bar = token.indexOf('|')
  return bar < 0 ? [null, token] : [token.slice(0, bar), token.slice(bar + 1)]
}

type Resource = Readonly<Record<string, unknown>>

/** What the elements of a resource lead to, for a logical reference that does not say so itself. */
const TARGETS: Readonly<Record<string, string>> = {
  subject: 'Patient',
  patient: 'Patient',
  beneficiary: 'Patient',
  encounter: 'Encounter',
  context: 'Encounter',
  serviceProvider: 'Organization',
  insurer: 'Organization',
  payor: 'Organization',
  individual: 'Practitioner',
  member: 'Practitioner',
  other: 'Patient',
}

/**
 * A resource in which every logical reference (FHIR R4 2.3.0.2: `{ identifier }` without `reference`) says what it means as
 * a conditional one, so that whoever follows references knows one form only.
 */
export function withConditionalReferences(resource: Resource): Resource {
  let changed: Record<string, unknown> | null = null
  for (const [element, value] of Object.entries(resource)) {
    const named = namedIn(element, value)
    if (named === value) continue
    changed ??= { ...resource }
    changed[element] = named
  }
  return changed ?? resource
}

function namedIn(element: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const named = items.map((item) => namedIn(element, item))
    return named.some((item, at) => item !== items[at]) ? named : value
  }
  if (typeof value !== 'object' || value === null) return value
  const target = TARGETS[element]
  if (target !== undefined) return asConditional(value as Resource, target)
  return HOLDERS.has(element) ? withConditionalReferences(value as Resource) : value
}

/** Elements whose own elements are references that are followed. */
const HOLDERS: ReadonlySet<string> = new Set(['participant', 'item', 'link'])

function asConditional(reference: Resource, target: string): Resource {
  const { reference: text, identifier, type } = reference
  if (text !== undefined || typeof identifier !== 'object' || identifier === null) return reference
  const { system, value } = identifier as Resource
  if (typeof system !== 'string' || typeof value !== 'string') return reference
  const token = `${encodeURIComponent(system)}|${encodeURIComponent(value)}`
  return { ...reference, reference: `${typeof type === 'string' ? type : target}?identifier=${token}` }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
