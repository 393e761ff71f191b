import { isSmall } from './suppress.js'

/** How an agency dealt with what it was sent in a period. */
export interface AgencyFigures {
  readonly agencyId: string
  readonly sent: number
  readonly accepted: number
  readonly declined: number
  readonly acceptedInTime: number
  readonly closed: number
  readonly openOver30Days: number
  readonly attended: number
  readonly noShows: number
  readonly surveys: number
  readonly topBox: number
  readonly medianHoursToAccept: number | null
  readonly medianDaysToClose: number | null
}

/** A share of a count; null where it must not be shown or there is nothing to share. */
export interface ShownShare {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly rate: number | null
}

/** The same as it may be shown. */
export interface AgencyPerformance {
  readonly agencyId: string
  readonly sent: number | null
  readonly accepted: ShownShare
  readonly acceptedInTime: ShownShare
  readonly closed: ShownShare
  readonly noShows: ShownShare
  readonly topBox: ShownShare
  readonly openOver30Days: number | null
  readonly medianHoursToAccept: number | null
  readonly medianDaysToClose: number | null
  readonly suppressed: boolean
}

/** Fewer answers than this say nothing about an agency (domain 8.4). */
const LEAST_SURVEYS = 30

const HIDDEN: ShownShare = { numerator: null, denominator: null, rate: null }

/** What is shown of an agency; without counts of one to ten, nor what gives one away, where small counts are hidden. */
export function performanceOf(figures: AgencyFigures, hideSmall: boolean): AgencyPerformance {
  const hide = (...counts: readonly number[]): boolean => hideSmall && counts.some(isSmall)
  const share = (numerator: number, denominator: number): ShownShare =>
    hide(numerator, denominator, denominator - numerator)
      ? HIDDEN
      : { numerator, denominator, rate: denominator === 0 ? null : numerator / denominator }
  const { sent, accepted, declined, closed, surveys } = figures
  const few = hide(sent)
  const performance = {
    agencyId: figures.agencyId,
    sent: few ? null : sent,
    accepted: share(accepted, accepted + declined),
    acceptedInTime: share(figures.acceptedInTime, accepted),
    closed: few ? HIDDEN : share(closed, sent),
    noShows: share(figures.noShows, figures.noShows + figures.attended),
    topBox: surveys < LEAST_SURVEYS ? HIDDEN : share(figures.topBox, surveys),
    openOver30Days:
      few || hide(figures.openOver30Days, sent - figures.openOver30Days) ? null : figures.openOver30Days,
    medianHoursToAccept: hide(accepted) ? null : figures.medianHoursToAccept,
    medianDaysToClose: hide(closed) ? null : figures.medianDaysToClose,
  }
  const wasHidden =
    few ||
    [performance.accepted, performance.acceptedInTime, performance.closed, performance.noShows].includes(
      HIDDEN,
    )
  return { ...performance, suppressed: wasHidden || (hideSmall && performance.openOver30Days === null) }
}
