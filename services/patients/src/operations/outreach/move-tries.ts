import { placeCalls } from '../../domain/cadence.js'
import type { ContactAttemptRow } from '../../domain/campaign.js'
import type { HoursOfPatient } from '../../domain/contact-hours.js'
import { changeAttempt } from '../../storage/contact-attempts.js'
import { takeTriesOfHours } from '../../storage/due-attempts.js'
import type { Writing } from '../writing.js'
import { hoursOfPatients } from './hours-of-patients.js'

type Try = ContactAttemptRow & { readonly notBefore: Date }

/**
 * Planned tries follow the hours that a patient, whose row is held, tells later: each call goes to a best time of its day as
 * if it were planned now, and what waits for the end of quiet hours is asked again. Nothing is made earlier than its program
 * says, and reminders of appointments and emergencies stay where they are.
 */
export async function moveTries({ tx, deps }: Writing, patientId: string): Promise<void> {
  const now = deps.clock.now()
  const tries = (await takeTriesOfHours(tx, patientId)).map((one) => ({
    ...one,
    notBefore: later(one.notBefore, now),
  }))
  if (tries.length === 0) return
  const hours = (await hoursOfPatients(tx, [patientId], deps.organizationZone)).get(patientId) ?? null
  for (const [before, dueAt] of moves(tries, hours))
    if (before.dueAt.getTime() !== dueAt.getTime()) await changeAttempt(tx, before, { dueAt, denial: null })
}

/** The tries that may move and when they are due; of each program or campaign the calls make room for each other. */
function moves(tries: readonly Try[], hours: HoursOfPatient | null): readonly (readonly [Try, Date])[] {
  const waiting = tries.filter(({ channel, denial }) => channel !== 'CALL' && denial === 'QUIET_HOURS')
  const calls = tries.filter(({ channel }) => channel === 'CALL')
  const programs = [...new Set(calls.map(programOf))]
  const placed = programs.flatMap((program) =>
    placeCalls(
      calls
        .filter((call) => programOf(call) === program)
        .map((call) => ({ call, notBefore: call.notBefore })),
      hours,
    ),
  )
  return [
    ...waiting.map((one) => [one, one.notBefore] as const),
    ...placed.map(({ call, dueAt }) => [call, dueAt] as const),
  ]
}

const programOf = ({ campaignId, topic }: Try): string => `${campaignId ?? ''} ${topic}`

const later = (a: Date, b: Date): Date => (a > b ? a : b)
