import { AGENCIES } from '@baton/auth/agencies'
import { z } from 'zod'
import { at, changedCapacity, patientOf } from '../referral-facts.js'
import { nodes } from '../s1/facts.js'
import type { Step, Story } from '../story.js'
import { linhMrn, type Made } from './facts.js'

const asked = z.object({
  partnerCapacityChecks: nodes(z.object({ id: z.string(), version: z.number(), status: z.string() })),
})

/** Two pantries are asked for room without a name. */
export const ask: Step<Made> = {
  title: '1. 2 Dec: two pantries are asked for room, without a name',
  async run(story) {
    const patientId = await patientOf(story, linhMrn)
    await at(story, '2026-12-02T09:00')
    story.check('Mercy answers', 'NO_CAPACITY', await answerOf(story, 'mercy', 'NO_CAPACITY'))
    story.check('Harbor answers', 'CAPACITY', await answerOf(story, 'harbor', 'CAPACITY'))
    return { patientId }
  },
}

async function answerOf(
  story: Story,
  partner: 'mercy' | 'harbor',
  answer: string,
): Promise<string | null | undefined> {
  const question = { category: 'SOCIAL', need: 'food-insecurity', priority: 'URGENT' }
  const agencyId = AGENCIES[partner].id
  await story.graph.change('dana', 'check-capacity', changedCapacity, { agencyId, ...question })
  const { partnerCapacityChecks } = await story.graph.ask(partner, 'partner-capacity-checks', asked)
  const [open] = partnerCapacityChecks
  const input = { capacityCheckId: open?.id, expectedVersion: open?.version, answer }
  const { capacityCheck } = await story.graph.change(partner, 'answer-capacity', changedCapacity, input)
  return capacityCheck.answer
}
