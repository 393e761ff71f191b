import { z } from 'zod'
import { Refused } from '../refused.js'
import { nodes } from './s1/facts.js'
import type { Story } from './story.js'

/** What a mutation of a referral, appointment, barrier or consent answers. */
const thing = z.object({ id: z.string(), version: z.number(), status: z.string() })
/** What each of these mutations answers. */
export const changedReferral = z.object({ referral: z.object({ id: z.string(), version: z.number() }) })
export const changedAppointment = z.object({ appointment: thing })
export const changedBarrier = z.object({ barrier: thing })
export const changedConsent = z.object({ consent: thing })
export const changedCapacity = z.object({
  capacityCheck: thing.extend({ answer: z.string().nullish() }),
})

/** How somebody was reached, or not. */
export const contacted = z.object({
  patient: z.object({
    contactAttempts: z.array(z.object({ topic: z.string(), channel: z.string(), status: z.string() })),
  }),
})

/** What announcing a document answers. */
export const addedDocument = z.object({ document: z.object({ id: z.string() }) })

/** A patient found by record number. */
const found = z.object({ patientByIdentifier: z.object({ id: z.string() }).nullable() })

const referral = thing.extend({
  timeToAccept: z.string().nullable(),
  daysToAppointment: z.number().nullable(),
  daysToClosure: z.number().nullable(),
  evidence: z.string().nullable(),
  part2Notice: z.string().nullable(),
  deadlines: z.array(z.object({ rule: z.string(), status: z.string(), dueAt: z.string() })),
  appointments: z.array(thing.extend({ late: z.boolean(), cancelledBy: z.string().nullable() })),
  messages: z.array(
    z.object({
      kind: z.string(),
      sensitivity: z.string(),
      part2Notice: z.string().nullable(),
      consentCopy: z.object({ consentId: z.string() }).nullable(),
    }),
  ),
  disclosures: z.array(z.object({ basis: z.string(), recipientId: z.string() })),
  history: z.array(z.object({ to: z.string() })),
})

/** A referral as the care team reads it. */
export type ReadReferral = z.output<typeof referral>

const oneReferral = z.object({ referral: referral.nullable() })
const inbox = z.object({ partnerInbox: nodes(z.object({ id: z.string() })) })

/** The id of a patient of the cast, by record number. */
export async function patientOf(story: Story, mrn: string): Promise<string> {
  return story.eventually(`the patient ${mrn}`, async () => {
    const { patientByIdentifier } = await story.graph.ask('jo', 'find-referrals', found, { mrn })
    return patientByIdentifier?.id ?? null
  })
}

/** The referral as somebody of the care team reads it. */
export async function referralOf(story: Story, id: string, reader = 'dana'): Promise<ReadReferral> {
  return story.eventually('the referral', async () => {
    const answer = await story.graph.ask(reader, 'referral', oneReferral, { id })
    return answer.referral
  })
}

/** Takes a step of a referral at the version that it has now. */
export async function step(
  story: Story,
  { as, operation, id }: { as: string; operation: string; id: string },
  more: object = {},
): Promise<void> {
  const { version } = await referralOf(story, id)
  const input = { referralId: id, expectedVersion: version, ...more }
  await story.graph.change(as, operation, changedReferral, input)
}

/** Sends a referral by a consent that was just recorded: it reaches referrals as an event, a moment later, and until then the referral waits. */
export async function sendWhenKnown(story: Story, { id }: { id: string }): Promise<void> {
  await story.eventually('the consent to arrive', async () => {
    const { version, status } = await referralOf(story, id)
    if (status === 'SENT') return status
    const input = { referralId: id, expectedVersion: version }
    return story.graph.change('dana', 'send-referral', changedReferral, input).catch((error: unknown) => {
      if (error instanceof Refused) return null
      throw error
    })
  })
}

/** The ids in an agency's inbox. */
export async function inboxOf(story: Story, persona: string): Promise<readonly string[]> {
  const { partnerInbox } = await story.graph.ask(persona, 'partner-inbox', inbox)
  return partnerInbox.map(({ id }) => id)
}

/** Sets the clock of the stack to a time of the story, New York in winter. */
export async function at(story: Story, local: string): Promise<void> {
  await story.clock.set(new Date(`${local}:00-05:00`))
}
