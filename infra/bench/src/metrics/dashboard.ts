import { PERSONAS } from '@baton/auth/personas'
import { scopesOf } from '@baton/auth/scopes'
import type { Viewer } from '@baton/auth/viewer'
import type pg from 'pg'
import { takeTurns, timed, type Pair } from '../rounds.js'
import type { OpenMetrics } from './open-metrics.js'

/** What a quality committee looks at first. */
const TWELVE = [
  ...[
    'transition-contact-on-time',
    'tcm-99495',
    'follow-up-7-day',
    'readmission-rule-b',
    'readmission-30-day',
  ],
  ...['ed-revisit-30', 'authorization-turnaround', 'authorization-approved', 'no-show-rate'],
  ...['referral-loop-closure', 'outreach-reach', 'satisfaction-top-box'],
]
const FIELDS =
  'initialPopulation denominator numerator rate interval { low high } statistics { code value } strata { code denominator numerator rate }'

/** A supervisor, who reads the cases of everybody. */
export const jo: Viewer = {
  kind: 'staff',
  id: PERSONAS.jo.id,
  roles: PERSONAS.jo.roles,
  scopes: scopesOf(PERSONAS.jo.roles),
  agencyId: null,
  patientIds: [],
  purpose: PERSONAS.jo.purpose,
  onBehalfOf: null,
  accessEpoch: 0,
  clockVersion: 0,
}

/** What somebody would write who wants the numbers of the month and no more: events, subjects and patients by kind. */
const BY_HAND = `
  select type as kind, payload ->> 'to' as state, payload ->> 'outcome' as outcome, count(*) as told,
         count(distinct subject_id) as subjects, count(distinct patient_id) as patients
    from fact where occurred_at >= $1 and occurred_at < $2 and recorded_at <= $3 group by 1, 2, 3
  union all
  select resource_type, class, status, count(*), count(distinct resource_id), count(distinct patient_id)
    from clinical_fact where at >= $1 and at < $2 and recorded_at <= $3 and known_until > $3 group by 1, 2, 3`
const MONTH = ['2026-11-01T04:00:00Z', '2026-12-01T05:00:00Z', '2026-12-31T17:00:00Z']

/** Twelve measures of a month in one request of the graph, beside one aggregate over the facts of the month. */
export async function dashboard({ subgraph }: OpenMetrics, owner: pg.Client): Promise<readonly Pair[]> {
  const results = TWELVE.map(
    (code, at) =>
      `m${at}: measureResult(code: "${code}", period: { start: "2026-11-01", end: "2026-11-30" }) { ${FIELDS} }`,
  )
  const query = `{ ${results.join(' ')} }`
  await owner.query('set jit = off')
  return takeTurns({
    rounds: 7,
    ours: () =>
      timed(async () => {
        const { text } = await subgraph.ask({ query }, { viewer: jo, requestId: 'bench' })
        if (text.includes('"errors"')) throw new Error(text.slice(0, 300))
      }),
    bare: () => timed(() => owner.query(BY_HAND, MONTH)),
  })
}
