/** A FHIR reference, told apart by how it names its target. */
export type Reference =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'id'; readonly type: string; readonly id: string }
  | { readonly kind: 'identifier'; readonly type: string; readonly system: string; readonly value: string }
  | { readonly kind: 'contained'; readonly id: string }

const BY_ID = /(?:^|\/)([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/
const BY_IDENTIFIER = /^([A-Z][A-Za-z]+)\?identifier=([^|&]*)\|([^&]+)$/

/**
 * Reads `urn:uuid:...` (the fullUrl of another entry), `Type/id` (with or without a server in front),
 * `Type?identifier=system|value` (conditional) and `#id` (contained). Anything else counts as a fullUrl.
 */
export function readReference(text: string): Reference {
  if (text.startsWith('#')) return { kind: 'contained', id: text.slice(1) }
  const conditional = BY_IDENTIFIER.exec(text)
  if (conditional) {
    const [, type = '', system = '', value = ''] = conditional
    return { kind: 'identifier', type, system: decode(system), value: decode(value) }
  }
  const plain = text.startsWith('urn:') ? null : BY_ID.exec(text)
  if (plain) return { kind: 'id', type: plain[1] ?? '', id: plain[2] ?? '' }
  return { kind: 'url', url: text }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
