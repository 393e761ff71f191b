import type { Entry } from '@baton/fhir/bundle'
import type { Reference } from '@baton/fhir/references'

/** What a line calls the patients that it is about: `Patient/id`, or a number of theirs. */
export function peopleOf(
  entries: readonly (Pick<Entry, 'type' | 'id'> & { readonly references: readonly Reference[] })[],
): readonly string[] {
  const names = entries.flatMap(({ type, id, references }) =>
    type === 'Patient' ? [`Patient/${id}`] : references.flatMap(personNamed),
  )
  return [...new Set(names)]
}

function personNamed(reference: Reference): readonly string[] {
  if (reference.kind === 'id') return reference.type === 'Patient' ? [`Patient/${reference.id}`] : []
  if (reference.kind !== 'identifier' || reference.type !== 'Patient') return []
  return [`${reference.system}|${reference.value}`]
}
