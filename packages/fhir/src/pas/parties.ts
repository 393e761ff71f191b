import type { PasCase } from './case.js'
import { concept, pas, SYSTEMS } from './codes.js'

/** A FHIR resource that we made. */
export interface Made {
  readonly resourceType: string
  readonly id: string
  readonly [name: string]: unknown
}

/** Who has to do with a request: the insurer, who asks, the coverage, the patient, and who treats. */
export function parties(request: PasCase): readonly Made[] {
  const { insurer, provider, practitioner } = request
  return [
    organization(insurer, { profileName: 'profile-insurer', entityType: 'PR' }),
    organization(provider, { profileName: 'profile-requestor', entityType: '1P' }),
    coverage(request),
    patient(request),
    ...(practitioner ? [doctor(practitioner)] : []),
  ]
}

function doctor({ id, npi, name }: NonNullable<PasCase['practitioner']>): Made {
  const identifier = npi ? { identifier: [{ system: SYSTEMS.npi, value: npi }] } : {}
  const meta = profile('profile-practitioner')
  return {
    resourceType: 'Practitioner',
    id,
    meta,
    ...identifier,
    name: [{ text: name, family: name.split(' ').at(-1) }],
  }
}

function organization(
  party: PasCase['insurer'],
  { profileName, entityType }: { profileName: string; entityType: string },
): Made {
  return {
    resourceType: 'Organization',
    id: party.id,
    meta: profile(profileName),
    ...(party.npi ? { identifier: [{ system: SYSTEMS.npi, value: party.npi }] } : {}),
    active: true,
    type: [concept(SYSTEMS.entityType, entityType)],
    name: party.name,
  }
}

function coverage(request: PasCase): Made {
  return {
    resourceType: 'Coverage',
    id: request.coverage.id,
    meta: profile('profile-coverage'),
    status: 'active',
    subscriberId: request.coverage.memberId,
    beneficiary: { reference: `Patient/${request.patient.id}` },
    payor: [{ reference: `Organization/${request.insurer.id}` }],
  }
}

function patient(request: PasCase): Made {
  const { id, family, given, birthDate, gender } = request.patient
  const system = `${request.baseUrl}/NamingSystem/${request.insurer.id}-member`
  return {
    resourceType: 'Patient',
    id,
    meta: profile('profile-beneficiary'),
    identifier: [{ type: concept(SYSTEMS.identifierType, 'MB'), system, value: request.coverage.memberId }],
    name: [{ ...(family ? { family } : {}), ...(given.length > 0 ? { given } : {}) }],
    birthDate,
    gender: gender ?? 'unknown',
  }
}

/** What a resource says that it follows. */
export function profile(name: string) {
  return { profile: [pas(name)] }
}
