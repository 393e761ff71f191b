import { z } from 'zod'
import { at, referralOf, step } from '../referral-facts.js'
import { inMinutes } from '../local-time.js'
import type { Step } from '../story.js'
import type { Made } from './facts.js'

const called = z.object({ patient: z.object({ id: z.string() }) })

/** Harbor accepts, delivers and reports; Dana calls and closes. */
export const deliver: Step<Made> = {
  title: '3. 3 to 10 Dec: Harbor accepts and delivers, Dana asks Linh and closes',
  async run(story, { referralId, patientId }) {
    const id = referralId ?? ''
    await at(story, '2026-12-03T11:00')
    await step(story, { as: 'harbor', operation: 'accept-referral', id })
    const { timeToAccept } = await referralOf(story, id)
    story.check('minutes to accept: 25 hours 50', 25 * 60 + 50, inMinutes(timeToAccept))
    await at(story, '2026-12-05T10:00')
    await step(story, { as: 'harbor', operation: 'start-service', id })
    await at(story, '2026-12-09T14:00')
    const code = { system: 'http://snomed.info/sct', code: '710925007', display: 'Provision of food' }
    await step(story, { as: 'harbor', operation: 'complete-service', id }, { code, occurredOn: '2026-12-05' })
    story.check('reported, unverified', 'SERVICE_COMPLETED', (await referralOf(story, id)).status)
    await at(story, '2026-12-10T10:00')
    const call = { patientId: patientId ?? '', topic: 'referral', outcome: 'REACHED_PATIENT' }
    await story.graph.change('dana', 'record-contact-attempt', called, call)
    const evidence = { evidence: 'PATIENT_CONFIRMATION', confirmedAt: '2026-12-10T10:00:00-05:00' }
    await story.eventually('referrals to hear of the call', async () =>
      step(story, { as: 'dana', operation: 'verify-closure', id }, evidence).then(
        () => true,
        () => null,
      ),
    )
    const closed = await referralOf(story, id)
    story.check('verified', 'CLOSED_COMPLETED', closed.status)
    story.check('days to closure', 8, closed.daysToClosure)
    story.check(
      'clocks',
      ['MET', 'MET'],
      closed.deadlines.map(({ status }) => status),
    )
    return {}
  },
}
