import { addBusinessDays } from '@baton/clinical/calendar/business-days'
import { endOfLocalDay, localDateOf } from '@baton/clinical/calendar/local-time'
import type { Sensitivity } from '@baton/events/sensitivity'
import type { OutreachProgram } from './cadence.js'

/** What is known of a stay that ended. */
interface EndedStay {
  /** HL7 v3 ActCode. */
  readonly class: string
  readonly dischargedAt: Date | null
  /** UB-04 patient status (PV1-36), or FHIR discharge-disposition; null when the source does not say. */
  readonly disposition: string | null
  readonly sensitivity: Sensitivity
}

/** Whom to follow up after which stay (domain.md 7.3): the wards and observation, and the emergency department. */
const PROGRAMS: Readonly<Record<string, OutreachProgram>> = {
  IMP: 'POST_DISCHARGE',
  ACUTE: 'POST_DISCHARGE',
  NONAC: 'POST_DISCHARGE',
  OBSENC: 'POST_DISCHARGE',
  EMER: 'POST_ED',
}

/** Who is at home and in nobody's hands, in UB-04 and in FHIR: nobody calls the dead, or who is on another ward. */
const HOME: ReadonlySet<string> = new Set([
  ...['01', '04', '06', '81', '84', '86'],
  ...['home', 'alt-home', 'long', 'oth'],
])

/** Two calls are due by the second business day; of a stay that is told later, people decide themselves. */
const BEGINS_WITHIN_BUSINESS_DAYS = 2
/** No two business days last longer than a week, over whatever holidays: a history of decades needs no calendar. */
const LONGEST_MS = 8 * 24 * 60 * 60 * 1000

/**
 * The program that follows a stay at an instant; null for none. A stay with a label is followed up by hand: an attempt to
 * call would tell of it to whomever the label keeps it from.
 */
export function programAfter(
  { class: kind, dischargedAt, disposition, sensitivity }: EndedStay,
  { now, timeZone }: { now: Date; timeZone: string },
): OutreachProgram | null {
  const program = PROGRAMS[kind]
  if (!program || !dischargedAt || dischargedAt > now || sensitivity !== 'NONE') return null
  if (disposition !== null && !HOME.has(disposition)) return null
  if (now.getTime() - dischargedAt.getTime() > LONGEST_MS) return null
  const lastDay = addBusinessDays(localDateOf(dischargedAt, timeZone), BEGINS_WITHIN_BUSINESS_DAYS)
  return now < endOfLocalDay(lastDay, timeZone) ? program : null
}

/** Whether somebody who comes in with this class is in the hospital's hands, so that nobody calls them at home. */
export function isTakenIn(kind: string): boolean {
  return PROGRAMS[kind] === 'POST_DISCHARGE'
}
