import { addBusinessDays } from '@baton/clinical/calendar/business-days'
import { addDays, atLocalHour, localDateOf } from '@baton/clinical/calendar/local-time'
import type { ContactChannel } from './can-contact.js'
import { inBestTime, type HoursOfPatient } from './contact-hours.js'

/** When a try is due: on a business day or a calendar day after the beginning, at an hour there, or so many hours later. */
type Due =
  | { readonly businessDay: number; readonly hour: number }
  | { readonly day: number; readonly hour: number }
  | { readonly hours: number }

/** One try of a program. */
interface Try {
  readonly channel: ContactChannel
  readonly due: Due
}

/** How somebody is followed up: tries over several days, until one reaches them. */
interface Cadence {
  readonly topic: string
  readonly tries: readonly Try[]
}

const MORNING = 9
const LATE = 15

/** The cadences of domain.md 7.3. Reminders of appointments and campaigns have cadences of their own. */
export const CADENCES = {
  POST_DISCHARGE: {
    topic: 'post-discharge',
    tries: [
      { channel: 'CALL', due: { businessDay: 1, hour: MORNING } },
      { channel: 'CALL', due: { businessDay: 1, hour: LATE } },
      { channel: 'CALL', due: { businessDay: 2, hour: MORNING } },
      { channel: 'CALL', due: { businessDay: 2, hour: LATE } },
      { channel: 'SMS', due: { day: 4, hour: MORNING } },
      { channel: 'LETTER', due: { day: 7, hour: MORNING } },
    ],
  },
  POST_ED: {
    topic: 'post-ed',
    tries: [
      { channel: 'CALL', due: { businessDay: 1, hour: MORNING } },
      { channel: 'CALL', due: { day: 2, hour: MORNING } },
      { channel: 'SMS', due: { day: 5, hour: MORNING } },
    ],
  },
  GAP_CLOSURE: {
    topic: 'gap-closure',
    tries: [
      { channel: 'LETTER', due: { day: 0, hour: MORNING } },
      { channel: 'SMS', due: { day: 7, hour: MORNING } },
      { channel: 'CALL', due: { day: 14, hour: MORNING } },
    ],
  },
  RPM_NON_REPORTING: {
    topic: 'rpm-non-reporting',
    tries: [
      { channel: 'SMS', due: { hours: 24 } },
      { channel: 'CALL', due: { hours: 48 } },
      { channel: 'CALL', due: { hours: 72 } },
    ],
  },
} as const satisfies Record<string, Cadence>

/** The code of a program. */
export type OutreachProgram = keyof typeof CADENCES

/** All codes. */
export const OUTREACH_PROGRAMS = Object.keys(CADENCES) as [OutreachProgram, ...OutreachProgram[]] // the keys above

/** One try and when it would be due if no hours were liked: it is never made earlier. */
interface PlannedTry {
  readonly channel: ContactChannel
  readonly notBefore: Date
}

/**
 * When each try of a program is due, in the patient's zone; a call is placed in a best time of its day. Of two on one day the
 * next is never before the one in front.
 */
export function triesOf(
  program: OutreachProgram,
  { startsAt, timeZone, hours }: { startsAt: Date; timeZone: string; hours: HoursOfPatient | null },
): readonly (PlannedTry & { readonly dueAt: Date; readonly step: number })[] {
  const tries = CADENCES[program].tries.map(({ channel, due }) => ({
    channel,
    notBefore: instantOf(due, { startsAt, timeZone }),
  }))
  const calls = placeCalls(
    tries.filter(({ channel }) => channel === 'CALL'),
    hours,
  )
  const others = tries.filter(({ channel }) => channel !== 'CALL')
  return [...calls, ...others.map((one) => ({ ...one, dueAt: one.notBefore }))]
    .sort((a, b) => byTime(a.dueAt, b.dueAt))
    .map((one, index) => ({ ...one, step: index + 1 }))
}

/**
 * Calls in their order, each in a best time of its day where one is liked. Two calls of one day stay two: where an earlier
 * one has the best time, another is made when it is due.
 */
export function placeCalls<Call extends Pick<PlannedTry, 'notBefore'>>(
  calls: readonly Call[],
  hours: HoursOfPatient | null,
): readonly (Call & { readonly dueAt: Date })[] {
  const inOrder = [...calls].sort((a, b) => byTime(a.notBefore, b.notBefore))
  const instants = inOrder.reduce<readonly Date[]>((before, { notBefore }) => {
    const best = hours ? inBestTime(notBefore, hours) : notBefore
    const isTaken = before.some((one) => one.getTime() === best.getTime())
    return [...before, isTaken ? notBefore : best]
  }, [])
  const sorted = [...instants].sort(byTime)
  return inOrder.map((call, index) => ({ ...call, dueAt: sorted[index] ?? call.notBefore }))
}

function byTime(a: Date, b: Date): number {
  return a.getTime() - b.getTime()
}

function instantOf(due: Due, { startsAt, timeZone }: { startsAt: Date; timeZone: string }): Date {
  if ('hours' in due) return new Date(startsAt.getTime() + due.hours * 3_600_000)
  const first = localDateOf(startsAt, timeZone)
  const date = 'day' in due ? addDays(first, due.day) : addBusinessDays(first, due.businessDay)
  const at = atLocalHour(date, due.hour, timeZone)
  return at < startsAt ? startsAt : at
}
