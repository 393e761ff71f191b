import { change } from '@baton/database/change'
import { done, notFound, refused, versionConflict, type Outcome } from '@baton/database/refusal'
import { requireViewer } from '@baton/service-kit/request-context'
import type { EntityManager } from 'typeorm'
import type { ReferralsRequest } from '../../deps.js'
import type { Appointment } from '../../domain/appointment.js'
import type { Referral } from '../../domain/referral.js'
import type { Party } from '../../domain/transitions.js'
import { findAppointments, lockAppointments } from '../../storage/appointments.js'
import { findReferralToChange } from '../../storage/referrals.js'
import { partyOf } from '../referral/take-step.js'

/** The input of every mutation of one appointment. */
export interface AppointmentInput {
  readonly idempotencyKey?: string | null | undefined
  readonly appointmentId: string
  readonly expectedVersion: number
}

/** Who acts, and when. */
export interface Who {
  readonly party: Party
  readonly by: string
  readonly now: Date
}

/** An appointment that was found and locked together with its referral. */
export interface Found {
  readonly appointment: Appointment
  readonly referral: Referral
  /** All appointments of the referral. */
  readonly all: readonly Appointment[]
  readonly who: Who
}

/** Changes one appointment: finds what the viewer may change, locked, and runs the work in one transaction. */
export async function changeAppointment(
  context: ReferralsRequest,
  { operation, input }: { operation: string; input: AppointmentInput },
  work: (tx: EntityManager, found: Found) => Promise<Outcome<Appointment>>,
): Promise<Outcome<{ id: string }>> {
  const viewer = requireViewer(context)
  const now = context.clock.now()
  const missing = { ...notFound('appointment'), field: ['input', 'appointmentId'] }
  return change(context, { operation, input }, async (tx) => {
    const [known] = await findAppointments(tx, { viewer, now }, [input.appointmentId])
    const referral = known ? await findReferralToChange(tx, { viewer, now }, known.referralId) : null
    if (!referral) return refused(missing)
    const all = await lockAppointments(tx, referral.id)
    const appointment = all.find(({ id }) => id === input.appointmentId)
    if (!appointment) return refused(missing)
    if (appointment.version !== input.expectedVersion)
      return refused(versionConflict('appointment', appointment.version))
    const who = { party: partyOf(viewer), by: viewer.id, now }
    const changed = await work(tx, { appointment, referral, all, who })
    return changed.ok ? done({ id: appointment.id }) : changed
  })
}
