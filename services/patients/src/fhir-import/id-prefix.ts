/** The tables that patients has for resource types, with the prefix of their ids. */
const ID_PREFIX: Readonly<Record<string, string>> = {
  Organization: 'organization',
  Practitioner: 'practitioner',
  Patient: 'patient',
  Encounter: 'encounter',
  Condition: 'condition',
  Coverage: 'coverage',
}

/** The prefix of the ids of rows that resources of a type become; null for a type that is only kept. */
export function idPrefixOf(type: string): string | null {
  return ID_PREFIX[type] ?? null
}
