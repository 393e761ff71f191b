import { isDeepStrictEqual } from 'node:util'
import { newId } from '@baton/service-kit/ids'
import type { EntityManager } from 'typeorm'
import { identifying, isSomebodyElse } from '../../domain/identifying.js'
import { birthAfter, bornAs, type KnownBirth } from '../../domain/birth-date.js'
import { besides } from '../../domain/other-name.js'
import {
  nameKeys,
  type ContactPoint,
  type Demographics,
  type Identifier,
  type PatientRow,
} from '../../domain/patient.js'
import { contradiction } from '../../hl7v2/fault.js'
import type { Person } from '../../hl7v2/map-person.js'
import { upsertRows } from '../../storage/bulk.js'
import { lastToldAt } from '../../storage/inbound-messages.js'
import {
  findByAnyIdentifier,
  findByNumberAndBirth,
  findIdentifiersOf,
  findOwnAmong,
  findPatientRows,
  replaceIdentifiers,
  takePatientRow,
} from '../../storage/patients.js'
import { tables } from '../../storage/tables.js'
import type { Duplicate } from '../duplicate/find-duplicates.js'
import { noteDuplicates } from '../duplicate/note-duplicates.js'
import { noteUndatedDeaths, takeBackUndatedDeaths } from '../outreach/verify-death.js'
import { tellPatients } from '../patient/tell-patients.js'
import type { Writing } from '../writing.js'

/** The patient whom a message is about. */
export interface ResolvedPerson {
  readonly patientId: string
  /** Nobody had any of the numbers. */
  readonly isNew: boolean
  readonly effects: readonly string[]
}

/**
 * Finds the patient or adds them, and takes over what the message says of them. Facts that are older than what was told
 * before do not replace it.
 */
export async function resolvePerson(
  writing: Writing,
  person: Person,
  occurredAt: Date,
): Promise<ResolvedPerson> {
  const { tx } = writing
  const before = await findPerson(tx, person)
  if (!before) return addPerson(writing, person)
  const stale = (await lastToldAt(tx, before.id))?.getTime() ?? 0
  const isStale = stale > occurredAt.getTime()
  const after = isStale ? withoutVersion(before) : changed(before, person)
  const effects: string[] = []
  if (!isStale && person.changes.deceasedAt === null) await takeBackUndatedDeaths(writing, [before.id])
  if (!isDeepStrictEqual(after, withoutVersion(before))) {
    await upsertRows(tx, tables.patient, [after])
    await tellPatients(writing, { after: [after], before: [before] })
    effects.push('demographics updated')
  } else if (isStale) effects.push('demographics left as they are: newer ones were told before')
  if (person.isDeathUndated && !isStale && after.deceasedAt === null) {
    await noteUndatedDeaths(writing, [before.id])
    effects.push(UNDATED_DEATH)
  }
  if (await addIdentifiers(tx, before.id, person.identifiers)) effects.push('identifiers added')
  return { patientId: before.id, isNew: false, effects }
}

/** The one patient who is meant; null when nobody has any of the numbers. Held until the transaction ends. */
async function findPerson(tx: EntityManager, person: Person): Promise<PatientRow | null> {
  const numbers = identifying(person.identifiers)
  const exact = await findByAnyIdentifier(tx, numbers)
  const ids = exact.length > 0 ? exact : await findLikely(tx, person, numbers)
  if (ids.length > 1)
    throw contradiction(
      `The identifiers of PID-3 belong to ${ids.length} patients here: merge them, or repair the message.`,
    )
  const [id] = ids
  if (id === undefined) return null
  await takePatientRow(tx, id)
  const [row] = await findPatientRows(tx, [id])
  if (row && isSomebodyElse(row, told(person)))
    throw contradiction('PID-3 belongs to somebody with another family name and another birth date.')
  return row ?? null
}

function told({ changes: { name, ...changes } }: Person) {
  return { birth: birthIn(changes), familyKey: name ? nameKeys(name).familyKey : null }
}

function birthIn({ birthDate, birthDatePrecision }: Person['changes']): KnownBirth {
  return bornAs(birthDate ?? null, birthDatePrecision ?? 'DAY')
}

/** Feeds name authorities differently: the same number, family name and day of birth is the same person all the same; a year or a month is no day. */
async function findLikely(
  tx: EntityManager,
  { changes }: Person,
  numbers: readonly Identifier[],
): Promise<readonly string[]> {
  const { name, birthDate, birthDatePrecision } = changes
  if (!name?.family || !birthDate || birthDatePrecision !== 'DAY') return []
  const values = numbers.map(({ value }) => value)
  return findByNumberAndBirth(tx, { values, birthDate, familyKey: nameKeys(name).familyKey })
}

async function addPerson(writing: Writing, person: Person): Promise<ResolvedPerson> {
  const { tx, deps } = writing
  const { identifiers, changes } = person
  const name = changes.name ?? { text: '(no name)', family: null, given: [], prefix: null }
  const patient: Omit<PatientRow, 'version'> = {
    ...unknown,
    ...changes,
    contactPoints: contactPointsOf([], person),
    id: newId('patient'),
    name,
    ...nameKeys(name),
    createdAt: deps.clock.now(),
  }
  await upsertRows(tx, tables.patient, [patient])
  await replaceIdentifiers(tx, new Map([[patient.id, identifiers]]))
  await tellPatients(writing, { after: [patient], before: [] })
  if (person.isDeathUndated) await noteUndatedDeaths(writing, [patient.id])
  const doubts = await noteDuplicates(writing, [{ ...patient, identifiers }])
  const effects = [
    'a patient was added',
    ...(person.isDeathUndated ? [UNDATED_DEATH] : []),
    ...(doubts.length > 0 ? [doubtIn(doubts)] : []),
  ]
  return { patientId: patient.id, isNew: true, effects }
}

/** Nothing is made up, but somebody should ask. */
const UNDATED_DEATH =
  'a death was told without its time (PID-29): nobody contacts the patient until somebody has found out'

/** Which record it may be stays unsaid: the sender may not know of it. */
function doubtIn(doubts: readonly Duplicate[]): string {
  const records = doubts.length === 1 ? 'a record' : `${doubts.length} records`
  return `it may be of the same person as ${records} known before: somebody will look`
}

const unknown: Omit<Demographics, 'name'> = {
  otherNames: [],
  birthDate: null,
  birthDatePrecision: 'DAY',
  sex: 'UNKNOWN',
  languages: [],
  interpreterNeeded: null,
  contactPoints: [],
  address: null,
  timeZone: null,
  deceasedAt: null,
}

function changed(before: PatientRow, person: Person): Omit<PatientRow, 'version'> {
  const { changes } = person
  const name = changes.name ?? before.name
  const contactPoints = contactPointsOf(before.contactPoints, person)
  const otherNames = besides(name, [...(changes.otherNames ?? []), ...before.otherNames])
  const birth = changes.birthDate === undefined ? {} : birthAfter(before, birthIn(changes))
  return {
    ...withoutVersion(before),
    ...changes,
    ...birth,
    contactPoints,
    name,
    otherNames,
    ...nameKeys(name),
  }
}

/** What a message says of the numbers at home leaves those at work as they are, and the other way round. */
function contactPointsOf(before: readonly ContactPoint[], { contactPoints: { home, work } }: Person) {
  if (home === null && work === null) return before
  return [
    ...(home ?? before.filter(({ use }) => use !== 'work')),
    ...(work ?? before.filter(({ use }) => use === 'work')),
  ]
}

function withoutVersion({ version: _, ...row }: PatientRow): Omit<PatientRow, 'version'> {
  return row
}

/** Adds the numbers that neither the patient nor a record merged into theirs has; none is taken away by a message. */
export async function addIdentifiers(
  tx: EntityManager,
  patientId: string,
  told: readonly Identifier[],
): Promise<boolean> {
  const owned = await findOwnAmong(tx, patientId, told)
  const added = told.filter(
    ({ system, value }) => !owned.some((one) => one.system === system && one.value === value),
  )
  if (added.length === 0) return false
  const known = await findIdentifiersOf(tx, patientId)
  await replaceIdentifiers(tx, new Map([[patientId, [...known, ...added]]]))
  return true
}
