import type { PriorityFigures, Share } from '../domain/prior-authorization-report.js'
import { isSmall } from '../domain/suppress.js'
import type { PriorAuthorizationReportResolvers } from './__generated__/resolvers.js'

const LABEL =
  'Our own experience with this payer, from our requests, those for drugs included; not the report that the payer publishes.'

/** A report's fields. */
export const PriorAuthorizationReport: PriorAuthorizationReportResolvers = {
  label: () => LABEL,
  standard: ({ figures, hideSmall }) => priority(figures.standard, 'd', hideSmall),
  expedited: ({ figures, hideSmall }) => priority(figures.expedited, 'h', hideSmall),
  approvedAfterAppeal: ({ figures, hideSmall }) => share(figures.approvedAfterAppeal, hideSmall),
  appealsOverturned: ({ figures, hideSmall }) => share(figures.appealsOverturned, hideSmall),
  extendedAndApproved: ({ figures, hideSmall }) => share(figures.extendedAndApproved, hideSmall),
}

function priority(figures: PriorityFigures, timeUnit: 'd' | 'h', hideSmall: boolean) {
  const hidden = hideSmall && isSmall(figures.received)
  return {
    received: hidden ? null : figures.received,
    approved: share(figures.approved, hideSmall),
    denied: share(figures.denied, hideSmall),
    partial: share(figures.partial, hideSmall),
    onTime: share(figures.onTime, hideSmall),
    averageTime: hidden ? null : figures.averageTime,
    medianTime: hidden ? null : figures.medianTime,
    timeUnit,
  }
}

function share({ numerator, denominator }: Share, hideSmall: boolean) {
  const hidden = hideSmall && (isSmall(numerator) || isSmall(denominator) || isSmall(denominator - numerator))
  const rate = denominator === 0 ? null : numerator / denominator
  return hidden ? { numerator: null, denominator: null, rate: null } : { numerator, denominator, rate }
}
