import { fhirPatient, type FhirHumanName, type FhirIdentifier, type FhirPatient } from '@baton/fhir/resources'
import { readConcept } from '@baton/fhir/codes'
import type {
  Address,
  ContactPoint,
  Demographics,
  HumanName,
  Identifier,
  Language,
  Sex,
} from '../domain/patient.js'
import { besides, NAME_USES, type NameUse, type OtherName } from '../domain/other-name.js'
import { nameText } from '../domain/patient.js'
import { timeZoneOfAddress } from '../domain/time-zone-of-address.js'
import { Notes, readElements, type Mapped, type MappingContext } from './mapped.js'

/** A patient as a resource tells of them. */
export interface ImportedPatient extends Demographics {
  readonly identifiers: readonly Identifier[]
}

const SEXES: Readonly<Record<string, Sex>> = {
  female: 'FEMALE',
  male: 'MALE',
  other: 'OTHER',
  unknown: 'UNKNOWN',
}
const INTERPRETER = 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired'

/** FHIR Patient -> demographics. */
export function mapPatient(
  resource: unknown,
  { organizationZone }: Pick<MappingContext, 'organizationZone'>,
): Mapped<ImportedPatient> {
  const patient = readElements(fhirPatient, resource)
  if (typeof patient === 'string') return { ok: false, reason: patient }
  const notes = new Notes()
  const name = nameOf(patient.name)
  if (!name) notes.warnings.push('name: there is none; the patient is listed without a name.')
  const address = addressOf(patient)
  const timeZone = address ? timeZoneOfAddress(address) : null
  if (!timeZone) notes.warnings.push("address: it tells no time zone; the organization's own zone stands in.")
  if (patient.deceasedBoolean)
    notes.warnings.push('deceasedBoolean: the time of death is unknown and none was made up.')
  return notes.result({
    name: name ?? { text: '(no name)', family: null, given: [], prefix: null },
    otherNames: name ? otherNamesOf(name, patient.name ?? []) : [],
    ...notes.birth('birthDate', patient.birthDate),
    sex: SEXES[patient.gender ?? ''] ?? 'UNKNOWN',
    languages: languagesOf(patient),
    interpreterNeeded: patient.extension?.find(({ url }) => url === INTERPRETER)?.valueBoolean ?? null,
    contactPoints: contactPointsOf(patient),
    address,
    timeZone,
    deceasedAt: notes.instant('deceasedDateTime', patient.deceasedDateTime, timeZone ?? organizationZone),
    identifiers: identifiersOf(patient.identifier),
  })
}

/** The name in use: the official one, else the first. */
export function nameOf(names: readonly FhirHumanName[] | undefined): HumanName | null {
  const name = inUse(names ?? [])
  return name ? readName(name) : null
}

function readName(name: FhirHumanName): HumanName | null {
  const parts = { prefix: name.prefix?.[0] ?? null, given: name.given ?? [], family: name.family ?? null }
  const text = name.text ?? nameText(parts)
  return text === '' ? null : { text, ...parts }
}

/** The others, but for those under which somebody wants to stay unknown. */
function otherNamesOf(name: HumanName, names: readonly FhirHumanName[]): readonly OtherName[] {
  const told = names.filter((one) => one !== inUse(names) && one.use !== 'anonymous')
  return besides(
    name,
    told.flatMap((one) => {
      const read = readName(one)
      return read ? [{ ...read, use: useOf(one.use) }] : []
    }),
  )
}

function useOf(use: string | undefined): NameUse {
  return NAME_USES.find((one) => one === use?.toUpperCase()) ?? 'OTHER'
}

/** Of several names the one in use: the official one, else the first. */
export function inUse<Name extends { readonly use?: unknown }>(names: readonly Name[]): Name | undefined {
  return names.find(({ use }) => use === 'official') ?? names[0]
}

/** Identifiers that have both a system and a value, each once. */
export function identifiersOf(identifiers: readonly FhirIdentifier[] | undefined): readonly Identifier[] {
  const all = (identifiers ?? []).flatMap(({ system, value, type }) =>
    system && value ? [{ system, value, type: type ? readConcept(type).value.code : null }] : [],
  )
  return [...new Map(all.map((one) => [`${one.system}|${one.value}`, one])).values()]
}

function languagesOf(patient: FhirPatient): readonly Language[] {
  const all = (patient.communication ?? []).map(({ language, preferred }) => {
    const { code, display } = readConcept(language).value
    return { code, display: language.text ?? display, preferred: preferred ?? false }
  })
  return all.sort((a, b) => Number(b.preferred) - Number(a.preferred))
}

const SYSTEMS: Readonly<Record<string, ContactPoint['system']>> = {
  phone: 'PHONE',
  email: 'EMAIL',
  sms: 'SMS',
  fax: 'FAX',
}

function contactPointsOf(patient: FhirPatient): readonly ContactPoint[] {
  return (patient.telecom ?? []).flatMap(({ system, value, use }) =>
    value ? [{ system: SYSTEMS[system ?? ''] ?? 'OTHER', value, use: use ?? null }] : [],
  )
}

function addressOf(patient: FhirPatient): Address | null {
  const address = patient.address?.[0]
  if (!address) return null
  const { line, city, state, postalCode, country } = address
  return {
    lines: line ?? [],
    city: city ?? null,
    state: state ?? null,
    postalCode: postalCode ?? null,
    country: country ?? null,
  }
}
