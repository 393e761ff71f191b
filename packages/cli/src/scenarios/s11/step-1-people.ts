import { z } from 'zod'
import type { Step, Story } from '../story.js'
import { createCampaign, launchCampaign } from '../campaigns.js'
import { campaignOf, PHONES, type Made } from './facts.js'

interface Person {
  readonly family: string
  readonly zone: 'America/Los_Angeles' | 'America/New_York'
  readonly phone: string
  readonly language?: string
  readonly use?: 'mobile' | 'home'
  readonly consents?: boolean
  readonly globalOptOut?: boolean
}

const changed = z.object({ patient: z.object({ id: z.string() }) })
const losAngeles = 'America/Los_Angeles'
/** 47 CFR 64.1200(a)(9)(iv): three messages in seven days are all there may be. */
const EARLIER = ['2026-12-03T18:00Z', '2026-12-05T18:00Z', '2026-12-06T18:00Z']

/** Five people come in, and the fifth hears from another program three times. */
export const meet: Step<Made> = {
  title: '1. 3 to 6 Dec: five people whose A1c is overdue; the fifth hears of flu shots three times',
  async run(story) {
    await story.clock.set(new Date('2026-12-03T17:00Z'))
    const people = {
      p1: await register(story, { family: 'Uno', zone: losAngeles, phone: PHONES.p1, language: 'es' }),
      p2: await register(story, { family: 'Two', zone: 'America/New_York', phone: PHONES.p2 }),
      p3: await register(story, {
        family: 'Three',
        zone: losAngeles,
        phone: '+12135550103',
        globalOptOut: true,
      }),
      p4: await register(story, {
        family: 'Four',
        zone: losAngeles,
        phone: '+12135550104',
        use: 'home',
        consents: false,
      }),
      p5: await register(story, { family: 'Five', zone: losAngeles, phone: '+12135550105' }),
    }
    for (const instant of EARLIER) await textAbout(story, people.p5, instant)
    return { people }
  },
}

async function register(story: Story, person: Person): Promise<string> {
  const { family, zone, phone, language = 'en', use = 'mobile', consents = true } = person
  const { patient } = await story.graph.change('jo', 'register-patient', changed, {
    name: { family, given: ['Casey'] },
    timeZone: zone,
    languages: [{ code: language, preferred: true }],
    contactPoints: [{ system: 'PHONE', value: phone, use }],
    address: { lines: ['1 Main St'], city: 'Town' },
  })
  await story.graph.change('jo', 'set-contact-preference', changed, {
    patientId: patient.id,
    expectedVersion: 0,
    timeZone: zone,
    globalOptOut: person.globalOptOut ?? false,
    smsConsents: consents ? [{ topic: '*', status: 'GRANTED' }] : [],
  })
  return patient.id
}

async function textAbout(story: Story, patientId: string, instant: string): Promise<void> {
  await story.clock.set(new Date(instant))
  const campaign = await createCampaign(story, {
    name: 'Flu shots',
    topic: 'flu-shots',
    patientIds: [patientId],
  })
  await launchCampaign(story, campaign)
  const sent = await story.eventually('the message about flu shots', async () => {
    const { report } = await campaignOf(story, campaign.id)
    return report['planned'] === 0 ? report['sent'] : null
  })
  story.check(`sent on ${instant.slice(0, 10)}`, 1, sent)
}
