import { z } from 'zod'
import type { Step } from '../story.js'
import { campaignOf, PHONES, statusesOf, TOPIC, workOf, type Made } from './facts.js'
import { received } from '../contact-sandbox.js'
import { COUNTED } from './step-2-launch.js'

const changed = z.object({ patient: z.object({ id: z.string() }) })

/** New York is awake, and P4 does not pick up. */
export const morning: Step<Made> = {
  title: '4. 8 Dec 13:00Z: P2 is texted at eight; P4 is called three times in vain and gets a letter',
  async run(story, { people, campaignId = '' }) {
    const p4 = people?.p4 ?? ''
    const { length: before } = await received(story.stack)
    await story.clock.set(new Date('2026-12-08T13:00Z'))
    const texts = await story.eventually('the text to P2', async () => {
      const arrived = (await received(story.stack)).slice(before)
      return arrived.length > 0 ? arrived : null
    })
    story.check(
      'who got a text',
      [PHONES.p2],
      texts.map(({ to }) => to),
    )
    for (const hour of [16, 18, 20]) {
      await story.clock.set(new Date(`2026-12-08T${hour}:00Z`))
      const input = { patientId: p4, campaignId, topic: TOPIC, outcome: 'NO_ANSWER' }
      await story.graph.change('jo', 'record-contact-attempt', changed, input)
    }
    const letters = await story.eventually('the letter to P4', async () => {
      const statuses = await statusesOf(story, campaignId, 'LETTER')
      return statuses.includes('SENT') ? statuses : null
    })
    story.check('letters', ['SENT'], letters)
    const work = await story.eventually('the call to leave the list', async () => {
      const labels = await workOf(story, p4)
      return labels.length === 1 && labels[0] !== 'Outreach call' ? labels : null
    })
    story.check('what waits about P4', ['An outreach campaign could not reach the patient'], work)
    const { report } = await campaignOf(story, campaignId)
    story.check('report, nobody twice', { ...COUNTED, sent: 2, delayed: 0 }, report)
    return {}
  },
}
