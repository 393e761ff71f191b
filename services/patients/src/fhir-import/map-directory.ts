import { fhirOrganization, fhirPractitioner } from '@baton/fhir/resources'
import type { OrganizationRow } from '../domain/organization.js'
import { isNpi, type PractitionerRow } from '../domain/practitioner.js'
import { nameKeys, type Identifier } from '../domain/patient.js'
import { identifiersOf, nameOf } from './map-patient.js'
import { Notes, readElements, type Mapped } from './mapped.js'
import type { Moment } from './period-end.js'

type Imported<Row> = Omit<Row, 'id' | 'version'> & { readonly identifiers: readonly Identifier[] }

/** FHIR Organization. */
export function mapOrganization(resource: unknown): Mapped<Imported<OrganizationRow>> {
  const organization = readElements(fhirOrganization, resource)
  if (typeof organization === 'string') return { ok: false, reason: organization }
  const notes = new Notes()
  if (!organization.name)
    notes.warnings.push('name: there is none; the organization is listed without a name.')
  const type = notes.code('type', organization.type?.[0])
  return notes.result({
    name: organization.name ?? '(no name)',
    type,
    identifiers: identifiersOf(organization.identifier),
  })
}

const NPI_SYSTEM = 'http://hl7.org/fhir/sid/us-npi'

/** Where staff are told things is no business of an import. */
type ImportedPractitioner = Imported<Omit<PractitionerRow, 'email' | 'mobile'>>

/** FHIR Practitioner: a clinician known from a record, not a member of the organization's own staff. */
export function mapPractitioner(resource: unknown, moment: Moment): Mapped<ImportedPractitioner> {
  const practitioner = readElements(fhirPractitioner, resource)
  if (typeof practitioner === 'string') return { ok: false, reason: practitioner }
  const notes = new Notes()
  const name = nameOf(practitioner.name, moment) ?? {
    text: '(no name)',
    family: null,
    given: [],
    prefix: null,
  }
  const identifiers = identifiersOf(practitioner.identifier)
  const npi = identifiers.find(({ system }) => system === NPI_SYSTEM)?.value ?? null
  return notes.result({
    name,
    ...nameKeys(name),
    npi: npi && isNpi(npi) ? npi : null,
    roles: [],
    staff: false,
    active: practitioner.active ?? true,
    deactivatedAt: null,
    identifiers,
  })
}
