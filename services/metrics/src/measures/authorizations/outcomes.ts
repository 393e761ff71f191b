import { day } from '../days.js'
import type { Measure, Statistic } from '../measure.js'
import { REQUESTS } from './requests.js'

interface Outcome {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly definition: string
  /** Below the line, in words and as SQL over request `r`. */
  readonly denominator: string
  readonly counts: string
  readonly numerator: string
  readonly met: string
  readonly statistics?: readonly Statistic[]
  readonly doneAt?: string
}

const EXCLUSIONS =
  "case when r.drug then 'drug' when r.withdrawn and r.decided_at is null then 'withdrawn' when r.rejected and r.decided_at is null then 'rejected' end"

function outcome({
  id,
  code,
  name,
  definition,
  denominator,
  counts,
  numerator,
  met,
  ...rest
}: Outcome): Measure {
  return {
    id,
    code,
    name,
    definition,
    initialPopulation: 'Requests that payers received in the period.',
    denominator,
    numerator,
    exclusions: 'Requests for drugs; withdrawn or rejected as unreadable before any decision.',
    source:
      '42 CFR 422.122(c), 438.210(f), 440.230(e)(3), 457.732(c), 45 CFR 156.223(c) (CMS-0057-F), from our own requests',
    version: '1.0.0',
    subject: 'Authorization',
    reasons: {
      met: 'It is one of those above the line.',
      'not-met': 'It is none of those above the line.',
      'not-counted': 'It is none of those below the line.',
      drug: 'It was for a drug, which the public metrics leave out.',
      withdrawn: 'It was withdrawn before any decision.',
      rejected: 'The payer rejected it as unreadable before any decision.',
    },
    excludes: ['drug', 'withdrawn', 'rejected'],
    besides: [],
    statistics: rest.statistics ?? [],
    stratified: true,
    casesSql: `
      select r.id, r.patient_id, r.priority as stratum, r.received_at as started_at, coalesce(r.due_at, r.received_at) as due_at,
             ${rest.doneAt ?? 'r.decided_at'} as done_at, out.reason is null and ${counts} as in_denominator,
             out.reason is null and ${counts} and ${met} as in_numerator, null::text as beside,
             coalesce(out.reason, case when not (${counts}) then 'not-counted' when ${met} then 'met' else 'not-met' end) as reason,
             r.pended_at, r.decided_at
        from (${REQUESTS}) r
       cross join lateral (select ${EXCLUSIONS} as reason) out`,
  }
}

const RECEIVED = {
  denominator: 'All requests received, decided or not, without the exclusions.',
  counts: 'true',
} as const
const STANDARD = {
  denominator: 'All standard requests received, without the exclusions.',
  counts: "r.priority = 'STANDARD'",
} as const
const PENDED_DAYS = 'extract(epoch from coalesce(c.decided_at, $3::timestamptz) - c.pended_at) / 86400'

/** What payers decided about requests, by priority. */
export const authorizationOutcomes: readonly Measure[] = [
  outcome({
    ...RECEIVED,
    id: 'measure_01jc000000e00800000000047a',
    code: 'authorization-approved',
    name: 'Requests that were approved',
    definition: 'The share of requests that payers approved in full, by priority.',
    numerator: 'Those whose first decision approved all of it.',
    met: "coalesce(r.outcome = 'APPROVED', false)",
  }),
  outcome({
    ...RECEIVED,
    id: 'measure_01jc000000e00800000000047b',
    code: 'authorization-denied',
    name: 'Requests that were denied',
    definition: 'The share of requests that payers denied in full or in part, by priority.',
    numerator: "Those whose first decision denied all of it or a part (the form's wording).",
    met: "coalesce(r.outcome in ('DENIED', 'PARTIAL'), false)",
  }),
  outcome({
    ...RECEIVED,
    id: 'measure_01jc000000e00800000000047c',
    code: 'authorization-partially-approved',
    name: 'Requests that were approved in part',
    definition: 'The share of requests that payers approved in part; they count among the denied, too.',
    numerator: 'Those whose first decision approved a part.',
    met: "coalesce(r.outcome = 'PARTIAL', false)",
  }),
  outcome({
    ...STANDARD,
    id: 'measure_01jc000000e00800000000047d',
    code: 'authorization-approved-after-appeal',
    name: 'Standard requests approved after appeal, of all standard requests',
    definition:
      'The share of all standard requests received that an appeal overturned. Basis: requests, not appeals.',
    numerator: 'Those that an appeal overturned.',
    met: 'r.overturned',
  }),
  outcome({
    id: 'measure_01jc000000e00800000000047e',
    code: 'authorization-appeal-overturned',
    name: 'Appeals that overturned the decision, of the requests that were appealed',
    definition: 'The share of appealed requests that were overturned. Basis: appeals, our extra figure.',
    denominator: 'Requests that were appealed, without the exclusions.',
    counts: 'r.appealed',
    numerator: 'Those that an appeal overturned.',
    met: 'r.overturned',
  }),
  outcome({
    ...RECEIVED,
    id: 'measure_01jc000000e00800000000047f',
    code: 'authorization-extended-and-approved',
    name: 'Requests whose review was extended and that were approved, of all requests',
    definition:
      'The share of all requests, standard and expedited, whose clock was extended and that were then approved.',
    numerator: 'Those whose clock was extended and whose first decision approved all of it.',
    met: "coalesce(r.extended and r.outcome = 'APPROVED', false)",
  }),
  outcome({
    ...RECEIVED,
    id: 'measure_01jc000000e00800000000048a',
    code: 'authorization-first-pass-approval',
    name: 'Requests approved at the first pass',
    definition: 'The share of requests that payers approved in full without pending them first.',
    numerator: 'Those whose first decision approved all of it and that were never pended.',
    met: "coalesce(r.outcome = 'APPROVED' and (r.pended_at is null or r.pended_at >= r.decided_at), false)",
  }),
  outcome({
    ...RECEIVED,
    id: 'measure_01jc000000e00800000000048b',
    code: 'authorization-pended',
    name: 'Requests that were pended, and for how long',
    definition: 'The share of requests that payers pended or asked more about before they decided.',
    numerator: 'Those that were pended, or about which more was asked, before the first decision.',
    met: 'coalesce(r.pended_at < coalesce(r.decided_at, $3), false)',
    statistics: [
      { code: 'average-days-pended', name: 'Average days pended', unit: 'd', sql: `avg(${PENDED_DAYS})` },
    ],
  }),
  outcome({
    id: 'measure_01jc000000e00800000000048c',
    code: 'authorization-before-service',
    name: 'Requests submitted before the service',
    definition: 'The share of requests that the payer had before the first day of the services.',
    denominator: 'Requests that say from which day on services are wanted, without the exclusions.',
    counts: 'r.service_from is not null',
    numerator: 'Those received at latest on the day before.',
    met: `coalesce(${day('r.received_at')} < r.service_from, false)`,
  }),
]
