import { newId } from '@baton/service-kit/ids'
import type { ToldRelative } from '../../hl7v2/map-relatives.js'
import { findRelatedPersonsOf, insertRelatedPerson } from '../../storage/proxies.js'
import type { Writing } from '../writing.js'

/** Adds the people of a patient whom the record does not name yet. Nobody is taken away by a message, and nothing opens. */
export async function applyRelatives(
  { tx, deps }: Writing,
  patientId: string,
  relatives: readonly ToldRelative[],
): Promise<readonly string[]> {
  if (relatives.length === 0) return []
  const seen = new Set((await findRelatedPersonsOf(tx, patientId)).map(({ name }) => keyOf(name.text)))
  let added = 0
  for (const relative of relatives) {
    const key = keyOf(relative.name.text)
    if (seen.has(key)) continue
    seen.add(key)
    added += 1
    await insertRelatedPerson(tx, {
      id: newId('related_person'),
      patientId,
      personId: newId('person'),
      ...relative,
      addedBy: 'system:patients',
      addedAt: deps.clock.now(),
    })
  }
  return added > 0 ? [`${added} related ${added === 1 ? 'person' : 'persons'} added`] : []
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
