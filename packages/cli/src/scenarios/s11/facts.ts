import { z } from 'zod'
import { nodes } from '../s1/facts.js'
import type { Story } from '../story.js'

/** The ids of the five people of the story. */
export interface People {
  /** Los Angeles, Spanish. */
  readonly p1: string
  /** New York. */
  readonly p2: string
  /** Wants nothing at all. */
  readonly p3: string
  /** A landline, and never agreed to text messages. */
  readonly p4: string
  /** Had three messages this week. */
  readonly p5: string
}

/** What the steps of S11 hand on. */
export interface Made {
  readonly people: People
  readonly campaignId: string
}

/** The topic of the campaign: people opt out by topic. */
export const TOPIC = 'gap-closure'
/** The numbers of the first two, as the provider knows them. */
export const PHONES = { p1: '+12135550101', p2: '+12125550102' } as const

const campaign = z.object({
  campaign: z.object({
    status: z.string(),
    report: z.record(z.string(), z.number()),
    contacts: nodes(
      z.object({ patient: z.object({ id: z.string() }).nullable(), channel: z.string(), status: z.string() }),
    ),
  }),
})
const workLabels = z.object({ myWorkQueue: nodes(z.object({ label: z.string() })) })

/** A campaign with its report and contacts: the story has few. */
export async function campaignOf(story: Story, id: string) {
  return (await story.graph.ask('jo', 'campaign', campaign, { id })).campaign
}

/** Where the attempts of a campaign over a channel stand. */
export async function statusesOf(story: Story, id: string, channel: string): Promise<readonly string[]> {
  const { contacts } = await campaignOf(story, id)
  return contacts.filter((one) => one.channel === channel).map(({ status }) => status)
}

/** What waits for the care team about a patient, in words. */
export async function workOf(story: Story, patientId: string): Promise<readonly string[]> {
  const { myWorkQueue } = await story.graph.ask('jo', 'work-labels', workLabels, { patientId })
  return myWorkQueue.map(({ label }) => label)
}
