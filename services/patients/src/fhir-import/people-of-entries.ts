import type { Entry } from '@baton/fhir/bundle'
import type { Reference } from '@baton/fhir/references'

/** Stands for the system of a number that is asked for alone. */
const ANY_SYSTEM = '*'

/** What somebody is called by a number of theirs; by one that is asked for alone, of whatever system. */
export function nameOfNumber({ system, value }: { system: string | null; value: string }): string {
  return `${system ?? ANY_SYSTEM}|${value}`
}

/** The number alone where a name is one of whatever system. */
export function numberAlone(name: string): string | null {
  return name.startsWith(`${ANY_SYSTEM}|`) ? name.slice(ANY_SYSTEM.length + 1) : null
}

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
  return [nameOfNumber(reference)]
}
