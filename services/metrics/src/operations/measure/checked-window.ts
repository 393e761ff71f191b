import { GraphQLError } from 'graphql'
import type { MetricsRequest } from '../../deps.js'
import { faultOf, windowOf, type Days, type Window } from '../../domain/window.js'

/** The instants of a period as known at an instant, or an error that says what is wrong with them. */
export function checkedWindow(
  { clock, organizationTimeZone }: Pick<MetricsRequest, 'clock' | 'organizationTimeZone'>,
  period: Days,
  asOf: Date | null | undefined,
): Window {
  const fault = faultOf(period)
  if (fault) throw badInput(fault)
  const now = clock.now()
  if (asOf && asOf > now) throw badInput('asOf lies in the future: nobody knows yet.')
  return windowOf(period, organizationTimeZone, asOf ?? now)
}

/** A question that cannot be answered as it was put. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
