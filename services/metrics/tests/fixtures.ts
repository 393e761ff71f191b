import type { EventType, Payload } from '@baton/events/catalogue'
import type { DomainEvent } from '@baton/events/event'
import { SETS } from '@baton/quality-measures/codes'
import { ValueSets } from '@baton/quality-measures/value-sets'
import { clockAt } from '@baton/service-kit/clock'
import { newId } from '@baton/service-kit/ids'
import { testSubgraph, type Answer } from '@baton/testing/test-subgraph'
import { viewer } from '@baton/testing/viewers'
import { definition } from '../src/definition.js'

export const dana = viewer('dana')
export const jo = viewer('jo')
export const ana = viewer('ana')

/** Every value set of the published measures, each with one code of its own name: the real lists are licensed. */
export function madeUpValueSets(): ValueSets {
  const sets = new ValueSets()
  for (const [code, url] of Object.entries(SETS))
    sets.add({ resourceType: 'ValueSet', url, expansion: { contains: [{ system: 'urn:test', code }] } })
  return sets
}

/** The subgraph on Mon 2026-11-30 12:00 in New York, with its clock. */
export async function startMetrics() {
  const clock = clockAt('2026-11-30T17:00:00Z')
  return {
    clock,
    subgraph: await testSubgraph(definition, { clock, deps: { valueSets: madeUpValueSets() } }),
  }
}
export type Started = Awaited<ReturnType<typeof startMetrics>>

interface Told<T extends EventType> {
  readonly subject: string
  readonly patientId: string
  readonly at: string
  /** When it became known; when it happened unless told. */
  readonly recordedAt?: string
  readonly payload: Payload<T>
}

/** An event as it stands in the inbox. */
export function told<T extends EventType>(type: T, { subject, patientId, at, recordedAt, payload }: Told<T>) {
  const event: DomainEvent<T> = {
    id: newId('event'),
    type,
    source: 'test',
    subject,
    patientId,
    occurredAt: new Date(at),
    recordedAt: new Date(recordedAt ?? at),
    payload,
  }
  return event
}

/** Dana coordinates a patient's care from November on. */
export function inDanasCare(patientId: string) {
  const at = '2026-11-01T00:00:00Z'
  const payload = {
    patientId,
    practitionerId: dana.id,
    kind: 'COORDINATOR',
    from: at,
    until: null,
    epoch: 0,
  } as const
  return told('care-relationship.granted.v1', { subject: patientId, patientId, at, payload })
}

/** Rosa's discharge (domain.md 10.2, S1): Tue 2026-11-24 14:05, contact due Fri 11-27. */
export function discharge(changes: Partial<Payload<'transition.opened.v1'>> & { recordedAt?: string } = {}) {
  const { recordedAt, ...rest } = changes
  const payload = {
    episodeId: newId('episode'),
    patientId: newId('patient'),
    encounterId: newId('encounter'),
    dischargedAt: '2026-11-24T19:05:00Z',
    contactDueAt: '2026-11-28T04:59:59Z',
    timeZone: 'America/New_York',
    coordinatorId: dana.id,
    ...rest,
  }
  const { episodeId: subject, patientId, dischargedAt: at } = payload
  return told('transition.opened.v1', {
    subject,
    patientId,
    at,
    payload,
    ...(recordedAt ? { recordedAt } : {}),
  })
}

/** An attempt to reach the patient of a discharge. */
export function contact(
  opened: DomainEvent<'transition.opened.v1'>,
  { at, successful, recordedAt }: { at: string; successful: boolean; recordedAt?: string },
) {
  const { episodeId, patientId, contactDueAt } = opened.payload
  const onTime = new Date(at) <= new Date(contactDueAt)
  const outcome = successful ? 'REACHED' : 'NO_ANSWER'
  const payload = {
    episodeId,
    patientId,
    attemptId: newId('attempt'),
    at,
    outcome,
    successful,
    contactDueAt,
    onTime,
  }
  const rest = recordedAt ? { recordedAt } : {}
  return told('transition.contact-recorded.v1', { subject: episodeId, patientId, at, payload, ...rest })
}

/** A payer's decision that took some hours of a clock of 72 (expedited) or 7 days (standard). */
export function decision(hours: number, changes: Partial<Payload<'authorization.decided.v1'>> = {}) {
  const receivedAt = new Date('2026-11-24T20:00:00Z')
  const decidedAt = new Date(receivedAt.getTime() + hours * 3_600_000).toISOString()
  const payload = {
    authorizationId: newId('authorization'),
    patientId: newId('patient'),
    payerId: newId('payer'),
    payerCode: 'summit-advantage',
    lineOfBusiness: 'MEDICARE_ADVANTAGE',
    priority: 'EXPEDITED',
    version: 1,
    at: decidedAt,
    receivedAt: receivedAt.toISOString(),
    decidedAt,
    dueAt: '2026-11-27T20:00:00Z',
    outcome: 'APPROVED',
    extended: false,
    items: [],
    ...changes,
  }
  return told('authorization.decided.v1', {
    subject: payload.authorizationId,
    patientId: payload.patientId,
    at: payload.decidedAt,
    payload,
  })
}

const NUMBERS = `code: measureVersion suppressed initialPopulation denominator numerator rate interval { low high method }
  besides { code count } statistics { code value unit } strata { code denominator numerator rate statistics { code value } }`

/** Asks for a measure over November 2026. */
export async function ask(
  { subgraph }: Pick<Started, 'subgraph'>,
  who: typeof dana,
  { code, asOf, fields = NUMBERS }: { code: string; asOf?: string; fields?: string },
) {
  const answer = await subgraph.query(
    who,
    `query ($code: String!, $asOf: DateTime) {
      measureResult(code: $code, period: { start: "2026-11-01", end: "2026-11-30" }, asOf: $asOf) { ${fields} } }`,
    { code, asOf },
  )
  return dataOf(answer)?.['measureResult']
}

export function dataOf(answer: Answer) {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data
}

interface StayTimes {
  readonly from: string
  readonly to: string
  readonly facilityId?: string
}

/** Finished inpatient stays of one adult patient, as patients tells them. */
export function stays(patientId: string, times: readonly StayTimes[], recordedAt = '2026-11-30T12:00:00Z') {
  const payload = {
    patientId,
    facts: [
      { type: 'Patient', id: patientId, bornOn: '1950-01-01' },
      ...times.map(({ from, to, facilityId }, at) => ({
        type: 'Encounter',
        id: `${patientId}-stay-${at}`,
        status: 'finished',
        class: 'IMP',
        start: from,
        end: to,
        ...(facilityId ? { facilityId } : {}),
      })),
    ],
  }
  return told('clinical-fact.recorded.v1', { subject: patientId, patientId, at: recordedAt, payload })
}

/** A patient who lives somewhere. */
export function livesIn(patientId: string, postalCode3: string) {
  const payload = {
    patientId,
    sex: 'FEMALE',
    birthYear: 1950,
    timeZone: 'America/New_York',
    language: 'en',
    postalCode3,
    deceased: false,
  }
  return told('patient.registered.v1', { subject: patientId, patientId, at: '2025-11-01T00:00:00Z', payload })
}
