/** The year's own letter ($4) keeps ids of two years apart; $2 and $3 are its first instant and the first after it. */
const source = (each: number, offset: number): string => `
  from generate_series(1, ($1::int * ${each})::int) i,
       lateral (select 'patient_' || (1 + (i::bigint * 7919 + ${offset}) % $1::int) as patient_id,
                       $2::timestamptz + (i::bigint * 104729 + ${offset} * 31) % extract(epoch from $3::timestamptz - $2::timestamptz)::bigint * interval '1 second' as at) x`

interface Event {
  readonly type: string
  /** How many a patient and year. */
  readonly each: number
  readonly offset: number
  /** SQL of the subject's id, and of the payload; `i`, `x.patient_id`, `x.at` and `at` are at hand. */
  readonly subject: string
  readonly payload: string
  /** SQL of when it happened, after `x.at`. */
  readonly at?: string
  readonly where?: string
  /** Tells the ids of events of one type apart. */
  readonly name?: string
}

const event = ({
  type,
  each,
  offset,
  subject,
  payload,
  at = 'x.at',
  where = 'true',
  name = 'one',
}: Event): string => `
  insert into fact (event_id, type, subject_id, patient_id, occurred_at, recorded_at, part2, payload)
  select 'event_${type}_${name}_' || $4::text || '_' || i, '${type}', ${subject}, x.patient_id, y.at, y.at + interval '1 minute', false,
         jsonb_build_object('patientId', x.patient_id, 'at', bench_iso(y.at)) || ${payload}
    ${source(each, offset)}, lateral (select ${at} as at) y where ${where}`

const encounter = (kind: string, each: number, offset: number, hours: number, detail: string): string => `
  insert into clinical_fact (patient_id, resource_id, resource_type, at, ended_at, class, status, event_id, recorded_at, detail)
  select x.patient_id, '${kind}_' || $4::text || i, 'Encounter', x.at, ended.at, '${kind}', 'finished', 'event_${kind}_' || $4::text || i,
         ended.at + interval '1 hour',
         jsonb_build_object('type', 'Encounter', 'id', '${kind}_' || $4::text || i, 'status', 'finished', 'class', '${kind}', 'start', bench_iso(x.at),
           'end', bench_iso(ended.at)) || ${detail}
    ${source(each, offset)}, lateral (select x.at + interval '${hours} hours' as at) ended`

const diagnosis = (system: string, code: string): string =>
  `jsonb_build_object('diagnoses', jsonb_build_array(jsonb_build_object('system', '${system}', 'code', ${code})))`
const ICD10 = 'http://hl7.org/fhir/sid/icd-10-cm'
const mentalOr = (code: string): string =>
  diagnosis(ICD10, `case i % 10 when 0 then 'F33.1' else '${code}' end`)

const STAY_EACH = 0.1
const stays = encounter(
  'IMP',
  STAY_EACH,
  3,
  96,
  `jsonb_build_object('facilityId', 'facility_' || i % 8) || ${mentalOr('I50.9')}`,
)

/** What follows each stay, with the same ids and times as `stays`. */
const afterStay = (rest: Omit<Event, 'each' | 'offset'>): string =>
  event({ ...rest, each: STAY_EACH, offset: 3 })
const episode = `jsonb_build_object('episodeId', 'episode_' || $4::text || i)`
const discharged = `x.at + interval '96 hours'`
const ofStay = `jsonb_build_object('encounterId', 'IMP_' || $4::text || i, 'class', 'IMP', 'admittedAt', bench_iso(x.at), 'dischargedAt', bench_iso(${discharged}))`

const observation = (name: string, each: number, people: string, detail: string): string => `
  insert into clinical_fact (patient_id, resource_id, resource_type, at, status, event_id, recorded_at, detail)
  select patient_id, '${name}_' || $4::text || n || '_' || i, 'Observation', at, 'final', 'event_${name}_' || $4::text || n || '_' || i, at,
         jsonb_build_object('type', 'Observation', 'id', '${name}_' || $4::text || n || '_' || i, 'status', 'final', 'start', bench_iso(at)) || ${detail}
    from generate_series(1, $1::int) i, generate_series(1, ${each}) n,
         lateral (select 'patient_' || i as patient_id, $2::timestamptz + (i::bigint * 104729 + n * 7000000) % extract(epoch from $3::timestamptz - $2::timestamptz)::bigint * interval '1 second' as at) x
   where ${people}`
const loinc = (code: string): string =>
  `jsonb_build_array(jsonb_build_object('system', 'http://loinc.org', 'code', '${code}'))`
const part = (code: string, value: string): string =>
  `jsonb_build_object('codes', ${loinc(code)}, 'value', ${value})`

const fills = (drug: string, people: string): string => `
  insert into clinical_fact (patient_id, resource_id, resource_type, at, status, event_id, recorded_at, detail)
  select 'patient_' || i, '${drug}_' || $4::text || n || '_' || i, 'MedicationDispense', at, 'completed', 'event_${drug}_' || $4::text || n || '_' || i, at,
         jsonb_build_object('type', 'MedicationDispense', 'id', '${drug}_' || $4::text || n || '_' || i, 'status', 'completed', 'start', bench_iso(at),
           'ingredients', jsonb_build_array('${drug}'), 'supplyDays', 30)
    from generate_series(1, $1::int) i, generate_series(0, 11) n,
         lateral (select $2::timestamptz + (n * 30 + i % 25) * interval '1 day' as at) x
   where ${people} and at < $3::timestamptz`

const REFERRALS = { each: 0.3, offset: 11 } as const
const moved = (to: string, days: number, where: string): string =>
  event({
    ...REFERRALS,
    type: 'referral.moved.v1',
    name: to,
    subject: `'referral_' || $4::text || i`,
    at: `x.at + interval '${days} days'`,
    payload: `jsonb_build_object('referralId', 'referral_' || $4::text || i, 'agencyId', 'agency_' || i % 50, 'category', (array['FOOD', 'HOUSING', 'TRANSPORT'])[1 + i % 3], 'to', '${to}', 'sensitivity', 'NORMAL')`,
    where,
  })
const appointment = (to: string, days: number, where: string): string =>
  event({
    ...REFERRALS,
    type: 'appointment.moved.v1',
    name: to,
    subject: `'appointment_' || $4::text || i`,
    at: `x.at + interval '${days} days'`,
    payload: `jsonb_build_object('appointmentId', 'appointment_' || $4::text || i, 'referralId', 'referral_' || $4::text || i, 'agencyId', 'agency_' || i % 50, 'to', '${to}', 'late', false, 'startAt', bench_iso(x.at + interval '9 days'))`,
    where,
  })

const REQUESTS = { each: 0.2, offset: 17, subject: `'authorization_' || $4::text || i` } as const
const request = `jsonb_build_object('authorizationId', 'authorization_' || $4::text || i, 'payerId', 'payer_1', 'payerCode', (array['summit', 'harbor'])[1 + i % 2],
  'lineOfBusiness', 'MEDICARE_ADVANTAGE', 'priority', case i % 4 when 0 then 'EXPEDITED' else 'STANDARD' end, 'version', 1, 'receivedAt', bench_iso(x.at))`
const decided = `jsonb_build_object('decidedAt', bench_iso(y.at), 'dueAt', bench_iso(x.at + interval '7 days'), 'extended', false, 'items', jsonb_build_array(jsonb_build_object('sequence', 1, 'code', 'G0299', 'outcome', 'APPROVED', 'units', 3)),
  'outcome', (array['APPROVED', 'APPROVED', 'APPROVED', 'DENIED', 'PARTIAL'])[1 + i % 5])`
const DECIDED = `x.at + (i % 200) * interval '1 hour'`

/** Everything that happens to $1 patients between $2 and $3, as the handlers keep it; ids carry $4. */
export const YEAR: readonly string[] = [
  encounter('AMB', 2, 1, 1, mentalOr('Z00.00')),
  encounter('EMER', 0.3, 2, 5, mentalOr('R07.9')),
  stays,
  afterStay({ type: 'encounter.admitted.v1', subject: `'IMP_' || $4::text || i`, payload: ofStay }),
  afterStay({
    type: 'encounter.discharged.v1',
    subject: `'IMP_' || $4::text || i`,
    payload: ofStay,
    at: discharged,
  }),
  afterStay({
    type: 'risk-score.computed.v1',
    subject: 'x.patient_id',
    payload: `${ofStay} || jsonb_build_object('instrument', 'LACE', 'total', i % 19, 'band', case when i % 3 = 0 then 'HIGH' else 'LOW' end)`,
    at: discharged,
  }),
  afterStay({
    type: 'transition.opened.v1',
    subject: `'episode_' || $4::text || i`,
    payload: `${episode} || ${ofStay} || jsonb_build_object('contactDueAt', bench_iso(x.at + interval '144 hours'))`,
    at: discharged,
  }),
  afterStay({
    type: 'transition.contact-recorded.v1',
    subject: `'episode_' || $4::text || i`,
    payload: `${episode} || jsonb_build_object('attemptId', 'attempt_' || $4::text || i, 'successful', i % 4 > 0)`,
    at: `${discharged} + interval '30 hours'`,
  }),
  afterStay({
    type: 'transition.visit-recorded.v1',
    subject: `'episode_' || $4::text || i`,
    payload: `${episode} || ${ofStay} || jsonb_build_object('visitId', 'visit_' || $4::text || i, 'class', 'AMB', 'decisionMaking', 'HIGH')`,
    at: `${discharged} + interval '6 days'`,
  }),
  afterStay({
    type: 'medication-reconciliation.completed.v1',
    subject: `'reconciliation_' || $4::text || i`,
    payload: `${ofStay} || jsonb_build_object('reconciliationId', 'reconciliation_' || $4::text || i, 'role', 'NURSE')`,
    at: `${discharged} + interval '2 days'`,
  }),
  `insert into transition_fact select event_id, subject_id, patient_id, occurred_at, (payload ->> 'contactDueAt')::timestamptz, recorded_at
     from fact where type = 'transition.opened.v1' and occurred_at >= $2::timestamptz and event_id like '%\\_' || $4::text || '\\_%' and $1::int > 0 and $3::timestamptz > $2`,
  `insert into contact_fact select event_id, payload ->> 'attemptId', subject_id, patient_id, occurred_at, (payload ->> 'successful')::boolean, recorded_at
     from fact where type = 'transition.contact-recorded.v1' and occurred_at >= $2::timestamptz and event_id like '%\\_' || $4::text || '\\_%' and $1::int > 0 and $3::timestamptz > $2`,
  observation(
    'bp',
    3,
    'i % 5 = 1',
    `jsonb_build_object('codes', ${loinc('85354-9')}, 'parts', jsonb_build_array(${part('8480-6', '110 + i % 50')}, ${part('8462-4', '70 + i % 30')}))`,
  ),
  observation('a1c', 2, 'i % 10 = 2', `jsonb_build_object('codes', ${loinc('4548-4')}, 'value', 6 + i % 5)`),
  fills('lisinopril', 'i % 10 = 1'),
  fills('atorvastatin', 'i % 10 = 3'),
  fills('metformin', 'i % 20 = 2'),
  moved('SENT', 0, 'true'),
  moved('ACCEPTED', 2, 'i % 8 > 0'),
  moved('CLOSED_COMPLETED', 14, 'i % 3 > 0'),
  appointment('BOOKED', 3, 'i % 2 = 0'),
  appointment('ATTENDED', 9, 'i % 10 in (0, 2, 4, 6)'),
  appointment('NO_SHOW', 9, 'i % 10 = 8'),
  event({ ...REQUESTS, type: 'authorization.submitted.v1', payload: request }),
  event({
    ...REQUESTS,
    type: 'authorization.pended.v1',
    at: `x.at + interval '1 hour'`,
    payload: request,
    where: 'i % 10 = 0',
  }),
  event({
    ...REQUESTS,
    type: 'authorization.decided.v1',
    at: DECIDED,
    payload: `${request} || ${decided}`,
    where: 'i % 20 > 0',
  }),
  event({
    ...REQUESTS,
    type: 'appeal.filed.v1',
    at: `x.at + interval '10 days'`,
    payload: request,
    where: 'i % 25 = 3',
  }),
  event({
    ...REQUESTS,
    type: 'appeal.decided.v1',
    at: `x.at + interval '20 days'`,
    payload: `${request} || jsonb_build_object('outcome', 'OVERTURNED')`,
    where: 'i % 50 = 3',
  }),
  `insert into decision_fact select event_id, subject_id, patient_id, payload ->> 'payerCode', payload ->> 'lineOfBusiness', payload ->> 'priority',
          (payload ->> 'receivedAt')::timestamptz, occurred_at, (payload ->> 'dueAt')::timestamptz, payload ->> 'outcome', false, recorded_at
     from fact where type = 'authorization.decided.v1' and occurred_at >= $2::timestamptz and event_id like '%\\_' || $4::text || '\\_%' and $1::int > 0 and $3::timestamptz > $2`,
  event({
    type: 'outreach.attempted.v1',
    each: 0.5,
    offset: 19,
    subject: `'attempt_o' || $4::text || i`,
    payload: `jsonb_build_object('attemptId', 'attempt_o' || $4::text || i, 'topic', (array['FLU', 'SCREENING'])[1 + i % 2], 'channel', 'PHONE', 'reached', i % 3 > 0)`,
  }),
  event({
    type: 'survey.recorded.v1',
    each: 0.2,
    offset: 23,
    subject: `'survey_' || $4::text || i`,
    payload: `jsonb_build_object('surveyId', 'survey_' || $4::text || i, 'kind', (array['RECOMMENDATION', 'OVERALL_RATING'])[1 + i % 2], 'score', i % 11)`,
  }),
]
