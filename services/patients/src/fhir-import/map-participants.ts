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

/** Somebody who took part, and whether they may be of the staff: relatives take part, too. */
interface TookPart {
  readonly participant: EncounterParticipant
  readonly isStaff: boolean
}

/** FHIR Encounter.participant -> those who took part, as far as they are named. */
export function participantsOf(
  { participant = [] }: FhirEncounter,
  resource: unknown,
  { known, notes, ...moment }: Pick<MappingContext, 'known'> & Moment & { notes: Notes },
): readonly TookPart[] {
  return participant.flatMap(({ type, individual }: FhirParticipant) => {
    if (!individual) return []
    const { reference, display } = individual
    const types = (type ?? []).flatMap((one) => notes.code('participant.type', one) ?? [])
    const named = reference === undefined ? null : readReference(reference)
    if (named?.kind === 'contained') {
      const { name, npi, isStaff } = containedIn(resource, named.id, moment)
      return namedOrNot({ types, name: display ?? name, npi, practitionerId: null }, isStaff)
    }
    const target = reference === undefined ? null : known.resolve(reference)
    const kind = named && 'type' in named ? named.type : target?.type
    const practitionerId = target?.type === 'Practitioner' ? target.targetId : null
    const isMeant = named?.kind === 'identifier' && named.system === NPI && isNpi(named.value)
    const npi = isMeant ? named.value : npiAmong(individual.identifier ? [individual.identifier] : [])
    if (reference !== undefined && practitionerId === null && npi === null)
      notes.warnings.push(
        'participant: refers to a practitioner that is not known here; only the name was kept.',
      )
    return namedOrNot(
      { types, name: display ?? null, npi, practitionerId },
      kind === undefined || STAFF.has(kind),
    )
  })
}

/** What those who may be in charge are in FHIR. */
const STAFF: ReadonlySet<unknown> = new Set(['Practitioner', 'PractitionerRole'])

function namedOrNot(participant: EncounterParticipant, isStaff: boolean): readonly TookPart[] {
  const { name, npi, practitionerId } = participant
  return name === null && npi === null && practitionerId === null ? [] : [{ participant, isStaff }]
}

/** Somebody whom the encounter carries within itself. */
function containedIn(resource: unknown, id: string, moment: Moment) {
  const listed = isRecord(resource) ? resource['contained'] : undefined
  const found: unknown = (Array.isArray(listed) ? listed : []).find(
    (one) => isRecord(one) && one['id'] === id,
  )
  const isStaff = isRecord(found) && STAFF.has(found['resourceType'])
  const read = fhirPractitioner.safeParse(found)
  if (!read.success) return { name: null, npi: null, isStaff }
  return {
    name: nameOf(read.data.name, moment)?.text ?? null,
    npi: npiAmong(read.data.identifier ?? []),
    isStaff,
  }
}

function npiAmong(identifiers: readonly FhirIdentifier[]): string | null {
  return identifiers.find(({ system, value }) => system === NPI && isNpi(value ?? ''))?.value ?? null
}
