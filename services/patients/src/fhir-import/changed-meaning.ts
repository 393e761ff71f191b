import type { Resource } from '@baton/fhir/facts/elements'

/**
 * What may make a resource say the contrary of what its elements say: whoever does not understand it must not use them, and
 * may keep the resource (FHIR R4 2.4.0.1 and 2.26.3.2). Null where there is nothing of the kind.
 */
export function changedMeaning({ modifierExtension, implicitRules }: Resource): string | null {
  if (Array.isArray(modifierExtension) && modifierExtension.length > 0)
    return 'it carries a modifierExtension'
  return typeof implicitRules === 'string' ? 'it follows rules of its own (implicitRules)' : null
}
