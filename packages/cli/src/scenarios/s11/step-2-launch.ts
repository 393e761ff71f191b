import { z } from 'zod'
import type { Step, Story } from '../story.js'
import { createCampaign, launchCampaign } from '../campaigns.js'
import { campaignOf, PHONES, TOPIC, workOf, type Made, type People } from './facts.js'
import { received } from '../contact-sandbox.js'

const preview = z.object({
  entries: z.array(
    z.object({
      patient: z.object({ id: z.string() }).nullable(),
      allowed: z.boolean(),
      denial: z.string().nullable(),
      retryAt: z.string().nullable(),
      language: z.string(),
    }),
  ),
})

/** The five as the story counts them, each once. */
export const COUNTED = { eligible: 5, planned: 0, sent: 1, delayed: 1, excluded: 1, callTasks: 1, capped: 1 }

/** The campaign starts late in the evening: one text leaves, and the others are treated as each must be. */
export const launch: Step<Made> = {
  title: '2. 8 Dec 03:10Z: the campaign starts, at 19:10 in Los Angeles and 22:10 in New York',
  async run(story, { people }) {
    if (!people) return {}
    await story.clock.set(new Date('2026-12-08T03:10Z'))
    const patientIds = Object.values(people)
    const campaign = await createCampaign(story, { name: 'A1c overdue', topic: TOPIC, patientIds })
    await checkPreview(story, campaign.id, people)
    const { length: before } = await received(story.stack)
    await launchCampaign(story, campaign)
    const report = await story.eventually('everybody to be decided', async () => {
      const seen = await campaignOf(story, campaign.id)
      const settled = seen.contacts.every(({ status }) => status !== 'SENDING')
      return seen.report['planned'] === 0 && settled ? seen.report : null
    })
    story.check('report', COUNTED, report)
    const texts = (await received(story.stack)).slice(before)
    story.check(
      'who got a text',
      [PHONES.p1],
      texts.map(({ to }) => to),
    )
    story.check('it is in Spanish', true, texts[0]?.text.includes('llame a su equipo'))
    story.check(
      'P4 is to be called',
      'Outreach call',
      await story.eventually('the call', async () => {
        const [label] = await workOf(story, people.p4)
        return label ?? null
      }),
    )
    return { campaignId: campaign.id }
  },
}

async function checkPreview(story: Story, id: string, people: People): Promise<void> {
  const { entries } = await story.graph.change('jo', 'preview-campaign', preview, { id })
  const seen = Object.values(people).map((patientId) => {
    const entry = entries.find(({ patient }) => patient?.id === patientId)
    return entry?.allowed ? `sent, in ${entry.language}` : [entry?.denial, entry?.retryAt].join(' ').trim()
  })
  story.check('preview of P1', 'sent, in es', seen[0])
  story.check('preview of P2', 'QUIET_HOURS 2026-12-08T13:00:00.000Z', seen[1])
  story.check('preview of P3', 'GLOBAL_OPT_OUT', seen[2])
  story.check('preview of P4', 'NO_CONSENT', seen[3])
  story.check('preview of P5', 'CAP_WEEK', seen[4]?.split(' ')[0])
}
