import { localDateOf } from '@baton/clinical/calendar/local-time'
import { inForceOn } from '@baton/clinical/policy-library'
import type { PolicyRuleResolvers } from './__generated__/resolvers.js'

/** A policy rule's fields. */
export const PolicyRule: PolicyRuleResolvers = {
  effectiveFrom: ({ from }) => from,
  effectiveUntil: ({ until }) => until,
  inForce: (rule, _, { clock, organizationTimeZone }) =>
    inForceOn(rule, localDateOf(clock.now(), organizationTimeZone)),
}
