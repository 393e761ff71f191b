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
import { bornAs, isBornBy, type KnownBirth } from '../domain/birth-date.js'
import { besides, NAME_USES, type NameUse, type OtherName } from '../domain/other-name.js'
import { nameText } from '../domain/patient.js'
import { languageTag } from '../domain/spoken-language.js'
import { timeZoneOfAddress } from '../domain/time-zone-of-address.js'
import { Notes, readElements, type Mapped } from './mapped.js'
import { hasEnd, isOver, type Moment } from './period-end.js'

/** A patient as a resource tells of them. */
export interface ImportedPatient extends Demographics {
  readonly identifiers: readonly Identifier[]
  /** Whether they are told to have died, and not when; null where nothing is told of it. */
  readonly isDeathUndated: boolean | null
}

const SEXES: Readonly<Record<string, Sex>> = {
  female: 'FEMALE',
  male: 'MALE',
  other: 'OTHER',
  unknown: 'UNKNOWN',
}
const INTERPRETER = 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired'

/** FHIR Patient -> demographics. */
export function mapPatient(resource: unknown, { organizationZone, now }: Moment): Mapped<ImportedPatient> {
  const patient = readElements(fhirPatient, resource)
  if (typeof patient === 'string') return { ok: false, reason: patient }
  const notes = new Notes()
  const moment = { organizationZone, now }
  const name = nameOf(patient.name, moment)
  if (!name) notes.warnings.push('name: there is none; the patient is listed without a name.')
  const address = addressOf(patient, moment)
  const timeZone = address ? timeZoneOfAddress(address) : null
  if (!timeZone) notes.warnings.push("address: it tells no time zone; the organization's own zone stands in.")
  if (patient.gender !== undefined && SEXES[patient.gender] === undefined)
    notes.warnings.push('gender: is none of FHIR R4; it counts as unknown.')
  if (patient.deceasedBoolean)
    notes.warnings.push(
      'deceasedBoolean: the time of death is unknown and none was made up; nobody contacts the patient until somebody has found out.',
    )
  return notes.result({
    name: name ?? { text: '(no name)', family: null, given: [], prefix: null },
    otherNames: name ? otherNamesOf(name, patient.name ?? [], moment) : [],
    ...birthOf(patient, notes, moment),
    sex: SEXES[patient.gender ?? ''] ?? 'UNKNOWN',
    languages: languagesOf(patient),
    interpreterNeeded: patient.extension?.find(({ url }) => url === INTERPRETER)?.valueBoolean ?? null,
    contactPoints: contactPointsOf(patient, moment),
    address,
    timeZone,
    deceasedAt: deathOf(patient, notes, { ...moment, organizationZone: timeZone ?? organizationZone }),
    identifiers: identifiersOf(patient.identifier),
    isDeathUndated: patient.deceasedBoolean ?? null,
  })
}

/** How far a clock may be ahead of ours. */
const AHEAD_MS = 12 * 3_600_000

/** What lies ahead was mistyped; the rest holds. */
function birthOf({ birthDate }: FhirPatient, notes: Notes, { now }: Moment): KnownBirth {
  const birth = notes.birth('birthDate', birthDate)
  if (birth.birthDate === null || isBornBy(birth.birthDate, now)) return birth
  notes.warnings.push('birthDate: lies in the future; it was left out.')
  return bornAs(null, 'DAY')
}

function deathOf({ deceasedDateTime }: FhirPatient, notes: Notes, { organizationZone, now }: Moment) {
  const at = notes.instant('deceasedDateTime', deceasedDateTime, organizationZone)
  if (at === null || at.getTime() <= now.getTime() + AHEAD_MS) return at
  notes.warnings.push('deceasedDateTime: lies in the future; it was left out.')
  return null
}

/** The name in use; where no moment is told, whatever ever ends comes behind. */
export function nameOf(names: readonly FhirHumanName[] | undefined, moment: Moment | null): HumanName | null {
  const name = inUse(names ?? [], moment)
  return name ? readName(name) : null
}

function readName(name: FhirHumanName): HumanName | null {
  const parts = { prefix: name.prefix?.[0] ?? null, given: name.given ?? [], family: name.family ?? null }
  const text = name.text ?? nameText(parts)
  return text === '' ? null : { text, ...parts }
}

/** The others, but for those under which somebody wants to stay unknown. */
function otherNamesOf(
  name: HumanName,
  names: readonly FhirHumanName[],
  moment: Moment,
): readonly OtherName[] {
  const told = names.filter((one) => one !== inUse(names, moment) && one.use !== 'anonymous')
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

/** How near a use is to what somebody is called now; one that nobody knows stands between. */
const NEARNESS: Readonly<Record<string, number>> = { official: 0, usual: 1, nickname: 3, temp: 3 }
const FORMER: ReadonlySet<unknown> = new Set(['old', 'maiden', 'anonymous'])

/** Of several names the one in use: the official one, else the usual one, else the first that is no former one. */
export function inUse<Name extends { readonly use?: unknown; readonly period?: unknown }>(
  names: readonly Name[],
  moment: Moment | null,
): Name | undefined {
  const rankOf = ({ use, period }: Name): number => {
    if (FORMER.has(use)) return 6
    const ended = (moment ? isOver(period, moment) : hasEnd(period)) ? 4 : 0
    return ended + (NEARNESS[String(use)] ?? 2)
  }
  return [...names].sort((a, b) => rankOf(a) - rankOf(b))[0]
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
    const tag = code === null ? null : (languageTag(code) ?? code)
    return { code: tag, display: language.text ?? display, preferred: preferred ?? false }
  })
  return all.sort((a, b) => Number(b.preferred) - Number(a.preferred))
}

const SYSTEMS: Readonly<Record<string, ContactPoint['system']>> = {
  phone: 'PHONE',
  email: 'EMAIL',
  sms: 'SMS',
  fax: 'FAX',
}

/** Numbers and mail addresses in use, the preferred one first: what somebody had before reaches somebody else. */
function contactPointsOf(patient: FhirPatient, moment: Moment): readonly ContactPoint[] {
  const inUse = (patient.telecom ?? []).filter((one) => !isFormer(one, moment))
  return inUse
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0)
    .flatMap(({ system, value, use }) =>
      value ? [{ system: SYSTEMS[system ?? ''] ?? 'OTHER', value, use: use ?? null }] : [],
    )
}

/** A number or an address with how and how long it is used. */
export interface Timed {
  readonly use?: string | undefined
  readonly period?: { readonly end?: string | undefined } | undefined
}

/** Whether a number or an address was given up: it says so, or its time is over. */
export function isFormer({ use, period }: Timed, moment: Moment): boolean {
  return use === 'old' || isOver(period, moment)
}

/** Of several addresses where somebody lives: at home, else the first that is not given up and no address of bills. */
export function whereNow<Address extends Timed>(
  addresses: readonly Address[],
  moment: Moment,
): Address | undefined {
  const inUse = addresses.filter((one) => !isFormer(one, moment))
  return inUse.find(({ use }) => use === 'home') ?? inUse.find(({ use }) => use !== 'billing') ?? inUse[0]
}

function addressOf(patient: FhirPatient, moment: Moment): Address | null {
  const address = whereNow(patient.address ?? [], moment)
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
