import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '@baton/fhir/bundle'
import type { Resource } from '@baton/fhir/facts/elements'
import { writtenBirth } from '../domain/birth-date.js'
import { shownIdentifiers, type Demographics, type Identifier } from '../domain/patient.js'
import type { OtherName } from '../domain/other-name.js'
import { inUse, isFormer, mapPatient, whereNow, type Timed } from '../fhir-import/map-patient.js'
import type { Moment } from '../fhir-import/period-end.js'
import { humanName, present, telecom, withChanges } from './elements.js'

const INTERPRETER = 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired'

/** Who a patient is, and whether a source told that they died and not when. */
export interface Exported extends Demographics {
  readonly isDeathUndated: boolean | null
}

/** Demographics -> FHIR Patient. */
export function patientResource(row: Exported, identifiers: readonly Identifier[]): Resource {
  const { name, address } = row
  return present({
    identifier: identifiers.map(identifierOf),
    name: [{ use: 'official', ...humanName(name) }, ...row.otherNames.map(otherName)],
    telecom: row.contactPoints.map(telecom),
    gender: row.sex.toLowerCase(),
    birthDate: writtenBirth(row),
    deceasedDateTime: row.deceasedAt,
    deceasedBoolean: row.isDeathUndated && row.deceasedAt === null ? true : undefined,
    address: address && [present({ ...address, lines: undefined, line: address.lines })],
    communication: row.languages.map(({ code, display, preferred }) => ({
      language: present({
        coding: code === null ? undefined : [{ system: 'urn:ietf:bcp:47', code }],
        text: display,
      }),
      preferred,
    })),
    extension:
      row.interpreterNeeded === null
        ? undefined
        : [{ url: INTERPRETER, valueBoolean: row.interpreterNeeded }],
  })
}

function otherName(name: OtherName): Resource {
  return present({ use: name.use === 'OTHER' ? undefined : name.use.toLowerCase(), ...humanName(name) })
}

function identifierOf({ system, value, type }: Identifier): Resource {
  const coding = [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: type }]
  return present({ type: type === null ? undefined : { coding }, system, value })
}

/**
 * A patient who came from elsewhere and was changed here: the elements that say something else now are written anew, all others
 * stay as they came, with what there is no place for here.
 */
export function changedPatient(
  came: Resource,
  row: Exported,
  { identifiers, at }: { identifiers: readonly Identifier[]; at: Date },
): Resource {
  const now = patientResource(row, identifiers)
  const moment = { organizationZone: row.timeZone ?? 'UTC', now: at }
  const read = mapPatient(came, moment)
  if (!read.ok) return { ...came, ...now }
  const then = patientResource(read.row, shownIdentifiers(read.row.identifiers))
  const { deceasedBoolean, ...kept } = withChanges(came, { then, now })
  const isAlive = 'deceasedDateTime' in now ? undefined : deceasedBoolean // which one may have said that they live
  const changed = Object.entries(now).filter(([element, value]) => !isDeepStrictEqual(value, then[element]))
  const anew = changed.map(([element, value]) => {
    const others = othersAmong(listOf(came[element]).filter(isRecord), element, moment)
    return [element, withOthers(element, [value, then[element]], others)] as const
  })
  return { ...kept, ...present({ deceasedBoolean: isAlive }), ...Object.fromEntries(anew) }
}

/** What was told besides the one that counts here: former names and nicknames, second addresses, other extensions. */
function withOthers(
  element: string,
  [value, then]: readonly [unknown, unknown],
  others: readonly Resource[],
): unknown {
  const now = listOf(value)
  if (element === 'name') {
    const added = now.slice(1).filter((name) => !listOf(then).some((one) => isDeepStrictEqual(one, name)))
    return [...now.slice(0, 1), ...others, ...added]
  }
  if (element === 'address' || element === 'telecom') return [...now, ...others]
  return element === 'extension' ? [...others, ...now] : value
}

/** What of an element has no place here. */
function othersAmong(told: readonly Resource[], element: string, moment: Moment): readonly Resource[] {
  const timed = told as readonly (Resource & Timed)[] // read as such before
  if (element === 'name') return told.filter((name) => name !== inUse(told, moment))
  if (element === 'address') return told.filter((one) => one !== whereNow(timed, moment))
  if (element === 'telecom') return timed.filter((one) => isFormer(one, moment))
  return element === 'extension' ? told.filter((one) => one['url'] !== INTERPRETER) : []
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
