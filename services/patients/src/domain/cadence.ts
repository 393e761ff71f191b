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

/** One try and when it is due. */
interface DueTry {
  readonly channel: ContactChannel
  readonly dueAt: Date
}

/**
 * When each try of a program is due, in the patient's zone; a call is placed in a best time of its day. Of two on one day the
 * next is never before the one in front.
 */
export function triesOf(
  program: OutreachProgram,
  { startsAt, timeZone, hours }: { startsAt: Date; timeZone: string; hours: HoursOfPatient | null },
): readonly (DueTry & { readonly step: number })[] {
  const due = CADENCES[program].tries
    .map(({ channel, due }) => ({ channel, dueAt: instantOf(due, { startsAt, timeZone }) }))
    .sort(byDue)
  return [...(hours ? placed(due, hours) : due)]
    .sort(byDue)
    .map((one, index) => ({ ...one, step: index + 1 }))
}

function byDue(a: DueTry, b: DueTry): number {
  return a.dueAt.getTime() - b.dueAt.getTime()
}

/** Two calls of one day stay two: where an earlier one has the best time, the next is made when it is due. */
function placed(tries: readonly DueTry[], hours: HoursOfPatient): readonly DueTry[] {
  return tries.reduce<readonly DueTry[]>((before, one) => {
    const best = one.channel === 'CALL' ? inBestTime(one.dueAt, hours) : one.dueAt
    const isTaken = before.some(({ dueAt }) => dueAt.getTime() === best.getTime())
    return [...before, isTaken ? one : { ...one, dueAt: best }]
  }, [])
}

function instantOf(due: Due, { startsAt, timeZone }: { startsAt: Date; timeZone: string }): Date {
  if ('hours' in due) return new Date(startsAt.getTime() + due.hours * 3_600_000)
  const first = localDateOf(startsAt, timeZone)
  const date = 'day' in due ? addDays(first, due.day) : addBusinessDays(first, due.businessDay)
  const at = atLocalHour(date, due.hour, timeZone)
  return at < startsAt ? startsAt : at
}
