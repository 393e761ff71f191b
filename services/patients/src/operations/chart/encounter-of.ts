import { findVisibleEncounters } from '../../storage/encounters.js'
import type { Asking } from '../../storage/reach.js'

interface AtEncounter {
  readonly patientId: string
  readonly encounterId: string | null
}

/**
 * The encounter that an entry of the chart belongs to: the one that is named, or the one that it had. Who changes an entry may
 * not know of its encounter, and without that the entry would lose the encounter's label. Null where the named one is not there.
 */
export async function encounterOf(
  asking: Asking,
  { patientId, encounterId }: AtEncounter,
  before: Pick<AtEncounter, 'encounterId'> | undefined,
): Promise<Pick<AtEncounter, 'encounterId'> | null> {
  if (encounterId === null) return { encounterId: before?.encounterId ?? null }
  const [encounter] = await findVisibleEncounters(asking, [encounterId])
  return encounter?.patientId === patientId ? { encounterId } : null
}
