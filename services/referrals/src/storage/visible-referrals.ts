import { patientFilter } from '@baton/auth/care-relationships'
import { reachOf, type Verb } from '@baton/auth/reach'
import type { Viewer } from '@baton/auth/viewer'

/** A condition with the values of its parameters. */
export interface Condition {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** Who asks, for what, when, and the number of the first free parameter of the statement. */
export interface VisibilityRequest {
  readonly viewer: Viewer
  readonly verb: Verb
  readonly now: Date
  readonly nextParameter: number
}

/**
 * The referrals of table alias `r` that a viewer may read or change. An agency sees what was sent to it and nothing
 * before; row-level security says the same again and decides about Part 2 records (0012). Staff need the reach of
 * Part 2 records for referrals to substance use treatment (42 CFR 2.12): without it nothing shows that they exist.
 */
export function visibleReferrals({ viewer, verb, now, nextParameter }: VisibilityRequest): Condition {
  if (reachOf(viewer, 'referral', verb) === 'agency') {
    return { sql: `r.agency_id = $${nextParameter} and r.sent_at is not null`, parameters: [viewer.agencyId] }
  }
  const column = 'r.patient_id'
  const own = patientFilter(viewer, 'referral', { verb, column, now, nextParameter })
  const next = nextParameter + own.parameters.length
  const part2 = patientFilter(viewer, 'part2Record', { column, now, nextParameter: next })
  return {
    sql: `(${own.sql}) and (r.sensitivity not in ('PART2', 'PART2_COUNSELING') or (${part2.sql}))`,
    parameters: [...own.parameters, ...part2.parameters],
  }
}
