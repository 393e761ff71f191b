import type { Payload } from '@baton/events/catalogue'
import type { DomainEvent } from '@baton/events/event'
import type { Sensitivity } from '@baton/events/sensitivity'
import { newId } from '@baton/service-kit/ids'
import { countedByCms } from './a-history-in-made-up-codes.js'
import { contact, discharge, inDanasCare, told } from './fixtures.js'

type Clinical = Payload<'clinical-fact.recorded.v1'>['facts'][number]

const TOLD_AT = '2026-11-29T12:00:00Z'
const ICD10 = 'http://hl7.org/fhir/sid/icd-10-cm'
const LOINC = 'http://loinc.org'

/** What happens to a patient, under a label. */
interface Record {
  readonly patientId: string
  readonly sensitivity: Sensitivity
}

function encounter(
  { patientId }: Pick<Record, 'patientId'>,
  kind: string,
  [start, end, code]: readonly [string, string, string],
): Clinical {
  const id = `${patientId}-${kind}-${start.slice(5, 13)}`
  const diagnoses = [{ system: ICD10, code }]
  return { type: 'Encounter', id, status: 'finished', class: kind, start, end, diagnoses }
}

const visit = (record: Record, day: string): Clinical =>
  encounter(record, 'AMB', [`2026-${day}T15:00:00Z`, `2026-${day}T15:30:00Z`, 'Z09'])

function other({ patientId }: Record, type: string, [name, start]: readonly [string, string], more: object) {
  return { type, id: `${patientId}-${name}-${start.slice(0, 10)}`, start, ...more } as Clinical
}

const condition = (record: Record, code: string, start: string): Clinical =>
  other(record, 'Condition', [code, start], { status: 'active', codes: [{ system: ICD10, code }] })

const filled = (record: Record, drug: string, day: string): Clinical =>
  other(record, 'MedicationDispense', [drug, `2026-${day}T12:00:00Z`], {
    ...{ status: 'completed', ingredients: [drug], supplyDays: 30 },
  })

const measured = (record: Record, loinc: string, [day, value]: readonly [string, number]): Clinical =>
  other(record, 'Observation', [loinc, `2026-${day}T12:00:00Z`], {
    ...{ status: 'final', value, codes: [{ system: LOINC, code: loinc }] },
  })

function tell({ patientId, sensitivity }: Record, facts: readonly Clinical[]): DomainEvent {
  const payload = { patientId, facts: facts.map((fact) => ({ ...fact, sensitivity })) }
  return told('clinical-fact.recorded.v1', { subject: patientId, patientId, at: TOLD_AT, payload })
}

/** What every twin lives through in the open: something for each measure. */
export function plainHistory(patientId: string): readonly DomainEvent[] {
  const record = { patientId, sensitivity: 'NONE' } as const
  const stay = encounter(record, 'IMP', ['2026-11-02T15:00:00Z', '2026-11-05T15:00:00Z', 'I50.9'])
  return [
    inDanasCare(patientId),
    tell(record, [
      { type: 'Patient', id: patientId, bornOn: '1955-01-01' },
      other(record, 'Coverage', ['cover', '2020-01-01T00:00:00Z'], {
        ...{ status: 'active', codes: [{ system: 'payer', code: 'MEDICARE' }] },
      }),
      stay,
      encounter(record, 'IMP', ['2026-09-01T15:00:00Z', '2026-09-04T15:00:00Z', 'F33.1']),
      encounter(record, 'EMER', ['2026-08-01T10:00:00Z', '2026-08-01T16:00:00Z', 'F10.20']),
      encounter(record, 'EMER', ['2026-07-01T10:00:00Z', '2026-07-01T16:00:00Z', 'F33.1']),
      visit(record, '02-10'),
      visit(record, '03-10'),
      ...['I10', 'E11.9'].map((code) => condition(record, code, '2025-03-01T12:00:00Z')),
      ...['atorvastatin', 'lisinopril', 'metformin'].flatMap((drug) =>
        ['06-01', '08-01'].map((day) => filled(record, drug, day)),
      ),
      measured(record, '8480-6', ['06-01', 130]),
      measured(record, '8462-4', ['06-01', 80]),
      measured(record, '4548-4', ['06-01', 7]),
    ]),
    ...countedByCms(patientId),
    ...followed(record, stay),
  ]
}

/** A stay's events, its score, its transition and what was done after it. */
function followed({ patientId, sensitivity }: Record, { id: encounterId, start, end }: Clinical) {
  const [admittedAt, dischargedAt] = [start ?? '', end ?? '']
  const stay = { encounterId, patientId, class: 'IMP', admittedAt, timeZone: 'UTC', sensitivity }
  const ended = { ...stay, dischargedAt, disposition: null, coordinatorId: null }
  const score = { patientId, encounterId, instrument: 'LACE', version: '2010', total: 12, band: 'HIGH' }
  const of = { subject: encounterId, patientId }
  const opened = discharge({ patientId, encounterId, dischargedAt, contactDueAt: '2026-11-28T04:59:59Z' })
  const done = { encounterId, dischargedAt, at: '2026-11-25T12:00:00Z', role: 'NURSE' }
  const answer = { question: null, score: 10, agencyId: null, channel: 'PHONE', at: '2026-11-26T12:00:00Z' }
  const surveyId = newId('survey')
  return [
    told('encounter.admitted.v1', { ...of, at: admittedAt, payload: stay }),
    told('encounter.discharged.v1', { ...of, at: dischargedAt, payload: ended }),
    told('risk-score.computed.v1', {
      ...{ subject: newId('risk_score'), patientId, at: dischargedAt },
      payload: { ...score, incomplete: false, sensitivity },
    }),
    opened,
    contact(opened, { at: '2026-11-27T14:30:00Z', successful: true }),
    told('outreach.attempted.v1', {
      ...{ subject: newId('contact_attempt'), patientId, at: done.at },
      payload: {
        ...{
          attemptId: newId('contact_attempt'),
          patientId,
          campaignId: null,
          topic: `after-${admittedAt.slice(0, 10)}`,
          channel: 'CALL',
        },
        ...{
          outcome: 'REACHED_PATIENT',
          reached: true,
          automated: false,
          encounterId,
          sensitivity,
          at: done.at,
        },
      },
    }),
    told('medication-reconciliation.completed.v1', {
      ...{ subject: newId('reconciliation'), patientId, at: done.at },
      payload: { reconciliationId: newId('reconciliation'), patientId, ...done },
    }),
    told('survey.recorded.v1', {
      ...{ subject: surveyId, patientId, at: answer.at },
      payload: { surveyId, patientId, kind: 'OVERALL_RATING', episodeId: opened.subject, ...answer },
    }),
  ]
}

/** What may happen to a twin besides, each of which decides what becomes of something that happened in the open. */
export const BESIDES = {
  'a stay within a day, one episode with the plain one': (record) => [
    tell(record, [encounter(record, 'IMP', ['2026-11-06T03:00:00Z', '2026-11-08T15:00:00Z', 'I50.9'])]),
  ],
  'a stay that the plain one went on from': (record) => [
    tell(record, [encounter(record, 'IMP', ['2026-10-30T15:00:00Z', '2026-11-02T10:00:00Z', 'I50.9'])]),
  ],
  'readmissions at day 10, one of them followed': (record) => {
    const again = encounter(record, 'IMP', ['2026-11-15T15:00:00Z', '2026-11-18T15:00:00Z', 'J18.9'])
    const before = encounter(record, 'IMP', ['2026-09-14T15:00:00Z', '2026-09-16T15:00:00Z', 'F33.1'])
    return [tell(record, [again, before]), ...followed(record, again)]
  },
  'emergency visits': (record) => [
    tell(record, [
      encounter(record, 'EMER', ['2026-08-10T10:00:00Z', '2026-08-10T16:00:00Z', 'F10.20']),
      encounter(record, 'EMER', ['2026-06-20T10:00:00Z', '2026-06-20T16:00:00Z', 'F33.1']),
      encounter(record, 'EMER', ['2026-06-10T10:00:00Z', '2026-06-10T16:00:00Z', 'F10.20']),
    ]),
  ],
  'stays after emergency visits': (record) => [
    tell(record, [
      encounter(record, 'IMP', ['2026-08-01T18:00:00Z', '2026-08-03T16:00:00Z', 'F10.20']),
      encounter(record, 'IMP', ['2026-07-01T18:00:00Z', '2026-07-03T16:00:00Z', 'F33.1']),
    ]),
  ],
  'visits soon after discharges and emergencies': (record) => [
    tell(
      record,
      ['11-07', '09-06', '08-03', '07-03'].map((day) => visit(record, day)),
    ),
  ],
  'results, fills and illnesses': (record) => [
    tell(record, [
      measured(record, '4548-4', ['11-20', 9.8]),
      measured(record, '8480-6', ['11-20', 170]),
      measured(record, '8462-4', ['11-20', 100]),
      filled(record, 'atorvastatin', '05-10'),
      ...['insulin', 'sacubitril'].map((drug) => filled(record, drug, '09-15')),
      condition(record, 'O09.90', '2026-05-01T12:00:00Z'),
      other(record, 'Observation', ['cms', '2026-11-20T15:00:00Z'], {
        ...{ status: 'final', value: 6.1, unit: '%', codes: [{ system: 'urn:test', code: 'hba1c' }] },
        categories: [{ system: 'urn:test', code: 'laboratory' }],
      }),
    ]),
  ],
  'what excludes from measures of CMS, and what they count': (record) => {
    const coded = (type: string, code: string, [start, end]: readonly [string, string]): Clinical =>
      other(record, type, [code, start], { status: 'finished', end, codes: [{ system: 'urn:test', code }] })
    const bipolar = { status: 'active', verification: 'confirmed', end: undefined }
    return [
      tell(record, [
        coded('Encounter', 'hospiceEncounter', ['2026-10-01T12:00:00Z', '2026-10-02T12:00:00Z']),
        coded('Encounter', 'inpatient', ['2026-05-01T12:00:00Z', '2026-05-04T12:00:00Z']),
        coded('Encounter', 'medicationsEncounter', ['2026-05-15T12:00:00Z', '2026-05-15T12:30:00Z']),
        { ...coded('Condition', 'bipolar', ['2020-01-01T12:00:00Z', '']), ...bipolar },
      ]),
    ]
  },
  'observations of a visit, which alone has the label': (record) => {
    const own = visit(record, '11-21')
    const result = { ...measured(record, '4548-4', ['11-21', 9.8]), encounterId: own.id }
    return [tell(record, [own]), tell({ ...record, sensitivity: 'NONE' }, [result])]
  },
} as const satisfies { readonly [name: string]: (record: Record) => readonly DomainEvent[] }

/** Everything that may happen besides. */
export function everythingBesides(record: Record): readonly DomainEvent[] {
  return Object.values(BESIDES).flatMap((one) => one(record))
}
