import type { MappingContext } from '../fhir-import/mapped.js'
import { changedMeaning } from '../fhir-import/changed-meaning.js'
import type { HashedEntry } from '../fhir-import/hashed-entry.js'
import { readCarePlan } from './care-plan.js'
import { readCareTeam } from './care-team.js'
import { readClaim } from './claim.js'
import { referenceIn } from './elements.js'
import { readGoal } from './goal.js'
import type { ReadReceived, ReceivedResource } from './received-resource.js'

/** What other services own, by FHIR type. */
const READERS: Readonly<Record<string, ReadReceived>> = {
  CarePlan: readCarePlan,
  Goal: readGoal,
  CareTeam: readCareTeam,
  Claim: readClaim,
  ExplanationOfBenefit: readClaim,
}

/**
 * What an entry of an import tells the service that owns its kind; null when patients keeps it alone, be it because it may mean
 * the contrary of what it says.
 */
export function receivedOfEntry(
  { type, id, resource }: HashedEntry,
  patientId: string,
  { known, source, organizationZone }: MappingContext,
): ReceivedResource | null {
  const read = READERS[type]
  if (!read || changedMeaning(resource) !== null) return null
  const named = (key: string): string => `${source}#${key}`
  const received = read(resource, {
    zone: known.zoneOf(patientId) ?? organizationZone,
    nameOf: (reference) => {
      const key = known.keyOf(reference)
      return key === null ? null : named(key)
    },
    idOf: (wanted, reference) => {
      const target = known.resolve(reference)
      return target?.type === wanted ? target.targetId : null
    },
  })
  const stay = referenceIn(resource, 'encounter')
  const target = stay === null ? null : known.resolve(stay)
  const own = target?.type === 'Encounter' && target.targetId !== null ? [target.targetId] : []
  const encounterIds = [...own, ...received.encounterIds]
  return { ...received, encounterIds, resourceId: named(`${type}/${id}`), patientId }
}
