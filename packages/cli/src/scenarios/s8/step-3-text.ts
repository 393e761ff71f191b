import { z } from 'zod'
import { createCampaign, launchCampaign } from '../campaigns.js'
import { received } from '../contact-sandbox.js'
import type { Step } from '../story.js'
import type { Made } from './facts.js'

const anything = z.unknown()

/** She agreed to text messages; the one that she gets says that the team would like a call, and nothing else. */
export const text: Step<Made> = {
  title: '3. Tue 8 Dec 10:00: a text message asks her to call, and names no reason',
  async run(story, { patientId = '' }) {
    await story.clock.set(new Date('2026-12-08T10:00:00-05:00'))
    await story.graph.change('jo', 'set-contact-preference', anything, {
      patientId,
      expectedVersion: 0,
      timeZone: 'America/New_York',
      smsConsents: [{ topic: '*', status: 'GRANTED' }],
    })
    const { length: before } = await received(story.stack)
    const campaign = await createCampaign(story, {
      name: 'After an emergency visit for mental health',
      topic: 'post-ed-follow-up',
      patientIds: [patientId],
    })
    await launchCampaign(story, campaign)
    const sent = await story.eventually('the text message', async () => {
      const texts = (await received(story.stack)).slice(before)
      return texts.find(({ channel }) => channel.toUpperCase() === 'SMS') ?? null
    })
    story.check(
      'what it says',
      'please call your care team',
      /please call your care team/.exec(sent.text)?.[0],
    )
    return {}
  },
}
