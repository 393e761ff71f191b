import {
  addedDocument,
  at,
  changedAppointment,
  changedBarrier,
  changedReferral,
  contacted,
  patientOf,
  referralOf,
  step,
} from '../referral-facts.js'
import { Refused } from '../../refused.js'
import type { Step, Story } from '../story.js'
import { priyaMrn, type Made } from './facts.js'
import { book } from './step-1-no-show.js'

/** The clinic cancels once, Priya comes, the consult note closes the loop. */
export const recovery: Step<Made> = {
  title:
    '2. 15 Dec to 15 Jan: booked again, called off by the clinic, attended, closed with the consult note',
  async run(story, { referralId, barrierId }) {
    const id = referralId ?? ''
    const second = await book(story, id, '2026-12-21T10:00:00-05:00')
    await at(story, '2026-12-18T09:00')
    await change(story, 'cancel-appointment', { appointmentId: second, cancelledBy: 'PROVIDER' })
    const third = await book(story, id, '2027-01-11T10:00:00-05:00')
    await at(story, '2027-01-10T10:05')
    await checkReminder(story)
    await at(story, '2027-01-11T10:20')
    await change(story, 'record-attendance', { appointmentId: third, attended: true })
    const resolve = { barrierId, expectedVersion: 1, appointmentId: third }
    const { barrier } = await story.graph.change('dana', 'resolve-barrier', changedBarrier, resolve)
    story.check('the barrier, by the visit', 'RESOLVED', barrier.status)
    await step(story, { as: 'cardiology', operation: 'complete-service', id })
    await at(story, '2027-01-15T12:00')
    await attachNote(story, id)
    await step(story, { as: 'dana', operation: 'verify-closure', id }, { evidence: 'DOCUMENT' })
    await checkEnd(story, id)
    return {}
  },
}

async function change(story: Story, operation: string, input: object): Promise<void> {
  await story.graph.change('cardiology', operation, changedAppointment, { ...input, expectedVersion: 1 })
}

/** A day before, Priya is reminded: the sweep tells outreach, which writes by e-mail, as she never agreed to texts. */
async function checkReminder(story: Story): Promise<void> {
  const id = await patientOf(story, priyaMrn)
  const sent = await story.eventually('the reminder to be sent', async () => {
    const { patient } = await story.graph.ask('dana', 'contact-attempts', contacted, { id })
    const reminders = patient.contactAttempts.filter(({ topic }) => topic === 'appointment-reminder')
    return reminders.find(({ status }) => status === 'SENT') ?? null
  })
  story.check('reminded by', 'EMAIL', sent.channel)
}

/** Dana files the consult note in the chart; the clinic names it once referrals has heard of it. */
async function attachNote(story: Story, referralId: string): Promise<void> {
  const patientId = await patientOf(story, priyaMrn)
  const file = { patientId, title: 'Cardiology consult note', contentType: 'application/pdf' }
  const { document } = await story.graph.change('dana', 'add-document', addedDocument, file)
  const note = { referralId, documentId: document.id }
  await story.eventually('the note, attached', () =>
    story.graph.change('cardiology', 'attach-referral-document', changedReferral, note).catch(refusedYet),
  )
}

/** Refused as long as the event is on its way. */
function refusedYet(error: unknown): null {
  if (error instanceof Refused) return null
  throw error
}

async function checkEnd(story: Story, id: string): Promise<void> {
  const closed = await referralOf(story, id)
  story.check('closed', 'CLOSED_COMPLETED', closed.status)
  story.check('evidence', 'DOCUMENT', closed.evidence)
  story.check('days to the appointment', 42, closed.daysToAppointment)
  story.check('days to closure', 46, closed.daysToClosure)
  const visits = closed.appointments.map(({ status, cancelledBy }) => [status, cancelledBy])
  story.check(
    'appointments',
    [
      ['NO_SHOW', null],
      ['CANCELLED', 'PROVIDER'],
      ['ATTENDED', null],
    ],
    visits,
  )
  const level = closed.deadlines.find(({ rule }) => rule === 'referral-appointment-specialty')
  story.check('service level of 30 days', 'MISSED', level?.status)
}
