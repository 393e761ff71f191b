import { AGENCIES } from '@baton/auth/agencies'
import {
  at,
  changedAppointment,
  changedBarrier,
  changedReferral,
  patientOf,
  referralOf,
  step,
} from '../referral-facts.js'
import type { Step, Story } from '../story.js'
import { priyaMrn, type Made } from './facts.js'

/** City Cardiology accepts; Priya does not come, and Baton notices. */
export const noShow: Step<Made> = {
  title: '1. 30 Nov to 15 Dec: accepted, booked, missed; a ride is missing',
  async run(story) {
    const patientId = await patientOf(story, priyaMrn)
    await at(story, '2026-11-30T09:00')
    const id = await sent(story, patientId)
    await at(story, '2026-12-01T10:00')
    await step(story, { as: 'cardiology', operation: 'accept-referral', id })
    await book(story, id, '2026-12-14T10:00:00-05:00')
    await at(story, '2026-12-14T10:30')
    await story.eventually('the no-show to be noticed', async () =>
      (await referralOf(story, id)).status === 'NO_SHOW' ? true : null,
    )
    const call = (await referralOf(story, id)).deadlines.find(({ rule }) => rule === 'no-show-call')
    story.check('a call is due', 'RUNNING', call?.status)
    await at(story, '2026-12-15T10:00')
    const { barrier } = await story.graph.change('dana', 'record-barrier', changedBarrier, {
      patientId,
      referralId: id,
      kind: 'TRANSPORT',
      plan: 'Ride benefit of the plan',
    })
    return { patientId, referralId: id, barrierId: barrier.id }
  },
}

async function sent(story: Story, patientId: string): Promise<string> {
  const { referral } = await story.graph.change('dana', 'create-referral', changedReferral, {
    patientId,
    agencyId: AGENCIES.cardiology.id,
    category: 'SPECIALTY',
    need: 'cardiology',
  })
  await step(story, { as: 'dana', operation: 'send-referral', id: referral.id })
  return referral.id
}

/** Dana books a time for a referral and answers the appointment. */
export async function book(story: Story, id: string, startAt: string): Promise<string> {
  const { version } = await referralOf(story, id)
  const input = { referralId: id, expectedVersion: version, startAt }
  const { appointment } = await story.graph.change('dana', 'book-appointment', changedAppointment, input)
  return appointment.id
}
