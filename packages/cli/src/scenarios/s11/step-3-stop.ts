import { z } from 'zod'
import type { Step, Story } from '../story.js'
import { createCampaign, launchCampaign } from '../campaigns.js'
import { campaignOf, PHONES, statusesOf, TOPIC, type Made } from './facts.js'
import { forgedReply, received, replyFrom, type Received } from '../contact-sandbox.js'
import { COUNTED } from './step-2-launch.js'

const consents = z.object({
  patient: z.object({
    contactPreference: z.object({
      smsConsents: z.array(z.object({ topic: z.string(), status: z.string(), source: z.string() })),
    }),
  }),
})

/** A second message waits for P1 when the reply comes: it must never leave. */
export const stop: Step<Made> = {
  title: '3. 8 Dec 03:12Z: P1 answers STOP; a forged reply before it counts for nothing',
  async run(story, { people, campaignId }) {
    const p1 = people?.p1 ?? ''
    const second = await createCampaign(story, { name: 'A1c again', topic: TOPIC, patientIds: [p1] })
    await launchCampaign(story, second)
    await story.eventually('the second message to wait', async () =>
      (await campaignOf(story, second.id)).report['delayed'] === 1 ? true : null,
    )
    await story.clock.set(new Date('2026-12-08T03:12Z'))
    const { length: before } = await received(story.stack)
    story.check(
      'a reply that the provider did not sign',
      403,
      await forgedReply(story.stack, PHONES.p1, 'STOP'),
    )
    story.check('consent after it', null, await wordOn(story, p1))
    story.check('STOP is taken', 200, await replyFrom(story.stack, PHONES.p1, 'Stop.'))
    story.check(
      'consent to the topic',
      { topic: TOPIC, status: 'REVOKED', source: 'reply' },
      await wordOn(story, p1),
    )
    story.check('the message that waited', ['CANCELLED'], await statusesOf(story, second.id, 'SMS'))
    const confirmed = await story.eventually('the confirmation', async () => {
      const texts = (await received(story.stack)).slice(before)
      return texts.length > 0 ? texts : null
    })
    story.check('confirmations', [[PHONES.p1, true]], confirmed.map(confirmation))
    story.check('report', COUNTED, (await campaignOf(story, campaignId ?? '')).report)
    return {}
  },
}

function confirmation({ to, text }: Received): [string, boolean] {
  return [to, text.includes('no recibirá más')]
}

async function wordOn(story: Story, id: string) {
  const { patient } = await story.graph.ask('jo', 'sms-consents', consents, { id })
  return patient.contactPreference.smsConsents.find(({ topic }) => topic === TOPIC) ?? null
}
