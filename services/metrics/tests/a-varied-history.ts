import type { EventType, Payload } from '@baton/events/catalogue'
import type { DomainEvent } from '@baton/events/event'
import { countedByCms } from './a-history-in-made-up-codes.js'
import { contact, dana, decision, discharge, livesIn, stays, told } from './fixtures.js'

const KNOWN = '2026-11-26T12:00:00Z'
/** Known to everybody but whoever asked before. */
const LATE = '2026-11-29T12:00:00Z'

type Clinical = Payload<'clinical-fact.recorded.v1'>['facts'][number]

function clinical(patientId: string, facts: Clinical[], recordedAt = KNOWN): DomainEvent {
  const payload = { patientId, facts }
  return told('clinical-fact.recorded.v1', { subject: patientId, patientId, at: recordedAt, payload })
}

/** An event of a patient whose subject is one of the ids that it tells. */
function of<T extends EventType>(
  type: T,
  subject: string,
  payload: Payload<T> & { patientId: string; at: string },
  recordedAt = payload.at,
): DomainEvent<T> {
  return told(type, { subject, patientId: payload.patientId, at: payload.at, recordedAt, payload })
}

const coordinated = (patientId: string, practitionerId: string): DomainEvent => {
  const at = '2026-11-01T00:00:00Z'
  const payload = { patientId, practitionerId, kind: 'COORDINATOR', from: at, until: null, epoch: 0 } as const
  return told('care-relationship.granted.v1', { subject: patientId, patientId, at, payload })
}

/** A stay that was told twice over in one instant, a visit, an emergency, and who pays, told by two in one instant. */
function treated(patientId: string, facility: string): readonly DomainEvent[] {
  const [from, to] = ['2026-11-10T15:00:00Z', '2026-11-14T15:00:00Z'] as const
  const icd10 = { system: 'http://hl7.org/fhir/sid/icd-10-cm' }
  const diagnoses = [{ ...icd10, code: 'F33.1' }]
  const finished = { type: 'Encounter', status: 'finished', diagnoses } as const
  const stay = { ...finished, id: `${patientId}-stay-0`, class: 'IMP', start: from }
  const again = (end: string, facilityId: string): Clinical => ({ ...stay, end, facilityId, revises: true })
  const visit = { ...finished, class: 'AMB' } as const
  const cover = (id: string, payer: string): Clinical => ({
    type: 'Coverage',
    id: `${patientId}-${id}`,
    start: '2026-01-01T00:00:00Z',
    codes: [{ system: 'payer', code: payer }],
  })
  const start = '2026-10-01T00:00:00Z'
  const chronic = (id: string, code: string): Clinical => ({
    ...{ type: 'Condition', id: `${patientId}-${id}`, status: 'active', start, codes: [{ ...icd10, code }] },
  })
  const filled = (drug: string, on: string): Clinical => ({
    ...{
      type: 'MedicationDispense',
      id: `${patientId}-${drug}-${on}`,
      status: 'completed',
      start: `2026-11-${on}T12:00:00Z`,
    },
    ...{ ingredients: [drug], supplyDays: 20 },
  })
  const emergency = { ...finished, class: 'EMER', start: '2026-11-17T10:00:00Z', end: '2026-11-17T16:00:00Z' }
  return [
    stays(patientId, [{ from, to, facilityId: facility }], '2026-11-15T12:00:00Z'),
    clinical(patientId, [again('2026-11-14T15:00:00Z', 'north')]),
    clinical(patientId, [again('2026-11-15T15:00:00Z', 'south')]),
    clinical(patientId, [again('2026-11-16T15:00:00Z', facility)], LATE),
    clinical(patientId, [
      { ...visit, id: `${patientId}-v`, start: '2026-11-18T15:00:00Z', end: '2026-11-18T16:00:00Z' },
    ]),
    clinical(patientId, [{ ...emergency, id: `${patientId}-e` }]),
    clinical(patientId, [{ ...emergency, id: `${patientId}-s`, diagnoses: [{ ...icd10, code: 'F10.20' }] }]),
    clinical(patientId, [cover('a', 'summit-advantage')]),
    clinical(patientId, [cover('b', 'MEDICARE')]),
    clinical(patientId, [
      chronic('bp', 'I10'),
      chronic('dm', 'E11.9'),
      { ...visit, id: `${patientId}-w`, start },
    ]),
    clinical(patientId, [
      ...['atorvastatin', 'lisinopril', 'metformin'].flatMap((drug) => [
        filled(drug, '02'),
        filled(drug, '20'),
      ]),
    ]),
    clinical(patientId, [{ type: 'Patient', id: patientId, bornOn: '1955-01-01' }], LATE),
    livesIn(patientId, facility === 'north' ? '100' : '036'),
  ]
}

/** A discharge whose deadline was told twice, with attempts; a contact may be told before its episode. */
function followed(patientId: string, reachedAt: string): readonly DomainEvent[] {
  const opened = discharge({ patientId, recordedAt: '2026-11-24T20:00:00Z' })
  const { episodeId, encounterId } = opened.payload
  const at = '2026-11-25T15:00:00Z'
  return [
    opened,
    discharge({ patientId, episodeId, encounterId, contactDueAt: '2026-11-27T04:59:59Z', recordedAt: LATE }),
    contact(opened, { at, successful: false }),
    contact(opened, { at: reachedAt, successful: true, recordedAt: LATE }),
    of('medication-reconciliation.completed.v1', `${patientId}-mr`, {
      ...{
        reconciliationId: `${patientId}-mr`,
        patientId,
        encounterId,
        dischargedAt: null,
        at,
        role: 'NURSE',
      },
    }),
    of('outreach.attempted.v1', `${patientId}-o`, {
      ...{ attemptId: `${patientId}-o`, patientId, campaignId: null, topic: 'FLU', channel: 'PHONE', at },
      ...{ outcome: 'REACHED', reached: true, automated: false },
    }),
    of('risk-tier.changed.v1', patientId, {
      ...{ patientId, from: null, to: 'HIGH', reasons: [], at: '2026-11-02T15:00:00Z' },
    }),
    of('advance-care.changed.v1', patientId, { patientId, documentId: null, hospice: false, at }),
    ...openedInAnEmergency(patientId, at),
  ]
}

/** An emergency access, and its review of the day after. */
function openedInAnEmergency(patientId: string, at: string): readonly DomainEvent[] {
  const breakGlassId = `${patientId}-access`
  const access = { breakGlassId, patientId, reviewDueAt: '2026-11-28T04:59:59Z' }
  const reviewedAt = '2026-11-26T15:00:00Z'
  return [
    of('break-glass.opened.v1', breakGlassId, { ...access, at }),
    of('break-glass.reviewed.v1', breakGlassId, { ...access, at: reviewedAt, justified: true }, LATE),
  ]
}

function referred(patientId: string, end: string): readonly DomainEvent[] {
  const referralId = `${patientId}-referral`
  const sentAt = '2026-11-03T15:00:00Z'
  const move = (to: string, at: string, recordedAt = at) =>
    of(
      'referral.moved.v1',
      referralId,
      {
        ...{ referralId, patientId, agencyId: 'agency_1', category: 'FOOD', at, from: null, to },
        ...{ reason: null, sentAt, evidence: null, sensitivity: 'NORMAL' },
      },
      recordedAt,
    )
  const appointmentId = `${patientId}-appointment`
  const seen = (to: string, recordedAt: string) =>
    of(
      'appointment.moved.v1',
      appointmentId,
      {
        ...{ appointmentId, referralId, patientId, agencyId: null, startAt: '2026-11-16T15:00:00Z' },
        ...{ timeZone: 'UTC', from: null, to, cancelledBy: null, late: false, at: '2026-11-16T16:00:00Z' },
      },
      recordedAt,
    )
  return [
    move('SENT', sentAt),
    move('ACCEPTED', '2026-11-04T15:00:00Z', LATE),
    move(end, '2026-11-12T15:00:00Z'),
    seen('BOOKED', '2026-11-16T16:00:00Z'),
    seen('NO_SHOW', KNOWN),
    seen(end === 'CANCELLED' ? 'NO_SHOW' : 'ATTENDED', KNOWN),
  ]
}

/** A request with its decisions, two of them told in one instant, and an appeal. */
function asked(patientId: string, hours: number): readonly DomainEvent[] {
  const priority = hours > 72 ? 'STANDARD' : 'EXPEDITED'
  const about = { authorizationId: `${patientId}-authorization`, patientId, priority }
  const denied = decision(hours, { ...about, outcome: 'DENIED' })
  const { items: _, outcome: __, extended: ___, receivedAt, decidedAt, ...same } = denied.payload
  const appeal = { ...same, appealId: `${patientId}-appeal`, level: 'LEVEL_1', filedAt: decidedAt }
  return [
    of('authorization.submitted.v1', about.authorizationId, { ...same, receivedAt, at: receivedAt }),
    denied,
    decision(hours, { ...about, outcome: 'PARTIAL', extended: true, payerCode: 'summit-advantage-2' }),
    decision(hours + 20, { ...about, outcome: 'APPROVED' }),
    of('appeal.filed.v1', about.authorizationId, { ...appeal, at: decidedAt }),
    of('appeal.decided.v1', about.authorizationId, {
      ...{ ...appeal, at: LATE, decidedAt: LATE },
      outcome: hours > 50 ? 'OVERTURNED' : 'UPHELD',
    }),
  ]
}

/** What a patient says of the care, often enough that four patients show a rate. */
function said(patientId: string, lowest: number): readonly DomainEvent[] {
  const at = '2026-11-20T15:00:00Z'
  const about = { patientId, question: null, agencyId: null, episodeId: null, channel: 'PHONE', at }
  return Array.from({ length: 16 }, (_, one) => {
    const surveyId = `${patientId}-survey-${one}`
    const kind = one % 2 === 0 ? 'RECOMMENDATION' : 'OVERALL_RATING'
    return of('survey.recorded.v1', surveyId, { surveyId, kind, score: lowest + (one % 4), ...about })
  })
}

/** Everything that was told about four patients, in the order in which it was told. */
export function variedHistory(): readonly DomainEvent[] {
  const patients = Array.from({ length: 4 }, (_, at) => ({ patientId: `patient_${at}`, at }))
  return patients.flatMap(({ patientId, at }) => [
    coordinated(patientId, dana.id),
    coordinated(patientId, 'practitioner_other'),
    ...treated(patientId, at % 2 === 0 ? 'north' : 'south'),
    ...followed(patientId, at % 2 === 0 ? '2026-11-26T15:00:00Z' : '2026-11-28T15:00:00Z'),
    ...referred(patientId, at === 3 ? 'CANCELLED' : 'CLOSED_COMPLETED'),
    ...asked(patientId, 20 + at * 20),
    ...said(patientId, 4 + at),
    ...countedByCms(patientId),
  ])
}
