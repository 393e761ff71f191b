import { patientFilter } from '@baton/auth/care-relationships'
import { consentPurposesFor } from '@baton/auth/purpose'
import { opensKind } from '@baton/auth/record-kinds'
import { reachOf, type Verb } from '@baton/auth/reach'
import type { Viewer } from '@baton/auth/viewer'
import { inEmergency } from './part2-emergencies.js'

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
  const part2 = part2Records({ viewer, verb, now, nextParameter: next })
  const named = namedByConsent({ viewer, verb, now, nextParameter: next + part2.parameters.length })
  return {
    sql: `(((${own.sql}) and (r.sensitivity not in ('PART2', 'PART2_COUNSELING') or (${part2.sql})))
           or ${named.sql})`,
    parameters: [...own.parameters, ...part2.parameters, ...named.parameters],
  }
}

/**
 * Whose Part 2 referrals the viewer may know of: those of patients whom the viewer's role and care relationship reach.
 * An emergency access alone is no such relationship: it opens them only with the form of 42 CFR 2.51.
 */
function part2Records({ viewer, verb, now, nextParameter }: VisibilityRequest): Condition {
  const column = 'r.patient_id'
  const role = patientFilter(viewer, 'part2Record', { column, now, nextParameter })
  if (reachOf(viewer, 'referral', verb) !== 'caseload') return role
  const n = nextParameter + role.parameters.length
  const emergency = inEmergency(viewer, { column, now, nextParameter: n + 2 })
  const treats = `exists (select from care_relationship treats where treats.patient_id = r.patient_id
      and treats.practitioner_id = $${n} and treats.kind in ('COORDINATOR', 'COVERING', 'CARE_TEAM') and treats.starts_at <= $${n + 1}
      and (treats.ends_at is null or treats.ends_at > $${n + 1}))`
  return {
    sql: `(${role.sql}) and (${treats} or (r.sensitivity = 'PART2' and ${emergency.sql}))`,
    parameters: [...role.parameters, viewer.id, now, ...emergency.parameters],
  }
}

/**
 * Whom a patient named in a written Part 2 consent may read the referral that it is about, without being of the care
 * team (42 CFR 2.31(a)(4)). What was disclosed while it was in force stays readable after a revocation; what came
 * later is kept back entry by entry.
 */
function namedByConsent({ viewer, verb, now, nextParameter: n }: VisibilityRequest): Condition {
  if (verb !== 'read' || reachOf(viewer, 'part2Record', 'read') === 'none' || viewer.kind !== 'staff')
    return { sql: 'false', parameters: [] }
  const sql = `(r.sensitivity in ('PART2', 'PART2_COUNSELING') and r.sent_at is not null and exists (
      select from consent named where named.patient_id = r.patient_id and named.kind = r.sensitivity
        and named.form = 'WRITTEN' and $${n} = any (named.recipient_ids)
        and ${opensKind('named', "'REFERRAL'")} and upper(named.purpose) = any ($${n + 2})
        and named.starts_at <= r.sent_at and named.starts_at <= $${n + 1}
        and (named.ends_at is null or named.ends_at > r.sent_at)
        and (named.revoked_at is null or named.revoked_at > r.sent_at)))`
  return { sql, parameters: [viewer.id, now, consentPurposesFor(viewer)] }
}
