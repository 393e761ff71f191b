import { isRecord } from '@baton/fhir/bundle'
import type { Resource } from '@baton/fhir/facts/elements'
import { readReference } from '@baton/fhir/references'
import type { ConditionRow } from '../domain/condition.js'
import type { CoverageRow } from '../domain/coverage.js'
import type { DocumentRow } from '../domain/document.js'
import type { EncounterRow } from '../domain/encounter.js'
import type { EncounterParticipant } from '../domain/encounter-participant.js'
import type { ObservationRow } from '../domain/observation.js'
import { Known } from '../fhir-import/known.js'
import { mapCondition } from '../fhir-import/map-condition.js'
import { mapCoverage } from '../fhir-import/map-coverage.js'
import { mapEncounter } from '../fhir-import/map-encounter.js'
import type { Mapped } from '../fhir-import/mapped.js'
import { codingOf, conceptOf, present, withChanges } from './elements.js'

/** How resources of one export call each other: `Type/id` of a row, null when it is not in it. */
export type NameOf = (rowId: string | null) => string | null

const NPI = 'http://hl7.org/fhir/sid/us-npi'
const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'
const CLINICAL = 'http://terminology.hl7.org/CodeSystem/condition-clinical'
const VERIFICATION = 'http://terminology.hl7.org/CodeSystem/condition-ver-status'

const refer = (name: string | null, display: string | null = null): Resource =>
  present({ reference: name, display })
const status = (text: string): string => text.toLowerCase().replaceAll('_', '-')

/** Encounter row -> FHIR Encounter. */
export function encounterResource(row: EncounterRow, nameOf: NameOf): Resource {
  return present({
    status: row.status === 'ON_LEAVE' ? 'onleave' : status(row.status),
    class: { system: ACT_CODE, code: row.class },
    type: row.type && [conceptOf(row.type)],
    priority: conceptOf(row.priority),
    subject: refer(nameOf(row.patientId)),
    participant: row.participants.map((one) => participantElement(one)),
    period: present({ start: row.inferredAdmit ? null : row.admittedAt, end: row.dischargedAt }),
    reasonCode: row.reason && [conceptOf(row.reason)],
    hospitalization: present({
      admitSource: conceptOf(row.admitSource),
      dischargeDisposition: conceptOf(row.dischargeDisposition),
    }),
    location: row.location && [{ location: { display: row.location } }],
    serviceProvider: refer(nameOf(row.facilityId), row.facilityName),
  })
}

function participantElement({ types, name, npi }: EncounterParticipant): Resource {
  const identifier = npi === null ? undefined : { system: NPI, value: npi }
  return present({ type: types.map(conceptOf), individual: present({ identifier, display: name }) })
}

/** What is read again as it came: of what it refers to nothing is asked. */
const AS_IT_CAME = { known: new Known([], []), source: '', organizationZone: 'UTC', now: new Date(0) }

/** An encounter that came, with what its row says now; of those who took part what came stays where it names them alike. */
export function changedEncounter(came: Resource, row: EncounterRow, nameOf: NameOf): Resource {
  const listed = came['participant']
  const left: unknown[] = Array.isArray(listed) ? [...listed] : []
  const participant = row.participants.map((one) => {
    const alike = left.filter((element) => namesAlike(element, one))
    const place = left.indexOf(alike.find((element) => npiOf(element) === one.npi) ?? alike[0] ?? one)
    return place < 0 ? participantElement(one) : left.splice(place, 1)[0]
  })
  const { participant: _, ...kept } = changedBy(came, {
    read: mapEncounter(came, row.patientId, AS_IT_CAME),
    row,
    write: (one) => encounterResource(one, nameOf),
  })
  return { ...kept, ...present({ participant }) }
}

interface Change<Row> {
  readonly read: Mapped<Omit<Row, 'id' | 'version'>>
  readonly row: Row
  readonly write: (row: Row) => Resource
}

/** What came, with what its row says now that differs from what was read of it. */
function changedBy<Row>(came: Resource, { read, row, write }: Change<Row>): Resource {
  const now = write(row)
  return read.ok ? withChanges(came, { then: write({ ...row, ...read.row }), now }) : { ...came, ...now }
}

/** The same of a row that is written by hand, which need not repeat all that it was told: what it leaves out stays. */
function addedTo<Row>(came: Resource, change: Change<Row>): Resource {
  const told = Object.keys(change.write(change.row))
  const ofTold = (row: Row): Resource =>
    Object.fromEntries(Object.entries(change.write(row)).filter(([element]) => told.includes(element)))
  return changedBy(came, { ...change, write: ofTold })
}

/** A condition that came, with what its row says now. */
export function changedCondition(came: Resource, row: ConditionRow, nameOf: NameOf): Resource {
  const read = mapCondition(came, row.patientId, AS_IT_CAME)
  return addedTo(came, { read, row, write: (one) => conditionResource(one, nameOf) })
}

/** A coverage that came, with what its row says now. */
export function changedCoverage(came: Resource, row: CoverageRow, nameOf: NameOf): Resource {
  const read = mapCoverage(came, row.patientId, AS_IT_CAME)
  return addedTo(came, { read, row, write: (one) => coverageResource(one, nameOf) })
}

/** Whether an element may tell of somebody: it has no other name, number or part; a reference alone may be anybody's. */
function namesAlike(element: unknown, { name, npi, types }: EncounterParticipant): boolean {
  const individual = isRecord(element) ? element['individual'] : undefined
  if (!isRecord(element) || !isRecord(individual) || (individual['display'] ?? null) !== name) return false
  const told = npiOf(element)
  const refers = individual['reference'] !== undefined
  if (told === null ? !refers && (npi !== null || name === null) : told !== npi) return false
  const codes = JSON.stringify(element['type'] ?? [])
  return types.every(({ code }) => code === null || codes.includes(JSON.stringify(code)))
}

/** The NPI that an element tells, as an identifier or in its reference; null when it tells none. */
function npiOf(element: unknown): unknown {
  const individual = isRecord(element) ? element['individual'] : undefined
  if (!isRecord(individual)) return null
  const { reference, identifier } = individual
  if (isRecord(identifier) && identifier['system'] === NPI) return identifier['value'] ?? null
  const read = typeof reference === 'string' ? readReference(reference) : undefined
  return read?.kind === 'identifier' && read.system === NPI ? read.value : null
}

/** Condition row -> FHIR Condition. */
export function conditionResource(row: ConditionRow, nameOf: NameOf): Resource {
  const state = (system: string, code: string | null) => code && { coding: [{ system, code }] }
  return present({
    clinicalStatus: state(CLINICAL, row.clinicalStatus),
    verificationStatus: state(VERIFICATION, row.verificationStatus),
    code: present({
      coding: (row.codings.length > 0 ? row.codings : [row.code])
        .filter(({ code }) => code !== null)
        .map(codingOf),
      text: row.code.display,
    }),
    subject: refer(nameOf(row.patientId)),
    encounter: refer(nameOf(row.encounterId)),
    onsetDateTime: row.onsetText ?? row.onsetAt,
    abatementDateTime: row.abatedAt,
    recordedDate: row.recordedAt,
  })
}

/** Coverage row -> FHIR Coverage. */
export function coverageResource(row: CoverageRow, nameOf: NameOf): Resource {
  const payer = refer(nameOf(row.payerId), row.payerName)
  return present({
    status: status(row.status),
    type: conceptOf(row.type),
    subscriberId: row.memberId,
    beneficiary: refer(nameOf(row.patientId)),
    period: present({ start: row.startsOn, end: row.endsOn }),
    payor: Object.keys(payer).length > 0 ? [payer] : [{ display: row.payerCode ?? 'unknown' }],
  })
}

/** Observation row -> FHIR Observation. */
export function observationResource(row: ObservationRow, nameOf: NameOf): Resource {
  const { value, unit } = row
  return present({
    status: row.status === 'FINAL' ? 'final' : 'entered-in-error',
    code: conceptOf(row.code),
    subject: refer(nameOf(row.patientId)),
    encounter: refer(nameOf(row.encounterId)),
    effectiveDateTime: row.observedAt,
    issued: row.recordedAt,
    valueQuantity:
      value === null ? undefined : present({ value, unit, system: 'http://unitsofmeasure.org', code: unit }),
    valueString: value === null ? row.text : undefined,
  })
}

/** Document row -> FHIR DocumentReference; the bytes are fetched where it says. */
export function documentResource(row: DocumentRow, nameOf: NameOf): Resource {
  const context = row.encounterId === null ? undefined : { encounter: [refer(nameOf(row.encounterId))] }
  const { contentType, title, bytes } = row
  const hash = row.sha256 === null ? undefined : Buffer.from(row.sha256, 'hex').toString('base64')
  return present({
    status: 'current',
    type: conceptOf(row.kind),
    subject: refer(nameOf(row.patientId)),
    date: row.addedAt,
    description: title,
    content: [
      { attachment: present({ contentType, url: `/documents/${row.id}`, size: bytes, title: row.fileName }) },
    ],
    extension: hash === undefined ? undefined : [{ url: 'urn:baton:sha256', valueBase64Binary: hash }],
    context,
  })
}
