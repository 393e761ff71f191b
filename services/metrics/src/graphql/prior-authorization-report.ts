import type { PriorityFigures, Share } from '../domain/prior-authorization-report.js'
import { isSmall } from '../domain/suppress.js'
import type { PriorAuthorizationReportResolvers } from './__generated__/resolvers.js'

const LABEL =
  'Our own experience with this payer, from our requests for items and services, drugs left out; not the report that the payer publishes.'

const STANDARD = 'Of all standard requests that the payer received in the year (public metric 4).'
const APPEALS = 'Of the appeals of standard requests: our own figure, not one of the public metrics.'
const ALL = 'Of all requests that the payer received in the year, standard and expedited (public metric 5).'
const RECEIVED = 'Of the requests of this priority that the payer received in the year.'
const DECIDED = 'Of the requests of this priority that were decided.'

/** A report's fields. */
export const PriorAuthorizationReport: PriorAuthorizationReportResolvers = {
  label: () => LABEL,
  standard: ({ figures, hideSmall }) => priority(figures.standard, 'd', hideSmall),
  expedited: ({ figures, hideSmall }) => priority(figures.expedited, 'h', hideSmall),
  approvedAfterAppeal: ({ figures, hideSmall }) => share(figures.approvedAfterAppeal, hideSmall, STANDARD),
  appealsOverturned: ({ figures, hideSmall }) => share(figures.appealsOverturned, hideSmall, APPEALS),
  extendedAndApproved: ({ figures, hideSmall }) => share(figures.extendedAndApproved, hideSmall, ALL),
  withdrawn: ({ figures, hideSmall }) => shown(figures.withdrawn, hideSmall),
  rejected: ({ figures, hideSmall }) => shown(figures.rejected, hideSmall),
  drugsLeftOut: ({ figures, hideSmall }) => shown(figures.drugsLeftOut, hideSmall),
  items: ({ items, hideSmall }) =>
    items.map(({ code, requests }) => ({ code, requests: shown(requests, hideSmall) })),
}

function priority(figures: PriorityFigures, timeUnit: 'd' | 'h', hideSmall: boolean) {
  const hidden = hideSmall && isSmall(figures.received)
  return {
    received: hidden ? null : figures.received,
    approved: share(figures.approved, hideSmall, RECEIVED),
    denied: share(figures.denied, hideSmall, RECEIVED),
    partial: share(figures.partial, hideSmall, RECEIVED),
    onTime: share(figures.onTime, hideSmall, DECIDED),
    averageTime: hidden ? null : figures.averageTime,
    medianTime: hidden ? null : figures.medianTime,
    timeUnit,
  }
}

function shown(count: number, hideSmall: boolean): number | null {
  return hideSmall && isSmall(count) ? null : count
}

function share({ numerator, denominator }: Share, hideSmall: boolean, basis: string) {
  const hidden = hideSmall && (isSmall(numerator) || isSmall(denominator) || isSmall(denominator - numerator))
  const rate = denominator === 0 ? null : numerator / denominator
  return hidden
    ? { basis, numerator: null, denominator: null, rate: null }
    : { basis, numerator, denominator, rate }
}
