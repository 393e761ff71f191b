import { isRecord } from '@baton/fhir/bundle'
import { readReference } from '@baton/fhir/references'
import { fhirPractitioner, type FhirEncounter, type FhirIdentifier } from '@baton/fhir/resources'
import type { EncounterParticipant } from '../domain/encounter-participant.js'
import { isNpi } from '../domain/practitioner.js'
import { nameOf } from './map-patient.js'
import type { MappingContext, Notes } from './mapped.js'
import type { Moment } from './period-end.js'

const NPI = 'http://hl7.org/fhir/sid/us-npi'

type FhirParticipant = NonNullable<FhirEncounter['participant']>[number]

/** FHIR Encounter.participant -> those who took part, as far as they are named. */
export function participantsOf(
  { participant = [] }: FhirEncounter,
  resource: unknown,
  { known, notes, ...moment }: Pick<MappingContext, 'known'> & Moment & { notes: Notes },
): readonly EncounterParticipant[] {
  return participant.flatMap(({ type, individual }: FhirParticipant) => {
    if (!individual) return []
    const { reference, display } = individual
    const types = (type ?? []).flatMap((one) => notes.code('participant.type', one) ?? [])
    const named = reference === undefined ? null : readReference(reference)
    if (named?.kind === 'contained') {
      const { name, npi } = containedIn(resource, named.id, moment)
      return namedOrNot({ types, name: display ?? name, npi, practitionerId: null })
    }
    const target = reference === undefined ? null : known.resolve(reference)
    const practitionerId = target?.type === 'Practitioner' ? target.targetId : null
    const isMeant = named?.kind === 'identifier' && named.system === NPI && isNpi(named.value)
    const npi = isMeant ? named.value : npiAmong(individual.identifier ? [individual.identifier] : [])
    if (reference !== undefined && practitionerId === null && npi === null)
      notes.warnings.push(
        'participant: refers to a practitioner that is not known here; only the name was kept.',
      )
    return namedOrNot({ types, name: display ?? null, npi, practitionerId })
  })
}

function namedOrNot(participant: EncounterParticipant): readonly EncounterParticipant[] {
  const { name, npi, practitionerId } = participant
  return name === null && npi === null && practitionerId === null ? [] : [participant]
}

/** A practitioner whom the encounter carries within itself. */
function containedIn(
  resource: unknown,
  id: string,
  moment: Moment,
): Pick<EncounterParticipant, 'name' | 'npi'> {
  const listed = isRecord(resource) ? resource['contained'] : undefined
  const found = (Array.isArray(listed) ? listed : []).find((one) => isRecord(one) && one['id'] === id)
  const read = fhirPractitioner.safeParse(found)
  if (!read.success) return { name: null, npi: null }
  return { name: nameOf(read.data.name, moment)?.text ?? null, npi: npiAmong(read.data.identifier ?? []) }
}

function npiAmong(identifiers: readonly FhirIdentifier[]): string | null {
  return identifiers.find(({ system, value }) => system === NPI && isNpi(value ?? ''))?.value ?? null
}
